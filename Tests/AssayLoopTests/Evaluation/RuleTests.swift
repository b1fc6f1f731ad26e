import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `The rules` {
  private static let holds = Condition.test(.pay(.aboveBand))
  private static let fails = Condition.test(.pay(.unstated))
  private static let unknown = Condition.test(.compare(.criterion(2), .atLeast, .bar))

  private func evaluate(
    _ rules: [(Outcome, Condition)], otherwise: Outcome = .debrief
  ) -> Evaluation {
    var builder = Imaging.builder
    builder.otherwise = otherwise
    for (index, rule) in rules.enumerated() {
      builder.rule("rule-\(index)", rule.0, when: rule.1)
    }
    return builder.build().evaluate(Evidence(ratings: Imaging.ratings, pay: .aboveBand))
  }

  @Test func `are read in order, and the first that holds decides`() {
    let evaluation = evaluate([
      (.noHire, Self.fails), (.hire, Self.holds), (.noHire, Self.holds),
    ])
    #expect(evaluation.outcome == .hire)
    #expect(evaluation.reason == .rule(1))
    #expect(evaluation.rules.map(\.truth) == [.fails, .holds, .holds])
  }

  @Test(arguments: [Outcome.noHire, .debrief, .hire])
  func `leave it to the last resort when none holds`(_ otherwise: Outcome) {
    let evaluation = evaluate([(.noHire, Self.fails)], otherwise: otherwise)
    #expect(evaluation.outcome == otherwise)
    #expect(evaluation.reason == .otherwise)
  }

  @Test func `behave as written while no fit is used`() {
    let evaluation = evaluate([(.hire, Self.holds)])
    #expect(evaluation.guarded == .hire)
    #expect(evaluation.calibrated == nil)
  }

  struct Unread: Sendable {
    var rules: [(Outcome, Condition)]
    var otherwise = Outcome.debrief
    var outcome: Outcome
    var reason: Evaluation.Reason
  }

  static let unread: [Unread] = [
    Unread(
      rules: [(.noHire, unknown), (.hire, holds)], outcome: .debrief,
      reason: .unknownRule(0, instead: .hire)),
    Unread(
      rules: [(.debrief, unknown), (.hire, holds)], outcome: .debrief,
      reason: .unknownRule(0, instead: .hire)),
    Unread(
      rules: [(.noHire, unknown), (.debrief, holds)], outcome: .debrief,
      reason: .unknownRule(0, instead: .debrief)),
    Unread(
      rules: [(.noHire, unknown)], otherwise: .hire, outcome: .debrief,
      reason: .unknownRule(0, instead: .hire)),
    Unread(rules: [(.hire, unknown), (.debrief, holds)], outcome: .debrief, reason: .rule(1)),
    Unread(rules: [(.hire, unknown), (.hire, holds)], outcome: .hire, reason: .rule(1)),
    Unread(rules: [(.noHire, unknown), (.noHire, holds)], outcome: .noHire, reason: .rule(1)),
    Unread(
      rules: [(.debrief, unknown)], otherwise: .noHire, outcome: .noHire, reason: .otherwise),
    Unread(rules: [(.hire, holds), (.noHire, unknown)], outcome: .hire, reason: .rule(0)),
    Unread(
      rules: [(.hire, unknown), (.debrief, unknown), (.noHire, unknown), (.hire, holds)],
      outcome: .debrief, reason: .unknownRule(1, instead: .hire)),
  ]

  @Test(arguments: unread.indices)
  func `that could not be read and are worse lead to a debrief`(_ index: Int) {
    let example = Self.unread[index]
    let evaluation = evaluate(example.rules, otherwise: example.otherwise)
    #expect(evaluation.reason == example.reason)
    #expect(evaluation.outcome == example.outcome)
  }

  @Test func `order outcomes from no hire over debrief to hire`() {
    #expect(Outcome.noHire.isWorse(than: .debrief))
    #expect(Outcome.debrief.isWorse(than: .hire))
    #expect(!Outcome.hire.isWorse(than: .hire))
    #expect(!Outcome.hire.isWorse(than: .noHire))
    #expect(!Outcome.incomplete.isWorse(than: .hire))
    #expect(!Outcome.noHire.isWorse(than: .incomplete))
  }
}
