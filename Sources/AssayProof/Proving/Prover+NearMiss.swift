import AssayLanguage
import AssayLoop
import AssayText

extension Prover {
  /// How near a rule comes that holds for no cards: the first of its conditions without which it
  /// would hold, and cards that come as near to that one as any; nothing when more than one stands in
  /// the way.
  mutating func nearMiss(of rule: Int) throws(Unsettled) -> NearMiss? {
    guard case .all(let parts) = scorecard.rules[rule].condition else { return nil }
    var first = 0
    for (index, part) in parts.enumerated() {
      defer { first += part.atoms.count }
      var others = parts
      others.remove(at: index)
      guard part.atoms.count == 1,
        let miss = try nearest(to: part.atoms[0], with: .all(others))
      else { continue }
      return NearMiss(condition: first, words: part.atoms[0].text, witness: miss)
    }
    return nil
  }

  private mutating func nearest(
    to atom: Condition.Atom, with others: Condition
  ) throws(Unsettled) -> Witness? {
    guard
      var best = try simplestForm(where: { space throws(Unsettled) in try space.formula(for: others)
      })
    else { return nil }
    // Only a plain comparison has a distance.
    if case .compare(let quantity, let relation, _) = atom.test {
      let nearer: Condition.Relation = relation == .atLeast || relation == .above ? .above : .below
      while let score = best.score(of: quantity),
        let better = try simplestForm(where: { space throws(Unsettled) in
          space.pool.all([
            try space.formula(for: others),
            try space.formula(for: .compare(quantity, nearer, .number(score))),
          ])
        })
      {
        best = better
      }
    }
    return best.space.witness(best.simplified) { _ in true }
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
