import AssayLanguage
import AssayLoop
import AssayText

extension Prover {
  /// How near a rule comes that holds for no cards: the first of its conditions without which it
  /// would hold, and cards that come as near to that one as any; nothing when more than one stands in
  /// the way.
  mutating func nearMiss(of rule: Int) throws(Unsettled) -> NearMiss? {
    let parts = scorecard.rules[rule].condition.parts
    var first = 0
    for (index, part) in parts.enumerated() {
      defer { first += part.atoms.count }
      guard let single = part.single else { continue }
      var others = parts
      others.remove(at: index)
      if let miss = try nearest(to: single.atom, with: .all(others)) {
        return NearMiss(
          condition: first, words: (single.isNegated ? "not " : "") + single.atom.text,
          witness: miss)
      }
    }
    return nil
  }

  /// Cards for which `others` hold and a comparison comes as near to its limit as any; whichever side
  /// of it they lie on, they are wrong by the distance that is left.
  private mutating func nearest(
    to atom: Condition.Atom, with others: Condition
  ) throws(Unsettled) -> Witness? {
    guard
      var best = try simplestForm(where: { space throws(Unsettled) in try space.formula(for: others)
      })
    else { return nil }
    // Only a plain comparison has a distance.
    if case .compare(let quantity, _, let bound) = atom.test,
      let limit = scorecard.limit(bound, of: quantity), var score = best.score(of: quantity)
    {
      while score != limit,
        let better = try form(with: others, nearerThan: score, to: limit, quantity),
        let nearer = better.score(of: quantity)
      {
        (best, score) = (better, nearer)
      }
      // What is made simpler below may move only among those that are as near.
      best =
        try form(with: others, where: [.compare(quantity, .exactly, .number(score))]) ?? best
    }
    return best.space.witness(best.simplified) { _ in true }
  }
  private mutating func form(
    with others: Condition, nearerThan score: Fraction, to limit: Fraction,
    _ quantity: Condition.Quantity
  ) throws(Unsettled) -> Found? {
    let mirrored = limit + limit - score
    return try form(
      with: others,
      where: [
        .compare(quantity, .above, .number(min(score, mirrored))),
        .compare(quantity, .below, .number(max(score, mirrored))),
      ])
  }

  private mutating func form(
    with others: Condition, where tests: [Condition.Test]
  ) throws(Unsettled) -> Found? {
    try simplestForm(where: { space throws(Unsettled) in
      var parts = [try space.formula(for: others)]
      for test in tests { parts.append(try space.formula(for: test)) }
      return space.pool.all(parts)
    })
  }
}

extension Scorecard {
  /// What a score is compared with; nothing for the floor of what has none.
  fileprivate func limit(_ bound: Condition.Bound, of quantity: Condition.Quantity) -> Fraction? {
    switch (bound, quantity) {
    case (.number(let number), _): number
    case (.bar, _): bar
    case (.itsFloor, .area(let index)): areas[index].floor
    case (.itsFloor, .criterion(let index)): criteria[index].criterion.floor
    case (.itsFloor, .overall), (.itsFloor, .lowest), (.itsFloor, .coverage): nil
    }
  }
}

extension Condition {
  /// What has to hold together.
  fileprivate var parts: [Condition] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  /// The condition of one line, and whether it is to fail.
  fileprivate var single: (atom: Atom, isNegated: Bool)? {
    switch self {
    case .atom(let atom): (atom, false)
    case .not(let part): part.single.map { ($0.atom, !$0.isNegated) }
    case .all, .any: nil
    }
  }
}

extension Prover.Found {
  /// What the form scores; nothing for what is no single score.
  fileprivate func score(of quantity: Condition.Quantity) -> Fraction? {
    guard let scaled = space.figures.figure(of: quantity) else { return nil }
    return scaled.score(of: space.space.value(of: scaled.figure, at: form.numbers))
  }
}

extension ScorecardSpace {
  /// When a whole condition holds.
  mutating func formula(for condition: Condition) throws(Unsettled) -> FormulaPool.Index {
    try ConditionEncoder(figures: figures, space: space).formula(for: condition, in: &pool)
  }
}
