import AssayText

extension Lint {
  static let doubleQuestion = Lint(
    explanation: CodeExplanation(
      code: "L107", severity: .warning, finds: "a question that asks several things at once",
      why: """
        Candidates answer the part that they like, or the last that they heard, and raters rate \
        different parts. Each part then measures something else for each candidate.
        """,
      source: "component 4 of structure (Campion, Palmer and Campion 1997)",
      example: "ask situational \"How do you split the data? How do you tell the board?\"",
      instead: "Keep one question, and make each further one a `probe`."),
    check: .criterion { criterion, file in
      let texts = criterion.questions.map(\.text) + criterion.probes.map(\.text)
      return texts.compactMap { text in
        let count = QuestionForm.questions(in: text.value)
        guard count > 1 else { return nil }
        return Finding(
          message: "this asks \(count) things at once, expected one",
          place: Place(file: file, span: text.span),
          help: "keep the first, and ask the others as probes")
      }
    })
}
