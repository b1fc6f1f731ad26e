import AssayText

/// Turns bytes into tokens and lines in one pass; never fails and never looks back.
struct Lexer {
  let bytes: [UInt8]
  let file: Int
  var position: Int
  let end: Int
  var tokens: [Token] = []
  var lines: [SyntaxTree.Line] = []
  var diagnostics: [Diagnostic] = []
  var hasMistakeInLine = false

  /// Reads `range` of the bytes, all of them by default.
  init(_ bytes: [UInt8], file: Int, range: Range<Int>? = nil) {
    self.bytes = bytes
    self.file = file
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Reads the whole file into lines.
  mutating func readLines() {
    tokens.reserveCapacity(bytes.count / 8)
    lines.reserveCapacity(bytes.count / 40)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < end {
      readLine()
    }
  }

  private mutating func readLine() {
    let start = position
    let firstToken = tokens.count
    hasMistakeInLine = false
    skipSpaces()
    if position < end, bytes[position] == .bar {
      readRow()
    } else {
      readTokens()
    }
    let contentEnd = position
    if position < end { position += 1 }
    var commentToken: Int32 = -1
    var endToken = tokens.count
    if endToken > firstToken, tokens[endToken - 1].kind == .comment {
      endToken -= 1
      commentToken = Int32(endToken)
    }
    lines.append(
      SyntaxTree.Line(
        span: ByteSpan(UInt32(start), UInt32(contentEnd)), firstToken: Int32(firstToken),
        endToken: Int32(endToken), commentToken: commentToken, hasMistake: hasMistakeInLine))
  }

  /// Reads tokens up to the line feed, or to the end of the range.
  mutating func readTokens() {
    while position < end {
      let byte = bytes[position]
      if byte.isSpace {
        position += 1
      } else if byte == .lineFeed {
        return
      } else if byte.isLetter {
        readWord()
      } else if byte.isDigit {
        readNumber()
      } else {
        readOther(byte)
      }
    }
  }

  mutating func skipSpaces() {
    while position < end, bytes[position].isSpace { position += 1 }
  }

  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind, ByteSpan(UInt32(start), UInt32(position))))
  }

  private mutating func readWord() {
    let start = position
    while position < end, bytes[position].isWordByte { position += 1 }
    append(.word, from: start)
  }

  private mutating func readOther(_ byte: UInt8) {
    let start = position
    switch byte {
    case .quote: readText()
    case .hash: readComment()
    case UInt8(ascii: ","):
      position += 1
      append(.comma, from: start)
    case UInt8(ascii: ":"):
      position += 1
      append(.colon, from: start)
    case .point:
      position += 1
      append(.dot, from: start)
    case .carriageReturn where isLineEnd(start):
      position += 1
    default: readUnknown()
    }
  }

  /// Whether a carriage return belongs to the end of the line, or of the file.
  func isLineEnd(_ offset: Int) -> Bool {
    offset + 1 == bytes.count || bytes[offset + 1] == .lineFeed
  }

  private mutating func readComment() {
    let start = position
    while position < end, bytes[position] != .lineFeed { position += 1 }
    var commentEnd = position
    while commentEnd > start, bytes[commentEnd - 1].isSpace || bytes[commentEnd - 1] == 0x0D {
      commentEnd -= 1
    }
    checkCharacters(start..<commentEnd)
    tokens.append(Token(.comment, ByteSpan(UInt32(start), UInt32(commentEnd))))
  }
}
