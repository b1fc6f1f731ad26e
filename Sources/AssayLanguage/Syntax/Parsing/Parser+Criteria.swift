import AssayText

extension Parser {
  mutating func readCriterionSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .criterion: try readCriterion(&reader)
    case .must, .optional: try readNecessity(keyword, &reader)
    case .evidence:
      try reader.expect("optional", "because")
      let because = try reader.text("a reason in quotes")
      try reader.end()
      let kept = once(blocks.criterion?.evidenceOptionalBecause, because, keyword)
      blocks.criterion?.evidenceOptionalBecause = kept
    case .ask: try readQuestion(&reader)
    case .probe:
      let of = reader.take("of") ? try reader.name("the name of a question") : nil
      let text = try reader.text("a follow-up question in quotes")
      try reader.end()
      blocks.criterion?.probes.append(ProbeSyntax(of: of, text: text))
    case .probes:
      try reader.expect("at", "most")
      let limit = try reader.integer("how many follow-ups a question may have")
      try reader.end()
      let kept = once(blocks.criterion?.probeLimit, limit, keyword)
      blocks.criterion?.probeLimit = kept
    case .red:
      try reader.expect("flag")
      let name = try reader.name("a name for the red flag")
      let text = try reader.text("what is observed, in quotes")
      try reader.end()
      blocks.criterion?.redFlags.append(RedFlagSyntax(name: name, text: text))
    default: try readGrading(&reader)
    }
  }

  private mutating func readCriterion(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the criterion")
    let title = try reader.text("a title in quotes")
    var of: Located<String>?
    if header != .rubric, header != .broken {
      try reader.expect("of")
      of = try reader.name("the name of a rubric in use")
    } else if header == .broken, reader.take("of") {
      of = try reader.name("the name of a rubric in use")
    }
    var weight: Located<Fraction>?
    if reader.take("weight") {
      if let next = reader.next, next.kind == .percentage {
        throw Mistake(
          diagnostic: .percentageAsRelativeWeight(
            reader.text(next.span), at: place(next.span)))
      }
      weight = try reader.number("a relative weight such as `2`")
    }
    try reader.end()
    blocks.criterion = CriterionSyntax(
      name: name, title: title, of: of, weight: weight, span: reader.span)
    open(.criterion)
  }

  private mutating func readNecessity(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    let necessity: CriterionSyntax.Necessity
    if keyword == .optional {
      necessity = .optional
    } else if reader.take("be") {
      try reader.expect("rated")
      necessity = .mustBeRated
    } else {
      try reader.expect("reach")
      necessity = .mustReach(try reader.number("a level"))
    }
    try reader.end()
    blocks.criterion?.necessities.append(Located(necessity, reader.span))
  }

  private mutating func readQuestion(_ reader: inout LineReader) throws(Mistake) {
    if reader.take("any") {
      let count = try reader.integer("how many of the questions")
      try reader.expect("of")
      let names = try reader.names("the name of a question")
      try reader.end()
      blocks.criterion?.choices.append(QuestionChoiceSyntax(count: count, questions: names))
      return
    }
    let first = try reader.name("a kind of question: \(Parser.questionKinds)")
    var name: Located<String>?
    var kind = Question.Kind(rawValue: first.value).map { Located($0, first.span) }
    if let next = reader.next, next.kind == .word {
      let word = try reader.name("a kind of question")
      guard let second = Question.Kind(rawValue: word.value) else {
        throw Mistake(diagnostic: .unknownQuestionKind(word.value, at: place(word.span)))
      }
      if kind != nil {
        throw Mistake(diagnostic: .questionNamedLikeKind(first.value, at: place(first.span)))
      }
      name = first
      kind = Located(second, word.span)
    }
    guard let kind else {
      throw Mistake(diagnostic: .unknownQuestionKind(first.value, at: place(first.span)))
    }
    let duration = reader.isNext(.integer) ? try reader.duration("how long it takes") : nil
    let text = try reader.text("the question in quotes")
    try reader.end()
    blocks.criterion?.questions.append(
      QuestionSyntax(name: name, kind: kind, duration: duration, text: text))
  }

  static let questionKinds =
    Question.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")

  private mutating func readGrading(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("by")
    let name = try reader.name("what is counted, as a name")
    let steps = try reader.list { reader throws(Mistake) in
      let level = try reader.integer("a level")
      try reader.expect("from")
      return GradingSyntax.Step(level: level, from: try reader.integer("a least count"))
    }
    try reader.end()
    if let earlier = blocks.criterion?.grading {
      report(.saidTwice("graded", at: place(reader.span), first: place(earlier.span)))
    } else {
      blocks.criterion?.grading = GradingSyntax(name: name, steps: steps, span: reader.span)
    }
  }
}
