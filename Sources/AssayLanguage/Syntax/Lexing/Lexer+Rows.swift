import AssayText

extension Lexer {
  /// Reads a table row: bars, and the cells between them without the spaces around.
  mutating func readRow() {
    while position < end, bytes[position] == .bar {
      let bar = position
      position += 1
      append(.pipe, from: bar)
      skipSpaces()
      guard position < end, bytes[position] != .lineFeed else { return }
      if bytes[position] == .hash || bytes[position] == .carriageReturn {
        readTokens()
        return
      }
      readCell()
    }
    if position < end, bytes[position] != .lineFeed { readTokens() }
  }

  private mutating func readCell() {
    let start = position
    while position < end, bytes[position] != .bar, bytes[position] != .lineFeed { position += 1 }
    var cellEnd = position
    while cellEnd > start, bytes[cellEnd - 1].isSpace || bytes[cellEnd - 1] == 0x0D { cellEnd -= 1 }
    checkCharacters(start..<cellEnd)
    tokens.append(Token(.cell, ByteSpan(UInt32(start), UInt32(cellEnd))))
  }
}
