import AssayText

extension Lint {
  static let askedAboutNowhere = Lint(
    explanation: CodeExplanation(
      code: "L105", severity: .warning, finds: "a criterion that no question asks about",
      why: """
        Where nothing is asked, each interviewer makes up a question: candidates are then not \
        compared on the same one, which is the first thing that structure is.
        """,
      source: "components 2 and 5 of structure (Campion, Palmer and Campion 1997)",
      example: """
        criterion ownership "Ownership"
          1 "..."
        """,
      instead: "`ask past-behaviour 8 minutes \"...\"` below the criterion."),
    check: .criterion { criterion, file in
      guard criterion.questions.isEmpty else { return [] }
      return [
        Finding(
          message: "nothing is asked about `\(criterion.name.value)`",
          place: Place(file: file, span: criterion.name.span),
          help: "write `ask` with the question that all candidates get")
      ]
    })
}
