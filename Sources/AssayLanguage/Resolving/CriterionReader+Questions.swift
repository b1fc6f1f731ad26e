import AssayText

extension CriterionReader {
  /// Reads questions, choices between them, and follow-ups.
  func readQuestions(
    _ syntax: CriterionSyntax, into criterion: inout Criterion, _ reporter: inout Reporter
  ) {
    var names = NameTable(.question)
    var indices: [String: Int] = [:]
    for question in syntax.questions {
      if let name = question.name, names.declare(name, file: file, &reporter) {
        indices[name.value] = criterion.questions.count
      }
      criterion.questions.append(
        Question(
          name: question.name?.value, kind: question.kind.value,
          duration: question.duration?.value, text: question.text.value,
          place: place(question.name?.span ?? question.kind.span)))
    }
    for probe in syntax.probes {
      if let of = probe.of {
        guard find(of, names, syntax.name.value, &reporter), let index = indices[of.value] else {
          continue
        }
        criterion.questions[index].probes.append(probe.text.value)
      } else {
        criterion.probes.append(probe.text.value)
      }
    }
    for choice in syntax.choices {
      readChoice(choice, names, into: &criterion, &reporter)
    }
  }

  private func readChoice(
    _ choice: QuestionChoiceSyntax, _ names: NameTable, into criterion: inout Criterion,
    _ reporter: inout Reporter
  ) {
    reporter.checkNamedOnce(choice.questions, file: file)
    for name in choice.questions { _ = find(name, names, criterion.name, &reporter) }
    reporter.checkCount(
      choice.count, of: choice.questions.count, "question", file: file)
    criterion.choices.append(
      QuestionChoice(count: choice.count.value, questions: choice.questions.map(\.value)))
  }

  private func find(
    _ name: Located<String>, _ names: NameTable, _ owner: String, _ reporter: inout Reporter
  ) -> Bool {
    if names[name.value] != nil { return true }
    if reporter.mayHold(brokenLines, name.value) { return false }
    let nearest = reporter.nearest(to: name.value, among: names.names)
    if nearest == nil, names.hasDoubles { return false }
    reporter.report(
      .unknownName(
        .question, name.value, at: place(name.span), suggestion: nearest, known: names.names,
        within: owner))
    return false
  }
}
