public import AssayText

/// Tree, declarations and mistakes of one file: always all three.
public struct ParseResult: Sendable {
  /// Every byte, with the depth of each line.
  public var tree: SyntaxTree
  /// What could be read.
  public var syntax: FileSyntax
  /// At most one per line, in the order of the file.
  public var diagnostics: [Diagnostic]
}

/// Reads one file, line by line; a slip costs its line and nothing else.
public struct Parser {
  let file: Int
  var tree: SyntaxTree
  var syntax = FileSyntax()
  var diagnostics: [Diagnostic]
  var blocks = OpenBlocks()
  var header = Header.none
  /// Index of the line that is being read.
  var lineIndex = 0

  /// Which document the lines belong to.
  enum Header: String {
    case none
    case rubric
    case scorecard
    case overlay
    case practice
    /// A header that could not be read, or that is missing and was reported.
    case broken
  }

  /// Reads `source`, which reports call file number `file`.
  public static func parse(_ source: SourceText, file: Int = 0) -> ParseResult {
    guard source.bytes.count < UInt32.max else {
      let place = Place(file: file, span: ByteSpan(0, 0))
      let tree = SyntaxTree(
        source: SourceText(name: source.name, bytes: []), tokens: [], lines: [])
      return ParseResult(
        tree: tree, syntax: FileSyntax(), diagnostics: [.fileTooLarge(at: place)])
    }
    var lexer = Lexer(source.bytes, file: file)
    lexer.readLines()
    let tree = SyntaxTree(source: source, tokens: lexer.tokens, lines: lexer.lines)
    var parser = Parser(file: file, tree: tree, diagnostics: lexer.diagnostics)
    parser.readLines()
    let sorted = parser.diagnostics.sorted { $0.place < $1.place }
    return ParseResult(tree: parser.tree, syntax: parser.syntax, diagnostics: sorted)
  }

  init(file: Int, tree: SyntaxTree, diagnostics: [Diagnostic]) {
    self.file = file
    self.tree = tree
    self.diagnostics = diagnostics
  }

  private mutating func readLines() {
    while lineIndex < tree.lines.count {
      let line = tree.lines[lineIndex]
      let next = lineIndex + 1
      if line.firstToken < line.endToken {
        readSentence(line)
        lineIndex = max(next, lineIndex)
      } else {
        lineIndex = next
      }
    }
    closeBlock()
  }

  private mutating func readSentence(_ line: SyntaxTree.Line) {
    let tokens = tree.tokens(of: line)
    let (continuations, last) = continuations(after: lineIndex)
    var reader = LineReader(
      bytes: tree.source.bytes, file: file, tokens: tokens, continuations: continuations)
    let hasMistake =
      line.hasMistake
      || (last > lineIndex && tree.lines[lineIndex + 1...last].contains(where: \.hasMistake))
    do throws(Mistake) {
      try readSentence(&reader)
      if let text = continuations.first, !tokens.contains(where: \.kind.isText) {
        report(.textWithoutText(at: place(text.span)))
      }
    } catch {
      // A line with a mistake of its letters is already reported; the rest would be an echo.
      if !hasMistake, !error.isSilent { diagnostics.append(error.diagnostic) }
      blocks.lineWasBroken(at: line.span.start)
    }
    let depth = tree.lines[lineIndex].depth
    if last > lineIndex {
      for index in lineIndex + 1...last where !tree.lines[index].isBlank {
        tree.lines[index].depth = depth + 1
      }
      lineIndex = last + 1
    }
  }

  /// The texts on lines below that go on with the sentence of `index`, and the last such line.
  private func continuations(after index: Int) -> (texts: [Token], last: Int) {
    var texts: [Token] = []
    var last = index
    var candidate = index + 1
    while candidate < tree.lines.count {
      let line = tree.lines[candidate]
      if line.firstToken < line.endToken {
        let first = tree.tokens[Int(line.firstToken)]
        guard first.kind.isText, line.endToken - line.firstToken == 1
        else { break }
        texts.append(first)
        last = candidate
      }
      candidate += 1
    }
    return (texts, last)
  }

  private mutating func readSentence(_ reader: inout LineReader) throws(Mistake) {
    guard let first = reader.next else { return }
    switch first.kind {
    case .word: try readKeyword(first, &reader)
    case .integer: try readLevel(&reader)
    case .pipe: try readRow(&reader)
    case .text, .longText:
      throw Mistake(diagnostic: .textWithoutSentence(at: reader.place(first.span)))
    case .unknown: throw reader.expected("a keyword")
    default:
      throw Mistake(
        diagnostic: .noKeyword(reader.text(first.span), at: reader.place(first.span)))
    }
  }

  private mutating func readKeyword(
    _ token: Token, _ reader: inout LineReader
  ) throws(Mistake) {
    let word = reader.text(token.span)
    guard let keyword = Keyword(rawValue: word) else {
      suppose(Keyword.nearest(to: word))
      throw Mistake(diagnostic: .unknownKeyword(word, at: reader.place(token.span)))
    }
    reader.position += 1
    try admit(keyword, &reader)
    try read(keyword, &reader)
  }

  /// Takes a line with an unknown keyword for a broken line of the keyword that was meant, so that
  /// what belongs to it is no echo.
  private mutating func suppose(_ meant: Keyword?) {
    guard let meant else {
      blocks.mayMissBlock = true
      return
    }
    if [.rubric, .scorecard, .overlay, .practice].contains(meant), header == .none {
      header = .broken
    }
    if meant.opensBlock {
      closeBlock()
      blocks.opening = meant
    }
  }

  /// Keeps a mistake that does not stop the sentence.
  mutating func report(_ diagnostic: Diagnostic) {
    if !tree.lines[lineIndex].hasMistake { diagnostics.append(diagnostic) }
  }

  /// The value that counts when something may be said once: the earlier, with a message.
  mutating func once<Value>(
    _ earlier: Located<Value>?, _ value: Located<Value>, _ keyword: Keyword
  ) -> Located<Value> {
    guard let earlier else { return value }
    report(.saidTwice(keyword.rawValue, at: place(value.span), first: place(earlier.span)))
    return earlier
  }

  func place(_ span: ByteSpan) -> Place { Place(file: file, span: span) }
}
