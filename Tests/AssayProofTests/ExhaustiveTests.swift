import AssayLanguage
import AssayLoop
import Testing

@testable import AssayProof

/// Every answer of the solver, held against all forms of scorecards small enough to list them.
@Suite struct `Against every form` {
  @Test(arguments: 0..<60) func `the same rules decide, and the same outcomes are reached`(
    seed: Int
  ) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 7919)
    let scorecard = try source.next()
    let forms = try AllForms(scorecard)
    var prover = try Prover(scorecard)
    for rule in 0...scorecard.rules.count {
      let found = try prover.form(in: .usual) { $0.encoded.decides[rule] }
      #expect((found != nil) == forms.reasons.contains(rule), "rule \(rule)")
      guard let found else { continue }
      let evaluation = scorecard.evaluate(found.space.evidence(of: found.form))
      #expect(AllForms.rule(of: evaluation.reason, in: scorecard) == rule)
    }
    for outcome in [Outcome.noHire, .debrief, .hire] {
      let found = try prover.form(in: .usual) { $0.encoded.gives(outcome, in: &$0.pool) }
      #expect((found != nil) == forms.outcomes.contains(outcome), "\(outcome)")
      guard let found else { continue }
      #expect(scorecard.evaluate(found.space.evidence(of: found.form)).outcome == outcome)
    }
  }
}

/// What comes of every form of a small scorecard.
struct AllForms {
  /// Indices of rules that decide some form; the number of rules for `otherwise`.
  var reasons: Set<Int> = []
  var outcomes: Set<Outcome> = []

  init(_ scorecard: Scorecard) throws {
    let packed = try PackedScorecard(scorecard)
    var cards = PackedCards(slotCount: packed.slots.count)
    var levels = [UInt8](repeating: 1, count: packed.slots.count)
    let most = UInt8(scorecard.scale.levels.count)
    repeat { cards.append(levels) } while AllForms.advance(&levels, most)
    for outcome in packed.outcomes(of: cards) {
      reasons.insert(AllForms.rule(of: outcome.reason, in: scorecard))
      outcomes.insert(outcome.outcome)
    }
  }

  static func rule(of reason: Evaluation.Reason, in scorecard: Scorecard) -> Int {
    switch reason {
    case .rule(let index): index
    case .otherwise: scorecard.rules.count
    case .shortfall, .unknownRule: -1
    }
  }

  private static func advance(_ levels: inout [UInt8], _ most: UInt8) -> Bool {
    for index in levels.indices {
      if levels[index] < most {
        levels[index] += 1
        return true
      }
      levels[index] = 1
    }
    return false
  }
}
