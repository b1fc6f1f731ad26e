import AssayText

extension Resolver {
  /// Reads the practice answers of all files and gives each to its rubric.
  mutating func readPractices() {
    var names: [Int: NameTable] = [:]
    for (file, syntax) in declarations.files.enumerated() {
      for practice in syntax.practices { read(practice, file: file, &names) }
    }
  }

  private mutating func read(
    _ syntax: PracticeSyntax, file: Int, _ names: inout [Int: NameTable]
  ) {
    let broken = declarations.brokenLines[file]
    if syntax.answers.isEmpty, !broken.mayBegin(with: [.answer]) {
      reporter.report(
        .practiceWithoutAnswers(
          syntax.rubric.value, at: Place(file: file, span: syntax.rubric.span)))
    }
    let found = declarations.findRubric(
      syntax.rubric, major: syntax.major, file: file, &reporter)
    for (index, answer) in syntax.answers.enumerated() {
      let errorsBefore = reporter.errorCount
      let next = index + 1 < syntax.answers.count ? syntax.answers[index + 1].span : nil
      if !broken.touches(from: answer.span, to: next) { checkParts(of: answer, file: file) }
      guard let found else { continue }
      names[found, default: NameTable(.answer)].declare(answer.name, file: file, &reporter)
      check(answer, against: found, file: file)
      guard reporter.errorCount == errorsBefore, let says = answer.says,
        let because = answer.because
      else { continue }
      declarations.rubrics[found].practice.append(
        PracticeAnswer(
          name: answer.name.value, question: answer.question.value,
          criterion: answer.criterion.value, level: answer.level.value, text: says.value,
          because: because.value, place: Place(file: file, span: answer.name.span)))
    }
  }

  private mutating func checkParts(of answer: AnswerSyntax, file: Int) {
    let place = Place(file: file, span: answer.name.span)
    if answer.says == nil { reporter.report(.answerWithoutText(answer.name.value, at: place)) }
    if answer.because == nil {
      reporter.report(.answerWithoutReason(answer.name.value, at: place))
    }
  }

  /// Compares criterion, question and level with those of the rubric.
  private mutating func check(_ answer: AnswerSyntax, against index: Int, file: Int) {
    let draft = declarations.rubrics[index]
    let broken = declarations.brokenLines[draft.file]
    let scale = draft.rubric.scale
    if draft.scalePlace != nil, scale.levels.count > 1,
      scale.word(for: answer.level.value) == nil
    {
      reporter.report(
        .notOnScale(answer.level.value, scale, at: Place(file: file, span: answer.level.span)))
    }
    let name = answer.criterion.value
    guard let criterion = draft.rubric.criteria.first(where: { $0.name == name }) else {
      if reporter.mayHold(broken, name) { return }
      reporter.report(
        .notInArea(
          name, area: draft.rubric.name, at: Place(file: file, span: answer.criterion.span),
          suggestion: reporter.nearest(to: name, among: draft.rubric.criteria.map(\.name)),
          elsewhere: []))
      return
    }
    let questions = criterion.questions.compactMap(\.name)
    let question = answer.question.value
    if questions.contains(question) || reporter.mayHold(broken, question) { return }
    reporter.report(
      .unknownName(
        .question, question, at: Place(file: file, span: answer.question.span),
        suggestion: reporter.nearest(to: question, among: questions), known: questions,
        within: name))
  }
}
