import AssayText

extension Parser {
  mutating func readDemandSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .require: try readRequire(&reader)
    case .missing:
      try reader.expect("at", "most")
      let share = try reader.percentage("a percentage such as `20%`")
      try reader.expect("of", "any", "area")
      try reader.end()
      onceInBody(\.missingAtMost, share, keyword)
    case .bar:
      try reader.expect("overall")
      let bar = try reader.number("a number of the scale")
      try reader.end()
      onceInBody(\.bar, bar, keyword)
    case .doubt: try readDoubt(&reader)
    case .calibration:
      try reader.expect("off", "because")
      let because = try reader.text("a reason in quotes")
      try reader.end()
      onceInBody(\.calibrationOffBecause, because, keyword)
    case .outcomes:
      try reader.expect("from", "worst", "to", "best")
      guard reader.take(.colon) else { throw reader.expected("a colon") }
      let outcomes = try reader.list { reader throws(Mistake) in try reader.outcome() }
      try reader.end()
      onceInBody(\.outcomeOrder, Located(outcomes, reader.span), keyword)
    case .rules:
      try reader.expect("in", "order")
      guard reader.take(.comma) else { throw reader.expected("a comma") }
      try reader.expect("the", "first", "that", "holds", "decides")
      try reader.end()
      let span = reader.span
      updateBody { $0.rulesInOrder = span }
    case .stop:
      try reader.expect("early", "when", "hire", "can", "no", "longer", "be", "reached")
      try reader.end()
      let span = reader.span
      updateBody { $0.stopsEarly = span }
    default: try readPromise(&reader)
    }
  }

  private mutating func readRequire(_ reader: inout LineReader) throws(Mistake) {
    let count = try reader.integer("how many raters")
    let word = count.value == 1 ? "rater" : "raters"
    if let next = reader.next, reader.isNext(count.value == 1 ? "raters" : "rater") {
      throw Mistake(
        diagnostic: .grammaticalNumber(
          reader.text(next.span), word, count: count.value, at: place(next.span)))
    }
    guard reader.take("rater") || reader.take("raters") else {
      throw reader.expected("`\(word)`")
    }
    try reader.expect("on")
    let target: RequireSyntax.Target
    if reader.take("everything") {
      try reader.expect("that", "must", "be", "rated")
      target = .mustBeRated
    } else if reader.take("every", "criterion") {
      target = .everyCriterion
    } else {
      target = .reference(
        try reader.reference(
          "`everything that must be rated`, `every criterion` or the name of a criterion"))
    }
    try reader.end()
    let require = RequireSyntax(count: count, target: target, span: reader.span)
    updateBody { $0.requires.append(require) }
  }

  private mutating func readDoubt(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("between")
    let from = try reader.percentage("a percentage such as `20%`")
    try reader.expect("and")
    let to = try reader.percentage("a percentage such as `80%`")
    try reader.end()
    let span = reader.span
    var earlier: DoubtSyntax?
    updateBody { body in
      earlier = body.doubt
      if earlier == nil { body.doubt = DoubtSyntax(from: from, to: to) }
    }
    if let earlier {
      report(
        .saidTwice(
          "doubt", at: place(span), first: place(earlier.from.span.union(earlier.to.span))))
    }
  }

  private mutating func readPromise(_ reader: inout LineReader) throws(Mistake) {
    let property: PromiseSyntax.Property
    if reader.take("raising") {
      try reader.expect("a", "score", "never", "worsens", "the", "outcome")
      var rules: [Located<String>] = []
      if reader.take("apart") {
        try reader.expect("from")
        rules = try reader.names("the name of a rule")
      }
      property = .monotone(apartFrom: rules)
    } else if reader.take("every", "criterion") {
      try reader.expect("can", "change", "the", "outcome")
      property = .everyCriterionMatters
    } else if reader.take("a", "floor") {
      try reader.expect("cannot", "be", "bought", "out")
      property = .floorsHold
    } else if reader.take("one", "card") {
      try reader.expect("alone", "never", "turns", "no", "hire", "into", "hire")
      property = .oneCardNeverLiftsToHire
    } else {
      throw reader.expected("one of the four promises", help: Parser.promiseHelp)
    }
    try reader.end()
    let promise = PromiseSyntax(property: property, span: reader.span)
    updateBody { $0.promises.append(promise) }
  }

  private static let promiseHelp =
    "`raising a score never worsens the outcome`, `every criterion can change the outcome`, "
    + "`a floor cannot be bought out`, `one card alone never turns no hire into hire`"
}
