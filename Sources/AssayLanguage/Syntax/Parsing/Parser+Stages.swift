import AssayText

extension Parser {
  mutating func readStageSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .stage: try readStage(&reader)
    case .by: try readBy(&reader)
    case .after: try readAfter(&reader)
    case .on:
      try reader.expect("track")
      let name = try reader.name("the name of a track")
      try reader.end()
      let kept = once(blocks.stage?.track, name, keyword)
      blocks.stage?.track = kept
    case .covers:
      let references = try reader.references("the name of a rubric or criterion")
      try reader.end()
      if let last = blocks.stage?.parts.indices.last {
        blocks.stage?.parts[last].covers += references
      } else {
        blocks.stage?.covers += references
      }
    case .part:
      let name = try reader.name("a name for the part")
      let title = try reader.text("a title in quotes")
      let duration = try reader.duration("how long the part takes")
      try reader.end()
      blocks.stage?.parts.append(PartSyntax(name: name, title: title, duration: duration))
    case .takeHome: try readTakeHome(&reader)
    case .confidential:
      try reader.expect("to")
      let names = try reader.names("the name of a role")
      try reader.end()
      blocks.stage?.confidentialTo += names
    case .sees:
      let phrases = try reader.phrases("what the raters may see, in plain words")
      try reader.end()
      blocks.stage?.sees += phrases
    case .records:
      let phrases = try reader.phrases("what is written down, in plain words")
      try reader.end()
      blocks.stage?.records += phrases
    default:
      let duration = try reader.duration("how long the closing takes")
      try reader.expect("unrated")
      try reader.end()
      let kept = once(blocks.stage?.closing, duration, keyword)
      blocks.stage?.closing = kept
    }
  }

  private mutating func readStage(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the stage")
    let title = try reader.text("a title in quotes")
    let duration = try reader.duration("how long the stage takes")
    var unscored: ByteSpan?
    if reader.isNext("unscored") {
      unscored = reader.next?.span
      reader.position += 1
    }
    try reader.end()
    blocks.stage = StageSyntax(
      name: name, title: title, duration: duration, unscored: unscored, span: reader.span)
    open(.stage)
  }

  private mutating func readBy(_ reader: inout LineReader) throws(Mistake) {
    let by: StageSyntax.By
    if reader.take("any") {
      let count = try reader.integer("how many")
      try reader.expect("of")
      by = .any(count, of: try reader.names("the name of a role"))
    } else {
      by = .all(try reader.names("the name of a role"))
    }
    try reader.end()
    blocks.stage?.by.append(Located(by, reader.span))
  }

  private mutating func readAfter(_ reader: inout LineReader) throws(Mistake) {
    let after: StageSyntax.After
    if reader.take("every", "track") {
      after = .everyTrack
    } else if reader.take("any", "of") {
      after = .any(try reader.names("the name of a stage"))
    } else {
      after = .all(try reader.names("the name of a stage"))
    }
    try reader.end()
    blocks.stage?.after.append(Located(after, reader.span))
  }

  private mutating func readTakeHome(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("at", "most")
    let limit = try reader.duration("how long the work may take")
    var isSynthetic = false
    if reader.take("with") {
      try reader.expect("synthetic", "data")
      isSynthetic = true
    }
    try reader.end()
    let terms = TakeHome(limit: limit.value, hasSyntheticData: isSynthetic)
    let kept = once(blocks.stage?.takeHome, Located(terms, reader.span), .takeHome)
    blocks.stage?.takeHome = kept
  }
}
