import AssayText

extension Parser {
  /// Reads the rest of a sentence behind its keyword.
  mutating func read(_ keyword: Keyword, _ reader: inout LineReader) throws(Mistake) {
    switch keyword {
    case .rubric, .scorecard, .overlay: try readHeader(keyword, &reader)
    case .practice, .answer, .says: try readPracticeSentence(keyword, &reader)
    case .because where blocks.keyword == .answer: try readPracticeSentence(keyword, &reader)
    case .scale, .rated, .purpose, .allow, .extends, .excludes: try readFrame(keyword, &reader)
    case .criterion, .must, .optional, .evidence, .ask, .probe, .probes, .red, .graded:
      try readCriterionSentence(keyword, &reader)
    case .family, .seniority, .persona, .language, .owns, .does, .deliver, .needs:
      try readRoleSentence(keyword, &reader)
    case .use, .change, .drop, .replace, .floor, .void: try readUseSentence(keyword, &reader)
    case .track, .panellist, .decider, .departing, .alternate, .flag:
      try readPanelSentence(keyword, &reader)
    case .stage, .by, .on, .after, .covers, .part, .takeHome, .confidential, .sees, .records,
      .closing:
      try readStageSentence(keyword, &reader)
    case .cards, .debrief, .gap, .hire, .days, .practise, .references, .collect, .keep:
      try readTermsSentence(keyword, &reader)
    case .require, .missing, .bar, .doubt, .calibration, .outcomes, .rules, .stop, .promise:
      try readDemandSentence(keyword, &reader)
    case .rule, .when, .and, .or, .because, .otherwise: try readRuleSentence(keyword, &reader)
    case .band, .pay, .disclose, .premium, .package: try readPaySentence(keyword, &reader)
    case .tests, .test, .start, .but: try readTestSentence(keyword, &reader)
    }
  }

  /// Notes that the block of the sentence just read is open.
  mutating func open(_ keyword: Keyword) {
    blocks.keyword = keyword
    blocks.start = tree.lines[lineIndex].span.start
    blocks.opening = nil
  }

  private mutating func readHeader(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    let isFirst = header == .none
    let previous = header
    header = .broken
    let name = try reader.name("a name for the \(keyword.rawValue)")
    let title = try reader.text("a title in quotes")
    try reader.expect("version")
    let version = try reader.version()
    try reader.end()
    if !isFirst, previous != .broken {
      throw Mistake(
        diagnostic: .secondHeader(keyword.rawValue, at: place(reader.span)))
    }
    switch keyword {
    case .rubric:
      syntax.rubrics.append(
        RubricSyntax(name: name, title: title, version: version, span: reader.span))
      header = .rubric
    case .scorecard:
      syntax.scorecards.append(
        ScorecardSyntax(name: name, title: title, version: version, span: reader.span))
      header = .scorecard
    default:
      syntax.overlays.append(
        OverlaySyntax(name: name, title: title, version: version, span: reader.span))
      header = .overlay
    }
  }

  private mutating func readFrame(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .scale: try readScale(&reader)
    case .rated:
      try reader.expect("on")
      let name = try reader.name("the name of a scale")
      try reader.end()
      if let last = syntax.rubrics.indices.last {
        syntax.rubrics[last].ratedOn = once(syntax.rubrics[last].ratedOn, name, keyword)
      }
    case .purpose:
      let text = try reader.text("the purpose in quotes")
      try reader.end()
      if header == .rubric, let last = syntax.rubrics.indices.last {
        syntax.rubrics[last].purpose = once(syntax.rubrics[last].purpose, text, keyword)
      } else {
        onceInBody(\.purpose, text, keyword)
      }
    case .extends:
      let name = try reader.name("the name of a scorecard")
      let major = try reader.majorVersion()
      try reader.end()
      if let last = syntax.overlays.indices.last {
        if let earlier = syntax.overlays[last].extends {
          report(.saidTwice("extends", at: place(reader.span), first: place(earlier.span)))
        } else {
          syntax.overlays[last].extends = ExtendsSyntax(
            scorecard: name, major: major, span: reader.span)
        }
      }
    case .excludes:
      let names = try reader.names("the name of an overlay")
      try reader.end()
      if let last = syntax.overlays.indices.last {
        syntax.overlays[last].excludes += names
      }
    default: try readAllow(&reader)
    }
  }

  private mutating func readScale(_ reader: inout LineReader) throws(Mistake) {
    var name: Located<String>?
    var title: Located<String>?
    if !reader.isAtEnd {
      name = try reader.name("a name for the scale")
      title = try reader.text("a title in quotes")
    }
    try reader.end()
    if header != .rubric, header != .broken, name == nil {
      throw Mistake(diagnostic: .scaleWithoutName(at: place(reader.span)))
    }
    blocks.scale = ScaleSyntax(name: name, title: title, span: reader.span)
    open(.scale)
  }

  private mutating func readAllow(_ reader: inout LineReader) throws(Mistake) {
    let code = try reader.code()
    try reader.expect("because")
    let because = try reader.text("a reason in quotes")
    try reader.end()
    if blocks.keyword != nil { blocks.allows.append(syntax.allows.count) }
    syntax.allows.append(AllowSyntax(code: code, because: because, span: reader.span))
  }

  /// Reads `N "..."`: a level of a scale, or an anchor.
  mutating func readLevel(_ reader: inout LineReader) throws(Mistake) {
    let level = try reader.integer("a level")
    guard blocks.keyword == .scale || blocks.keyword == .criterion else {
      if blocks.mayMissBlock || header == .broken { throw Mistake.silent }
      throw Mistake(diagnostic: .levelOutsideBlock(level.value, at: place(level.span)))
    }
    tree.lines[lineIndex].depth = 1
    let text = try reader.text("the words of level \(level.value) in quotes")
    try reader.end()
    let anchor = AnchorSyntax(level: level, text: text)
    if blocks.keyword == .scale {
      blocks.scale?.levels.append(anchor)
    } else {
      blocks.criterion?.anchors.append(anchor)
    }
  }
}
