import AssayText

extension Lexer {
  /// Reads `"..."` or `"""..."""`; a text that does not end is reported and ends with its line.
  mutating func readText() {
    let start = position
    if bytes[position..<end].starts(with: [.quote, .quote, .quote]) {
      readLongText()
      return
    }
    position += 1
    while position < end {
      switch bytes[position] {
      case .quote:
        position += 1
        checkCharacters(start..<position)
        append(.text, from: start)
        return
      case .lineFeed:
        endOpenText(start)
        return
      case .backslash where position + 1 < end && bytes[position + 1] != .lineFeed:
        readEscape()
      default: position += 1
      }
    }
    endOpenText(start)
  }

  private mutating func readEscape() {
    let start = position
    position += 2
    guard bytes[start + 1] != .quote, bytes[start + 1] != .backslash else { return }
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    report(.unknownEscape(textFrom(start), at: place(start)))
  }

  private mutating func endOpenText(_ start: Int) {
    while position > start + 1, bytes[position - 1].isSpace || bytes[position - 1] == 0x0D {
      position -= 1
    }
    report(.openText(at: place(start), missing: missingQuote(ofTextAt: start, end: position)))
    append(.text, from: start)
    while position < end, bytes[position] != .lineFeed { position += 1 }
  }

  private mutating func readLongText() {
    let start = position
    position += 3
    while position < end {
      if bytes[position] == .quote, bytes[position..<end].starts(with: [.quote, .quote, .quote]) {
        position += 3
        checkCharacters(start..<position)
        append(.longText, from: start)
        return
      }
      if bytes[position] == .backslash, position + 1 < end, bytes[position + 1] != .lineFeed {
        readEscape()
      } else {
        position += 1
      }
    }
    let opening = Place(file: file, span: ByteSpan(UInt32(start), UInt32(start + 3)))
    report(.openLongText(at: opening))
    append(.longText, from: start)
  }
}
