import AssayText

extension Parser {
  mutating func readPracticeSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .practice: try readPracticeHeader(&reader)
    case .answer: try readAnswer(&reader)
    case .says:
      let text = try reader.text("what was answered, in quotes")
      try reader.end()
      let kept = once(blocks.answer?.says, text, keyword)
      blocks.answer?.says = kept
    default:
      let text = try reader.text("a reason in quotes")
      try reader.end()
      let kept = once(blocks.answer?.because, text, keyword)
      blocks.answer?.because = kept
    }
  }

  private mutating func readPracticeHeader(_ reader: inout LineReader) throws(Mistake) {
    if reader.isNext(.integer) {
      // The demand of a scorecard, spelt as the noun is.
      throw Mistake(
        diagnostic: .misspelt(
          "practice", as: "practise", at: place(reader.tokens[reader.tokens.startIndex].span)))
    }
    let previous = header
    header = .broken
    try reader.expect("for")
    let rubric = try reader.name("the name of a rubric")
    let major = try reader.majorVersion()
    try reader.end()
    if previous != .none, previous != .broken {
      throw Mistake(diagnostic: .secondHeader(Keyword.practice.rawValue, at: place(reader.span)))
    }
    syntax.practices.append(PracticeSyntax(rubric: rubric, major: major, span: reader.span))
    header = .practice
  }

  private mutating func readAnswer(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the answer")
    try reader.expect("to")
    let question = try reader.name("the name of a question")
    try reader.expect("of")
    let criterion = try reader.name("the name of a criterion")
    try reader.expect("is")
    let level = try reader.integer("the level that the answer shows")
    try reader.end()
    blocks.answer = AnswerSyntax(
      name: name, question: question, criterion: criterion, level: level, span: reader.span)
    open(.answer)
  }
}
