import AssayText

extension Lint {
  static let leadingQuestion = Lint(
    explanation: CodeExplanation(
      code: "L108", severity: .warning, finds: "a question that gives its answer away",
      why: """
        Whoever hears which answer is wanted gives it. The question then measures who listens for \
        the wish behind it, and everybody scores high.
        """,
      source: "component 4 of structure (Campion, Palmer and Campion 1997)",
      example: "ask situational \"Wouldn't you agree that the split must be by patient?\"",
      instead: "Ask openly: \"How do you split the data, and why?\""),
    check: .criterion { criterion, file in
      let texts = criterion.questions.map(\.text) + criterion.probes.map(\.text)
      return texts.filter { QuestionForm.isLeading($0.value) }.map { text in
        Finding(
          message: "this question says which answer is wanted",
          place: Place(file: file, span: text.span),
          help: "ask openly: `how`, `what`, `which`")
      }
    })
}
