import AssayText

/// The words of a text as the question lint compares them: small letters without marks.
struct FoldedText {
  /// A word with its place, or a break between words.
  struct Word {
    /// Folded letters and digits; `,` for a break inside of a sentence and `.` for its end.
    var text: String
    /// Where it stands in the bytes that were read.
    var span: ByteSpan
  }

  /// In reading order; no two breaks follow each other.
  private(set) var words: [Word] = []
  private var word: [UInt8] = []
  private var start = 0

  /// Reads these parts of `bytes`, each followed by a space.
  init(_ bytes: [UInt8], in parts: [Range<Int>]) {
    for part in parts {
      var position = part.lowerBound
      while position < part.upperBound {
        position += read(bytes, at: position, end: part.upperBound)
      }
      finishWord(at: part.upperBound)
    }
  }

  /// Takes in the scalar at `position` and returns its length.
  private mutating func read(_ bytes: [UInt8], at position: Int, end: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 {
      readPlain(byte, next: position + 1 < end ? bytes[position + 1] : 0x20, at: position)
      return 1
    }
    let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, end - position)
    var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<max(1, length) {
      scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    if let letters = LetterFolding.letters(of: scalar) {
      if word.isEmpty { start = position }
      word += letters
    } else {
      finishWord(at: position)
      if LetterFolding.isDash(scalar) { addBreak(",", at: position) }
    }
    return length
  }

  private mutating func readPlain(_ byte: UInt8, next: UInt8, at position: Int) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A:
      if word.isEmpty { start = position }
      word.append(byte)
    case 0x41...0x5A:
      if word.isEmpty { start = position }
      word.append(byte + 0x20)
    case 0x2E where next > 0x20 && next != 0x22: finishWord(at: position)
    case 0x2E, 0x21, 0x3F, 0x3B, 0x0A:
      finishWord(at: position)
      addBreak(".", at: position)
    case 0x2C, 0x3A, 0x28, 0x29:
      finishWord(at: position)
      addBreak(",", at: position)
    default: finishWord(at: position)
    }
  }

  private mutating func finishWord(at end: Int) {
    guard !word.isEmpty else { return }
    words.append(
      Word(
        text: String(decoding: word, as: UTF8.self),
        span: ByteSpan(UInt32(start), UInt32(end))))
    word.removeAll(keepingCapacity: true)
  }

  private mutating func addBreak(_ text: String, at position: Int) {
    guard let last = words.indices.last else { return }
    if words[last].text == "," { words[last].text = text }
    if words[last].text == "." || words[last].text == "," { return }
    words.append(
      Word(text: text, span: ByteSpan(UInt32(position), UInt32(position + 1))))
  }
}
