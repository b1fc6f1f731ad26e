import AssayText

/// The words of a line before the cursor, read without minding mistakes.
struct SentenceWords {
  /// Words that are finished; the one being typed is not among them.
  private(set) var words: [SentenceWord] = []
  /// Where the word being typed begins; the cursor itself when none is.
  private(set) var partialStart: UInt32
  /// Whether the cursor is in a text or a comment, where nothing is proposed.
  private(set) var isInText = false

  /// Reads `bytes` from the start of a sentence or a cell up to the cursor.
  init(_ bytes: [UInt8], _ span: ByteSpan) {
    partialStart = span.end
    var position = Int(span.start)
    let end = Int(span.end)
    while position < end {
      let byte = bytes[position]
      let start = position
      position += 1
      switch byte {
      case 0x20, 0x09: continue
      case UInt8(ascii: "#"):
        isInText = true
        return
      case UInt8(ascii: "\""):
        position = SentenceWords.textEnd(bytes, position, end)
        if position > end {
          isInText = true
          return
        }
        words.append(SentenceWord(kind: .text, text: ""))
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "|"):
        words.append(
          SentenceWord(kind: .mark, text: String(decoding: [byte], as: UTF8.self)))
      default:
        while position < end, !SentenceWords.endsWord(bytes[position]) { position += 1 }
        if position == end {
          partialStart = UInt32(start)
          return
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let isNumber = (0x30...0x39).contains(byte)
        words.append(SentenceWord(kind: isNumber ? .number : .word, text: text))
      }
    }
  }

  /// The offset behind the closing quote, or the closing three; behind `end` when there is none.
  private static func textEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    let isLong = start + 1 < end && bytes[start] == quote && bytes[start + 1] == quote
    var position = isLong ? start + 2 : start
    while position < end {
      let isThree =
        position + 2 < end && bytes[position + 1] == quote && bytes[position + 2] == quote
      if bytes[position] == quote, !isLong || isThree { return position + (isLong ? 3 : 1) }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end + 1
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    [0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "\"")]
      .contains(byte)
  }
}
