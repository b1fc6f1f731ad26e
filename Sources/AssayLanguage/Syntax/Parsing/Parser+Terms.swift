import AssayText

extension Parser {
  mutating func readTermsSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .cards:
      try reader.expect("due", "within")
      try readDeadline(\.cardsDue, keyword, &reader)
    case .debrief:
      try reader.expect("within")
      try readDeadline(\.debrief, keyword, &reader)
    case .hire:
      try reader.expect("within")
      try readDeadline(\.hireWithin, keyword, &reader)
    case .gap:
      try reader.expect("at", "most")
      let duration = try reader.duration("how long the gap may be")
      var onEachTrack = false
      if reader.take("on") {
        try reader.expect("each", "track")
        onEachTrack = true
      }
      try reader.end()
      onceInBody(\.gap, duration, keyword)
      updateBody { $0.gapOnEachTrack = $0.gapOnEachTrack || onEachTrack }
    case .days:
      try reader.expect("are", "working", "days", "in")
      let region = try reader.region()
      try reader.end()
      onceInBody(\.workingDaysRegion, region, keyword)
    case .practise: try readPractice(&reader)
    case .references: try readReferences(&reader)
    case .collect:
      let phrases = try reader.phrases("a kind of personal data, in plain words")
      try reader.end()
      updateBody { $0.collects += phrases }
    default: try readKeep(&reader)
    }
  }

  private mutating func readDeadline(
    _ field: WritableKeyPath<ScorecardBody, Located<TimeSpan>?>, _ keyword: Keyword,
    _ reader: inout LineReader
  ) throws(Mistake) {
    let duration = try reader.duration("a length of time such as `1 working day`")
    try reader.end()
    onceInBody(field, duration, keyword)
  }

  private mutating func readPractice(_ reader: inout LineReader) throws(Mistake) {
    let answers = try reader.integer("how many answers")
    try reader.expect("answers", "within")
    let within = try reader.integer("how many levels")
    guard reader.take("level") || reader.take("levels") else { throw reader.expected("`levels`") }
    var again: TimeSpan?
    if reader.take(.comma) {
      try reader.expect("again", "after")
      again = try reader.duration("when to practise again").value
    }
    try reader.end()
    let demand = PracticeDemand(answers: answers.value, within: within.value, again: again)
    onceInBody(\.practice, Located(demand, reader.span), .practise)
  }

  private mutating func readReferences(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("at", "least")
    let count = try reader.integer("how many references")
    try reader.expect("by")
    let by = try reader.name("the name of a role")
    let after = reader.take("after") ? try reader.name("the name of a stage") : nil
    let asks = reader.take("asks") ? try reader.names("what is asked about, as names") : []
    try reader.end()
    let references = ReferencesSyntax(
      count: count, by: by, after: after, asks: asks, span: reader.span)
    var earlier: ReferencesSyntax?
    updateBody { body in
      earlier = body.references
      if earlier == nil { body.references = references }
    }
    if let earlier {
      report(.saidTwice("references", at: place(references.span), first: place(earlier.span)))
    }
  }

  private mutating func readKeep(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("personal", "data")
    let duration = try reader.duration("how long it is kept")
    try reader.expect("after", "closing")
    let region = reader.take("under") ? try reader.region() : nil
    try reader.end()
    let keep = KeepSyntax(duration: duration, region: region, span: reader.span)
    var earlier: KeepSyntax?
    updateBody { body in
      earlier = body.keep
      if earlier == nil { body.keep = keep }
    }
    if let earlier {
      report(.saidTwice("keep", at: place(keep.span), first: place(earlier.span)))
    }
  }
}
