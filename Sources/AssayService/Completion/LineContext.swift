import AssayLanguage
import AssayText

/// Under which header and in which block a line stands, whether or not it can be read.
struct LineContext: Hashable {
  /// `rubric`, `scorecard`, `overlay` or `practice`; nothing above the header.
  var header: Keyword?
  /// The keyword of the block that is open.
  var block: Keyword?
  /// Whether no row of the open table stands above.
  var isFirstRow = true
  /// The first row of the open table.
  var columns: ByteSpan?

  /// Looks at the first words of the lines above `offset`.
  init(_ tree: SyntaxTree, before offset: UInt32) {
    for line in tree.lines {
      if line.span.end >= offset { break }
      guard line.firstToken < line.endToken else { continue }
      let first = tree.tokens[Int(line.firstToken)]
      if first.kind == .pipe, isFirstRow {
        isFirstRow = false
        columns = line.span
      }
      guard first.kind == .word, let keyword = Keyword(rawValue: tree.text(first)) else { continue }
      read(keyword)
    }
  }

  private mutating func read(_ keyword: Keyword) {
    if [.rubric, .scorecard, .overlay, .practice].contains(keyword) { header = header ?? keyword }
    switch keyword.owner {
    case .file, .header, .rubric, .scorecard, .overlay, .practice:
      block = keyword.opensBlock ? keyword : nil
      isFirstRow = true
      columns = nil
    case .block, .reason, .anything: break
    }
  }

  /// Whether a sentence with `keyword` may stand here.
  func admits(_ keyword: Keyword) -> Bool {
    switch keyword.owner {
    case .file: header == nil || keyword == .band
    case .header: keyword == .scale || (header != nil && header != .practice)
    case .rubric: header == .rubric
    case .scorecard: header == .scorecard || header == .overlay
    case .overlay: header == .overlay
    case .practice: header == .practice
    case .block(let owner): block == owner
    case .reason: block == .rule || block == .otherwise || block == .answer
    case .anything: true
    }
  }

  /// Keywords of sentences that may stand here, those of the open block first.
  var keywords: [Keyword] {
    let admitted = Keyword.allCases.filter(admits)
    return admitted.filter(isOfBlock) + admitted.filter { !isOfBlock($0) }
  }

  private func isOfBlock(_ keyword: Keyword) -> Bool {
    switch keyword.owner {
    case .block, .reason: true
    default: false
    }
  }
}
