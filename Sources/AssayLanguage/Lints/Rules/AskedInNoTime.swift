import AssayText

extension Lint {
  /// The least time for a criterion, in minutes.
  private static let leastMinutes = 5

  static let askedInNoTime = Lint(
    explanation: CodeExplanation(
      code: "L106", severity: .warning, finds: "a criterion with less than five minutes for it",
      why: """
        A level needs something that can be rated. In less than five minutes there is the question \
        and half an answer; longer interviews with more questions are the more reliable ones.
        """,
      source: "component 5 of structure (Campion, Palmer and Campion 1997)",
      example: "ask job-knowledge 2 minutes \"What is a modality worklist?\"",
      instead: "Give the question time, ask a second one, or rate the criterion with another."),
    check: .criterion { criterion, file in
      let lengths = criterion.questions.map { $0.duration?.value.minutes }
      guard let first = criterion.questions.first, !lengths.contains(nil) else { return [] }
      let total = lengths.reduce(0) { $0 + min($1 ?? 0, 1_000_000) }
      guard total < leastMinutes else { return [] }
      return [
        Finding(
          message:
            "`\(criterion.name.value)` is asked about for \(total) minute\(total == 1 ? "" : "s") "
            + "in all, expected at least \(leastMinutes)",
          place: Place(file: file, span: first.duration?.span ?? first.kind.span))
      ]
    })
}
