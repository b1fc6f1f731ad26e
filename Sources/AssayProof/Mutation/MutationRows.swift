import AssayLanguage
import AssayLoop

/// A test with its evidence, ready to be read under many scorecards with the same slots.
struct MutationRow {
  let test: ScorecardTest
  let evidence: Evidence
  let levels: [UInt8]
  let circumstances: PackedCircumstances

  /// Packs the evidence of a test.
  init(_ test: ScorecardTest, under scorecard: Scorecard, _ packed: PackedScorecard?) {
    self.test = test
    let evidence = test.evidence(under: scorecard)
    self.evidence = evidence
    circumstances = MutationRow.circumstances(of: evidence)
    levels = packed.map { MutationRow.levels(of: evidence, in: scorecard, $0) } ?? []
  }

  private static func levels(
    of evidence: Evidence, in scorecard: Scorecard, _ packed: PackedScorecard
  ) -> [UInt8] {
    var codes: [[Int]: UInt8] = [:]
    for rating in evidence.ratings {
      guard
        let panellist = scorecard.panel.panellists.firstIndex(where: { $0.name == rating.person }),
        let level = packed.levelNumbers.firstIndex(of: rating.level)
      else { continue }
      codes[[rating.criterion, panellist, rating.stage]] = UInt8(truncatingIfNeeded: level + 1)
    }
    return packed.slots.map { codes[[$0.criterion, $0.panellist, $0.stage], default: 0] }
  }

  private static func circumstances(of evidence: Evidence) -> PackedCircumstances {
    var circumstances = PackedCircumstances(pay: evidence.pay, references: evidence.references)
    for report in evidence.flags where !report.confirms {
      circumstances.raised |= 1 << UInt64(report.flag)
    }
    for report in evidence.flags
    where evidence.flags.contains(where: {
      $0.flag == report.flag && $0.person != report.person
    }) {
      circumstances.confirmed |= 1 << UInt64(report.flag)
    }
    return circumstances
  }
}

/// A changed scorecard, ready to be asked whether tests notice the change.
struct Mutant {
  let mutation: Mutation
  private var packed: PackedEvaluator?

  /// Compiles the changed scorecard; where that cannot be, the interpreter reads it.
  init(_ mutation: Mutation) {
    self.mutation = mutation
    packed = (try? PackedScorecard(mutation.scorecard)).map { PackedEvaluator($0) }
  }

  /// Whether the outcome is no longer the one expected, or the reason no longer the one demanded.
  mutating func isNoticed(by row: MutationRow) -> Bool {
    switch row.test.reason {
    case .require, .missing, .noScore: return isNoticedByInterpreter(row)
    case .rule, .otherwise, nil: break
    }
    guard packed != nil, !row.levels.isEmpty,
      let read = packed?.outcome(of: row.levels, row.circumstances)
    else { return isNoticedByInterpreter(row) }
    return read.outcome != row.test.outcome || !isReason(read.reason, of: row.test)
  }

  private func isNoticedByInterpreter(_ row: MutationRow) -> Bool {
    let evaluation = mutation.scorecard.evaluate(row.evidence)
    guard evaluation.outcome == row.test.outcome else { return true }
    switch row.test.reason {
    case .require, .missing, .noScore:
      return !evaluation.shortfalls.contains { row.test.reason == .some(demand($0)) }
    case .rule, .otherwise, nil: return !isReason(evaluation.reason, of: row.test)
    }
  }

  private func isReason(_ reason: Evaluation.Reason, of test: ScorecardTest) -> Bool {
    switch (test.reason, reason) {
    case (nil, _), (.otherwise, .otherwise): true
    case (.rule(let expected), .rule(let rule)), (.rule(let expected), .unknownRule(let rule, _)):
      expected == mutation.origin(of: rule)
    default: false
    }
  }

  private func demand(_ shortfall: Shortfall) -> TestReason {
    switch shortfall {
    case .raters: .require
    case .missing: .missing
    case .noScore: .noScore
    }
  }
}
