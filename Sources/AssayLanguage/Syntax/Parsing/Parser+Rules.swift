import AssayText

extension Parser {
  mutating func readRuleSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .rule:
      let name = try reader.name("a name for the rule")
      try reader.expect("gives")
      let gives = try reader.outcome()
      try reader.end()
      blocks.rule = RuleSyntax(name: name, gives: gives, span: reader.span)
      open(.rule)
    case .otherwise:
      try reader.expect("gives")
      let gives = try reader.outcome()
      try reader.end()
      blocks.otherwise = OtherwiseSyntax(gives: gives, span: reader.span)
      open(.otherwise)
    case .because:
      let because = try reader.text("a reason in quotes")
      try reader.end()
      if blocks.keyword == .rule {
        let kept = once(blocks.rule?.because, because, keyword)
        blocks.rule?.because = kept
      } else {
        let kept = once(blocks.otherwise?.because, because, keyword)
        blocks.otherwise?.because = kept
      }
    default: try readConditionLine(keyword, &reader)
    }
  }

  private mutating func readConditionLine(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    let keywordSpan = reader.tokens[reader.tokens.startIndex].span
    let opener: ConditionGrouping.Opener? =
      reader.take("either") ? .either : reader.take("both") ? .both : nil
    let result = blocks.grouping.begin(keyword, opener, at: keywordSpan)
    switch result {
    case .asPart: break
    case .inGroup: tree.lines[lineIndex].depth = 2
    case .secondWhen:
      throw Mistake(diagnostic: .secondWhen(at: place(keywordSpan)))
    case .beforeWhen:
      if blocks.rule?.isBroken == true { throw Mistake.silent }
      throw Mistake(diagnostic: .conditionBeforeWhen(keyword.rawValue, at: place(keywordSpan)))
    case .mixed(let first, let span):
      throw Mistake(
        diagnostic: .mixedConnectives(
          keyword.rawValue, at: place(keywordSpan), first: first, place(span)))
    case .redundantOpener(let opener):
      throw Mistake(
        diagnostic: .redundantOpener(opener.rawValue, keyword.rawValue, at: place(keywordSpan)))
    }
    let condition = try reader.condition()
    try reader.end()
    blocks.grouping.add(condition)
  }
}
