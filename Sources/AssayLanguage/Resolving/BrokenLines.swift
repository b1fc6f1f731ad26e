import AssayText

/// What stands on the lines of a file that the parser could not read.
///
/// Such a line may have declared a name or been a mandatory sentence; what is missing only because
/// of it is no second mistake and is not reported.
struct BrokenLines: Sendable {
  private(set) var words: Set<String> = []
  private var firstWords: Set<String> = []
  /// Where the broken lines begin, rising.
  private var offsets: [UInt32] = []
  /// Whether a line has lost the name that it may have declared.
  private(set) var hasNamelessLine = false
  /// Whether any number of sentences may be lost, as below a header that could not be read.
  private(set) var mayHoldAnything = false

  /// Nothing is broken.
  init() {}

  /// Reads the lines of `source` that errors among `diagnostics` touch.
  init(_ source: SourceText, _ syntax: FileSyntax, _ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let hasHeader =
      !(syntax.rubrics.isEmpty && syntax.scorecards.isEmpty && syntax.overlays.isEmpty
      && syntax.practices.isEmpty)
    mayHoldAnything = !hasHeader || errors.contains { Self.swallowing.contains($0.code) }
    guard !mayHoldAnything else { return }
    let table = source.makeLineTable()
    var next = 0
    for error in errors.sorted(by: { $0.place < $1.place }) where !mayHoldAnything {
      if Self.displaced.contains(error.code) { hasNamelessLine = true }
      let span = error.place.span
      let last = table.line(of: max(span.start, span.end > 0 ? span.end - 1 : 0))
      var line = table.line(of: span.start)
      while line > next, Self.continuesText(source.bytes[table.span(ofLine: line).range]) {
        line -= 1
      }
      line = max(line, next)
      var isLost = false
      while line < table.count, !mayHoldAnything {
        let bytes = source.bytes[table.span(ofLine: line).range]
        guard line <= last || (isLost && Self.attaches(bytes)) else { break }
        if line <= last { isLost = isLost || Self.opensBlock(bytes) }
        read(bytes)
        offsets.append(table.span(ofLine: line).start)
        line += 1
      }
      next = max(next, line)
    }
  }

  /// Mistakes behind which the parser reads nothing more: a text without an end, a file that is too
  /// large, sentences without a header, a second header.
  private static let swallowing: Set<String> = ["E105", "E112", "E224", "E226"]

  /// Sentences in a block that cannot hold them: the line that opened their own block is probably
  /// missing, and with it the name that it declared.
  private static let displaced: Set<String> = ["E227", "E229", "E234"]

  /// Whether no line is broken.
  var isEmpty: Bool { firstWords.isEmpty && words.isEmpty && !mayHoldAnything }

  /// Whether a broken line may be a sentence that begins with one of these keywords.
  func mayBegin(with keywords: [Keyword]) -> Bool {
    if mayHoldAnything { return true }
    return keywords.contains { keyword in
      firstWords.contains(keyword.rawValue) || firstWords.contains("")
        || (!firstWords.isEmpty && nearestName(to: keyword.rawValue, among: firstWords) != nil)
    }
  }

  /// Whether a line between two sentences is broken, so that what belongs to the first is not
  /// known in full; up to the end of the file when no sentence follows.
  func touches(from first: ByteSpan, to next: ByteSpan?) -> Bool {
    if mayHoldAnything { return true }
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < first.start { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < (next?.start ?? .max)
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    guard words.count < 2_000 else {
      mayHoldAnything = true
      return
    }
    let pieces = line.split(whereSeparator: { !Self.isWordByte($0) })
    for (index, piece) in pieces.enumerated() {
      let word = String(decoding: piece.map(Self.plain), as: UTF8.self)
      if index == 0 { firstWords.insert(word) }
      words.insert(word)
    }
    if pieces.count == 1 { hasNamelessLine = true }
  }
}

/// How a line looks from its first bytes.
extension BrokenLines {
  private static func firstWord(_ line: ArraySlice<UInt8>) -> Keyword? {
    let trimmed = line.drop { $0 == 0x20 || $0 == 0x09 }
    return Keyword(rawValue: String(decoding: trimmed.prefix(while: isWordByte), as: UTF8.self))
  }

  private static func continuesText(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != 0x20 && $0 != 0x09 } == 0x22
  }

  /// Whether the lines below belong to this one; a line that nobody knows may be such a line.
  private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
    firstWord(line)?.opensBlock ?? true
  }

  /// Whether a line belongs to the block above it.
  private static func attaches(_ line: ArraySlice<UInt8>) -> Bool {
    switch firstWord(line)?.owner {
    case nil, .block, .reason, .anything: true
    case .file, .header, .rubric, .scorecard, .overlay, .practice: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  /// Small letters and hyphens, so that a name in the wrong spelling is recognised.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x5F: 0x2D
    default: byte
    }
  }
}
