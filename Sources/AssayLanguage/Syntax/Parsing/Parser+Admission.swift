import AssayText

extension Parser {
  /// Whether a sentence may stand here; opens the way for it, or throws why not.
  mutating func admit(_ keyword: Keyword, _ reader: inout LineReader) throws(Mistake) {
    let place = reader.place(reader.tokens[reader.tokens.startIndex].span)
    if keyword == .practise, header == .none, reader.isNext("for") {
      header = .broken
      throw Mistake(diagnostic: .misspelt("practise", as: "practice", at: place))
    }
    switch keyword.owner {
    case .file, .header, .rubric, .scorecard, .overlay, .practice:
      closeBlock()
      if keyword.opensBlock { blocks.opening = keyword }
      try admitUnderHeader(keyword, at: place)
    case .block(let owner): try admit(keyword, under: [owner], at: place)
    case .reason: try admit(keyword, under: [.rule, .otherwise, .answer], at: place)
    case .anything: break
    }
    tree.lines[lineIndex].depth = depth(of: keyword)
  }

  private mutating func admit(
    _ keyword: Keyword, under owners: [Keyword], at place: Place
  ) throws(Mistake) {
    if let open = blocks.keyword, owners.contains(open) { return }
    // Below a line that could not be read the right block may be missing: no echo.
    if blocks.mayMissBlock || header == .broken { throw Mistake.silent }
    throw Mistake(
      diagnostic: .outsideItsBlock(
        keyword.rawValue, owner: owners[0].rawValue, open: blocks.keyword?.rawValue, at: place))
  }

  private mutating func admitUnderHeader(
    _ keyword: Keyword, at place: Place
  ) throws(Mistake) {
    switch (keyword.owner, header) {
    case (.file, _), (_, .broken): return
    case (.header, .none) where keyword == .scale: return
    case (_, .none):
      header = .broken
      throw Mistake(diagnostic: .noHeader(keyword.rawValue, at: place))
    case (.scorecard, .rubric), (.scorecard, .practice):
      throw wrongHeader(keyword, needs: "scorecard", at: place)
    case (.rubric, .scorecard), (.rubric, .overlay), (.rubric, .practice):
      throw wrongHeader(keyword, needs: "rubric", at: place)
    case (.header, .practice) where keyword != .scale:
      throw wrongHeader(keyword, needs: "rubric", at: place)
    case (.overlay, .rubric), (.overlay, .scorecard), (.overlay, .practice):
      throw wrongHeader(keyword, needs: "overlay", at: place)
    case (.practice, .rubric), (.practice, .scorecard), (.practice, .overlay):
      throw wrongHeader(keyword, needs: "practice", at: place)
    default: return
    }
  }

  private func wrongHeader(_ keyword: Keyword, needs owner: String, at place: Place) -> Mistake {
    Mistake(
      diagnostic: .wrongHeader(keyword.rawValue, needs: owner, has: header.rawValue, at: place))
  }

  private func depth(of keyword: Keyword) -> UInt8 {
    switch keyword.owner {
    case .file, .header, .rubric, .scorecard, .overlay, .practice: 0
    case .block(.stage) where keyword == .covers && blocks.stage?.parts.isEmpty == false: 2
    case .block, .reason: 1
    case .anything: blocks.keyword == nil ? 0 : 1
    }
  }
}

extension Keyword {
  /// Whether further sentences can attach to it.
  public var opensBlock: Bool {
    switch self {
    case .scale, .criterion, .answer, .deliver, .stage, .rule, .otherwise, .pay, .tests, .test: true
    default: false
    }
  }
}

extension Mistake {
  /// A mistake that another message already stands for.
  static let silent = Mistake(
    diagnostic: Diagnostic(
      code: "", message: "", place: Place(file: 0, span: ByteSpan(0, 0))))

  /// Whether it is told to nobody.
  var isSilent: Bool { diagnostic.code.isEmpty }
}
