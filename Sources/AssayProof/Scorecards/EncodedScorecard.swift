import AssayLanguage
import AssayLoop

/// The rules of a scorecard as formulas: when each holds, when each decides, and what comes out.
struct EncodedScorecard: Sendable {
  /// For each rule when it holds, whatever the others say.
  let holds: [FormulaPool.Index]
  /// For each rule when it fails.
  let fails: [FormulaPool.Index]
  /// What comes out when no rule holds.
  let otherwise: Outcome
  /// When the outcome is at least this good.
  private let atLeastDebrief: FormulaPool.Index
  private let atLeastHire: FormulaPool.Index
  private let opposites: (belowDebrief: FormulaPool.Index, belowHire: FormulaPool.Index)

  /// Writes the rules of a scorecard.
  init(_ encoder: ConditionEncoder, in pool: inout FormulaPool) throws(Unsettled) {
    let scorecard = encoder.figures.scorecard
    var holds: [FormulaPool.Index] = []
    for rule in scorecard.rules {
      holds.append(try encoder.formula(for: rule.condition, in: &pool))
    }
    let failing = holds.map { pool.not($0, in: encoder.space) }
    func atLeast(_ outcome: Outcome, _ pool: inout FormulaPool) -> FormulaPool.Index {
      var rest = FormulaPool.constant(!scorecard.otherwise.gives.isWorse(than: outcome))
      for (index, rule) in scorecard.rules.enumerated().reversed() {
        rest =
          rule.gives.isWorse(than: outcome)
          ? pool.all([failing[index], rest]) : pool.any([holds[index], rest])
      }
      return rest
    }
    atLeastDebrief = atLeast(.debrief, &pool)
    atLeastHire = atLeast(.hire, &pool)
    opposites = (
      pool.not(atLeastDebrief, in: encoder.space), pool.not(atLeastHire, in: encoder.space)
    )
    self.holds = holds
    fails = failing
    otherwise = scorecard.otherwise.gives
  }

  /// When a rule decides, being the first that holds; when `otherwise` does, for the number of rules.
  func decides(_ rule: Int, in pool: inout FormulaPool) -> FormulaPool.Index {
    pool.all(Array(fails[..<rule] + holds[rule...].prefix(1)))
  }

  /// When the rules give this outcome; `incomplete` never comes of complete cards.
  func gives(_ outcome: Outcome, in pool: inout FormulaPool) -> FormulaPool.Index {
    switch outcome {
    case .noHire: opposites.belowDebrief
    case .debrief: pool.all([atLeastDebrief, opposites.belowHire])
    case .hire: atLeastHire
    case .incomplete: FormulaPool.never
    }
  }

  /// When this scorecard gives a better outcome than `other` does.
  func isBetter(
    than other: EncodedScorecard, in pool: inout FormulaPool
  ) -> FormulaPool.Index {
    pool.any([
      pool.all([atLeastDebrief, other.opposites.belowDebrief]),
      pool.all([atLeastHire, other.opposites.belowHire]),
    ])
  }
}
