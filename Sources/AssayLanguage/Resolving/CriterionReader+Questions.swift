import AssayText

extension CriterionReader {
  /// Reads questions, choices between them, and follow-ups.
  func readQuestions(
    _ syntax: CriterionSyntax, into criterion: inout Criterion, _ reporter: inout Reporter
  ) {
    var indices: [String: Int] = [:]
    for question in syntax.questions {
      if let name = question.name {
        if let first = indices[name.value] {
          reporter.report(
            .declaredTwice(
              .question, name.value, at: place(name.span),
              first: criterion.questions[first].place))
        } else {
          indices[name.value] = criterion.questions.count
        }
      }
      criterion.questions.append(
        Question(
          name: question.name?.value, kind: question.kind.value,
          duration: question.duration?.value, text: question.text.value,
          place: place(question.name?.span ?? question.kind.span)))
    }
    for probe in syntax.probes {
      if let of = probe.of {
        guard let index = find(of, indices, syntax.name.value, &reporter) else { continue }
        criterion.questions[index].probes.append(probe.text.value)
      } else {
        criterion.probes.append(probe.text.value)
      }
    }
    for choice in syntax.choices {
      readChoice(choice, indices, into: &criterion, &reporter)
    }
  }

  private func readChoice(
    _ choice: QuestionChoiceSyntax, _ indices: [String: Int], into criterion: inout Criterion,
    _ reporter: inout Reporter
  ) {
    reporter.checkNamedOnce(choice.questions, file: file)
    for name in choice.questions { _ = find(name, indices, criterion.name, &reporter) }
    reporter.checkCount(
      choice.count, of: choice.questions.count, "question", file: file)
    criterion.choices.append(
      QuestionChoice(count: choice.count.value, questions: choice.questions.map(\.value)))
  }

  private func find(
    _ name: Located<String>, _ indices: [String: Int], _ owner: String,
    _ reporter: inout Reporter
  ) -> Int? {
    if let index = indices[name.value] { return index }
    guard !reporter.mayHold(brokenLines, name.value) else { return nil }
    let known = indices.keys.sorted()
    reporter.report(
      .unknownName(
        .question, name.value, at: place(name.span),
        suggestion: reporter.nearest(to: name.value, among: known), known: known, within: owner))
    return nil
  }
}
