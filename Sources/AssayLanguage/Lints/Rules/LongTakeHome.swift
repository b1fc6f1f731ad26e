import AssayText

extension Lint {
  /// The most that is fair without pay, in minutes.
  private static let mostMinutes = 180

  static let longTakeHome = Lint(
    explanation: CodeExplanation(
      code: "L208", severity: .warning, finds: "a take-home of more than three hours",
      why: """
        Who has a family or a second job cannot give a weekend, so a long task selects for time and \
        not for skill. Good people with other offers leave.
        """,
      source: "common practice; see Q051",
      example: "take-home at most 2 days with synthetic data",
      instead: "At most `3 hours`, or paid work by contract."),
    check: .file { syntax, file in
      takeHomes(syntax).filter { ($0.1.value.limit.minutes ?? .max) > mostMinutes }.map {
        stage, terms in
        Finding(
          message:
            "the take-home of `\(stage)` may take \(terms.value.limit), expected at most 3 hours",
          place: Place(file: file, span: terms.span))
      }
    })
}
