public import AssayLanguage
import AssayLoop

/// A row for a table of tests that passes now.
public struct SuggestedTest: Hashable, Sendable {
  /// From left to right; without a name of its own the row says nothing but these.
  public var test: ScorecardTest
  /// The cards, as the column `differs by` spells them.
  public var cards: String
  /// The rule or demand, as the column `rule` spells it.
  public var rule: String

  /// The row of these settings, with what comes of them; nothing when the reason is a rule that
  /// cannot be read, or a demand other than `demand`.
  init(_ settings: [TestSetting], under scorecard: Scorecard, demand: TestReason? = nil) {
    var test = ScorecardTest(
      name: "", settings: settings, outcome: .incomplete, reason: demand, overall: nil,
      guarded: nil, place: scorecard.place, outcomePlace: scorecard.place)
    let evaluation = scorecard.evaluate(test.evidence(under: scorecard))
    test.outcome = evaluation.outcome
    switch evaluation.reason {
    case .rule(let index), .unknownRule(let index, _): test.reason = .rule(index)
    case .otherwise: test.reason = .otherwise
    case .shortfall: test.reason = demand ?? SuggestedTest.demand(of: evaluation)
    }
    self.test = test
    cards = CardSettings.words(settings, under: scorecard)
    rule =
      switch test.reason {
      case .rule(let index): scorecard.rules[index].name
      case .otherwise: "otherwise"
      case .require: "(require)"
      case .missing: "(missing)"
      case .noScore, nil: "(no score)"
      }
  }

  private static func demand(of evaluation: Evaluation) -> TestReason {
    switch evaluation.shortfalls.first {
    case .raters: .require
    case .missing: .missing
    case .noScore, nil: .noScore
    }
  }

  /// The cells of a row with the columns `name`, `differs by`, `outcome` and `rule`.
  public var cells: [String] { [test.name, cards, test.outcome.rawValue, rule] }

  /// The level on all criteria that the row starts from, and the cards without it.
  func start(under scorecard: Scorecard) -> (level: Int, cards: String)? {
    guard case .levels(let level?, let criteria, nil) = test.settings.first,
      criteria.count == scorecard.criteria.count
    else { return nil }
    return (level, CardSettings.words(Array(test.settings.dropFirst()), under: scorecard))
  }
}
