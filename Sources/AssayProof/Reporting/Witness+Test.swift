public import AssayLanguage
import AssayLoop

extension Witness {
  /// The cards as a test spells them: `all 3, collaboration all 2, cto: evaluation 1`.
  public func words(under scorecard: Scorecard) -> String {
    CardSettings(of: evidence, under: scorecard).words
  }

  /// A `test` block that holds for these cards; nothing where no settings of a test lead to the same
  /// outcome for the same reason, since tests know one person for each role.
  public func testBlock(named name: String, under scorecard: Scorecard) -> String? {
    let settings = CardSettings(of: evidence, under: scorecard).settings
    guard let reason = testReason else { return nil }
    let test = ScorecardTest(
      name: name, settings: settings, outcome: evaluation.outcome, reason: reason, overall: nil,
      guarded: nil, place: scorecard.place, outcomePlace: scorecard.place)
    let again = scorecard.evaluate(test.evidence(under: scorecard))
    guard again.outcome == evaluation.outcome, again.reason == evaluation.reason else { return nil }
    var lines = ["test \(name) gives \(evaluation.outcome.rawValue) by \(ruleWord(scorecard))"]
    for (index, setting) in settings.enumerated() {
      let who = setting.panellist.map { " from \(scorecard.panel.panellists[$0].name)" } ?? ""
      lines.append("  \(index == 0 ? "start" : "but") \(setting.words(under: scorecard))\(who)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `clear-hire`, or `otherwise`.
  public func ruleWord(_ scorecard: Scorecard) -> String {
    scorecard.ruleName(decidingRule(in: scorecard) ?? scorecard.rules.count)
      .replacing("`", with: "")
  }

  private var testReason: TestReason? {
    switch evaluation.reason {
    case .rule(let rule): .rule(rule)
    case .otherwise: .otherwise
    case .shortfall, .unknownRule: nil
    }
  }
}
