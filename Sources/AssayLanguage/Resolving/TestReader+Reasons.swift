import AssayText

extension TestReader {
  /// Reads why an outcome is expected; a reason that gives another outcome is a mistake.
  mutating func reason(
    _ reason: Located<ReasonSyntax>, _ outcome: Located<Outcome>
  ) -> TestReason? {
    switch reason.value {
    case .rule(let name):
      guard let rule = builder.find(Located(name, reason.span), in: builder.ruleNames) else {
        return nil
      }
      check(ruleOutcomes[rule], "the rule `\(name)`", reason, outcome)
      return .rule(rule)
    case .otherwise:
      if let otherwiseOutcome { check(otherwiseOutcome, "`otherwise`", reason, outcome) }
      return .otherwise
    case .require:
      if !mayRequire {
        builder.reporter.report(.nothingRequired(at: builder.place(reason.span)))
      }
      checkIncomplete(reason, outcome)
      return .require
    case .missing:
      checkIncomplete(reason, outcome)
      return .missing
    case .noScore:
      checkIncomplete(reason, outcome)
      return .noScore
    }
  }

  private mutating func check(
    _ gives: Outcome, _ giver: @autoclosure () -> String, _ reason: Located<ReasonSyntax>,
    _ outcome: Located<Outcome>
  ) {
    // A worse rule that cannot be read turns the outcome into a debrief and is named as the reason.
    let isHeldBack = outcome.value == .debrief && gives == .noHire
    guard gives != outcome.value, !isHeldBack else { return }
    builder.reporter.report(
      .reasonGivesOther(
        giver(), gives, expected: outcome.value, at: builder.place(reason.span),
        outcome: builder.place(outcome.span)))
  }

  private mutating func checkIncomplete(
    _ reason: Located<ReasonSyntax>, _ outcome: Located<Outcome>
  ) {
    guard outcome.value != .incomplete else { return }
    builder.reporter.report(
      .demandGivesIncomplete(
        builder.text(reason.span), expected: outcome.value, at: builder.place(reason.span),
        outcome: builder.place(outcome.span)))
  }
}
