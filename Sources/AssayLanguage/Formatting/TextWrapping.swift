import AssayText

/// Breaks a text that makes its line too wide at its spaces.
enum TextWrapping {
  /// Columns that bytes take, counted in scalars.
  static func width(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Whether the last line of `bytes` is wider than a line may be.
  static func isTooWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > Formatter.width else { return false }
    let start = bytes.lastIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.startIndex
    return width(bytes[start...]) > Formatter.width
  }

  /// What stands between the quotes of `text`, in pieces that fit; joined by a space they are the
  /// text again. A piece without a space to break at stays too wide, and so does a text with
  /// spaces side by side or at its ends, which breaking would change.
  static func pieces(
    of text: ArraySlice<UInt8>, firstColumn: Int, indentation: Int
  ) -> [ArraySlice<UInt8>] {
    let content = text.dropFirst().dropLast()
    let words = content.split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty }) else { return [content] }
    var pieces: [ArraySlice<UInt8>] = []
    var start = content.startIndex
    var end = start
    var column = firstColumn + 2
    for word in words {
      let wordWidth = width(word)
      let isFirst = end == start
      if !isFirst, column + 1 + wordWidth > Formatter.width {
        pieces.append(content[start..<end])
        start = word.startIndex
        column = indentation + 2 + wordWidth
      } else {
        column += wordWidth + (isFirst ? 0 : 1)
      }
      end = word.endIndex
    }
    pieces.append(content[start..<end])
    return pieces
  }
}
