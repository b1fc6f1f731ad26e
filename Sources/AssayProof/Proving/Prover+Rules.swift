import AssayLanguage
import AssayLoop

extension Prover {
  /// Whether some form has this outcome.
  mutating func prove(reaches outcome: Outcome) throws(Unsettled) -> Verdict {
    let found = try simplestForm { space throws(Unsettled) in
      space.encoded.gives(outcome, in: &space.pool)
    }
    guard let found else { return .refuted(.nothingChanges) }
    return .proved(witness(of: found, as: found.simplified) { $0.evaluation.outcome == outcome })
  }

  /// Whether some form is decided by a rule, or by `otherwise`.
  mutating func prove(decides rule: Int) throws(Unsettled) -> Verdict {
    if let found = try simplestForm(where: { $0.encoded.decides(rule, in: &$0.pool) }) {
      let scorecard = self.scorecard
      return .proved(
        witness(of: found, as: found.simplified) { $0.decidingRule(in: scorecard) == rule })
    }
    guard rule < scorecard.rules.count else { return .refuted(.nothingChanges) }
    guard let holding = try simplestForm(where: { $0.encoded.holds[rule] }) else {
      return .refuted(.never(try nearMiss(of: rule)))
    }
    let witness = witness(of: holding, as: holding.simplified) {
      $0.evaluation.rules[rule].truth == .holds
    }
    return .refuted(.shadowed(by: try shadowing(rule), witness))
  }

  /// Earlier rules that together leave nothing to `rule`, none of which can be left out.
  private mutating func shadowing(_ rule: Int) throws(Unsettled) -> [Int] {
    var shadowing = Array(0..<rule)
    for candidate in (0..<rule).reversed() {
      let others = shadowing.filter { $0 != candidate }
      if try simplestForm(where: { $0.holds(rule, withNoneOf: others) }) == nil {
        shadowing = others
      }
    }
    return shadowing
  }

  /// What becomes of two rules that give different outcomes: whether any form makes both hold.
  mutating func prove(excludes rule: Int, _ other: Int) throws(Unsettled) -> Verdict {
    let found = try simplestForm { space throws(Unsettled) in
      space.pool.all([space.encoded.holds[rule], space.encoded.holds[other]])
    }
    guard let found else { return .proved(nil) }
    return .refuted(
      .cards(
        witness(of: found, as: found.simplified) { witness in
          [rule, other].allSatisfy { witness.evaluation.rules[$0].truth == .holds }
        }))
  }

  /// Whether some form makes one of two rules hold and not the other.
  mutating func prove(tellsApart rule: Int, _ other: Int) throws(Unsettled) -> Verdict {
    let found = try simplestForm { space throws(Unsettled) in
      let (one, two) = (space.encoded.holds[rule], space.encoded.holds[other])
      return space.pool.any([
        space.pool.all([one, space.pool.not(two, in: space.space)]),
        space.pool.all([two, space.pool.not(one, in: space.space)]),
      ])
    }
    guard let found else { return .refuted(.nothingChanges) }
    return .proved(
      witness(of: found, as: found.form) { witness in
        witness.evaluation.rules[rule].truth != witness.evaluation.rules[other].truth
      })
  }

  /// Whether no form with an area below its floor is a hire.
  mutating func prove(holdsFloor area: Int) throws(Unsettled) -> Verdict {
    guard let floor = scorecard.areas[area].floor else { return .proved(nil) }
    let found = try simplestForm { space throws(Unsettled) in
      let below = try space.below(floor, area: area)
      return space.pool.all([below, space.encoded.gives(.hire, in: &space.pool)])
    }
    guard let found else { return .proved(nil) }
    return .refuted(
      .cards(witness(of: found, as: found.simplified) { $0.evaluation.outcome == .hire }))
  }
}

extension ScorecardSpace {
  /// When a rule holds and none of some others does.
  mutating func holds(_ rule: Int, withNoneOf others: [Int]) -> FormulaPool.Index {
    var parts = [encoded.holds[rule]]
    for other in others { parts.append(pool.not(encoded.holds[other], in: space)) }
    return pool.all(parts)
  }
}
