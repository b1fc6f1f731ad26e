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
      let scaled = best.space.figures.figure(of: quantity),
      let limit = scorecard.limit(bound, of: quantity)
    {
      var value = best.space.space.value(of: scaled.figure, at: best.form.numbers)
      while let nearer = try scaled.values(nearerTo: limit, than: value),
        let better = try form(with: others, where: scaled.figure, isIn: nearer)
      {
        best = better
        value = best.space.space.value(of: scaled.figure, at: best.form.numbers)
      }
      // What is made simpler below may move only among those that are as near.
      best = try form(with: others, where: scaled.figure, isIn: value...value) ?? best
    }
    return best.space.witness(best.simplified) { _ in true }
  }

  private mutating func form(
    with others: Condition, where figure: Int, isIn range: ClosedRange<Int>
  ) throws(Unsettled) -> Found? {
    try simplestForm(where: { space throws(Unsettled) in
      space.pool.all([
        try space.formula(for: others), space.pool.range(range, of: figure, in: space.space),
      ])
    })
  }
}

extension ScaledFigure {
  /// The values that lie nearer to a score than `value` does; nothing when it is as near as any.
  fileprivate func values(
    nearerTo limit: Fraction, than value: Int
  ) throws(Unsettled) -> ClosedRange<Int>? {
    let own = Fraction(Int128(value), 1)
    let mirrored = limit * scale + limit * scale - own
    guard
      let above = Condition.Relation.above.range(min(own, mirrored), over: 1),
      let below = Condition.Relation.below.range(max(own, mirrored), over: 1)
    else { throw .numbers }
    guard above.low <= below.high else { return nil }
    return Int(above.low)...Int(below.high)
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

extension ScorecardSpace {
  /// When a whole condition holds.
  mutating func formula(for condition: Condition) throws(Unsettled) -> FormulaPool.Index {
    try ConditionEncoder(figures: figures, space: space).formula(for: condition, in: &pool)
  }
}
