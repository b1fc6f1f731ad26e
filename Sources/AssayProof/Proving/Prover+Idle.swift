import AssayLanguage
import AssayLoop
import AssayText

extension Prover {
  /// Whether some outcome would be another without a condition of a rule.
  mutating func prove(
    mattersCondition condition: Int, of rule: Int
  ) throws(Unsettled) -> Verdict {
    var variant = scorecard
    variant.rules[rule].condition = variant.rules[rule].condition.leavingOutAtom(condition)
    return try prove(differsFrom: [variant])
  }

  /// Whether twice or half the weight of a criterion changes some outcome; nothing where it stands
  /// alone in its area.
  mutating func prove(mattersWeight criterion: Int) throws(Unsettled) -> Verdict? {
    guard scorecard.areas[scorecard.criteria[criterion].area].criteria.count > 1 else {
      return nil
    }
    return try prove(
      differsFrom: [Fraction(2), Fraction(1, 2)].map { factor in
        var variant = scorecard
        variant.criteria[criterion].criterion.weight =
          variant.criteria[criterion].criterion.weight * factor
        return variant
      })
  }

  /// Whether twice or half the share of an area, the others in proportion, changes some outcome;
  /// nothing where it is the only one.
  mutating func prove(mattersShare area: Int) throws(Unsettled) -> Verdict? {
    guard scorecard.areas.count > 1 else { return nil }
    return try prove(
      differsFrom: [Fraction(2), Fraction(1, 2)].map { factor in
        var variant = scorecard
        variant.areas[area].share = variant.areas[area].share * factor
        let total = variant.areas.reduce(Fraction.zero) { $0 + $1.share }
        for index in variant.areas.indices {
          variant.areas[index].share = variant.areas[index].share / total
        }
        return variant
      })
  }

  /// Whether some form has another outcome under one of these scorecards, which have the same
  /// criteria, panel and scale.
  mutating func prove(differsFrom variants: [Scorecard]) throws(Unsettled) -> Verdict {
    for variant in variants {
      let found = try simplestForm { space throws(Unsettled) in
        let other = try space.encode(variant)
        return space.differs(from: other)
      }
      if let found {
        return .proved(
          witness(of: found, as: found.form) { witness in
            variant.evaluate(witness.evidence).outcome != witness.evaluation.outcome
          })
      }
    }
    return .refuted(.nothingChanges)
  }
}

extension ScorecardSpace {
  /// When the outcome is another than under `other`.
  ///
  /// Where few rules are changed, the first of them that holds in one and not in the other says so:
  /// no rule before it holds in either. That follows, and narrows the search.
  mutating func differs(from other: EncodedScorecard) -> FormulaPool.Index {
    let changed = encoded.holds.indices.filter { encoded.holds[$0] != other.holds[$0] }
    if changed.isEmpty, scorecard.otherwise.gives == other.otherwise { return FormulaPool.never }
    let differs = pool.any([
      encoded.isBetter(than: other, in: &pool), other.isBetter(than: encoded, in: &pool),
    ])
    guard changed.count <= 4, !changed.isEmpty else { return differs }
    let places = changed.map { rule in
      let parts = [
        pool.all([encoded.holds[rule], other.fails[rule]]),
        pool.all([encoded.fails[rule], other.holds[rule]]),
      ]
      return pool.all(encoded.fails[..<rule] + [pool.any(parts)])
    }
    return pool.all([pool.any(places), differs])
  }
}
