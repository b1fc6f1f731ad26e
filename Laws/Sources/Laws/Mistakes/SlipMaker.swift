/// Makes mistakes at random places of one text.
struct SlipMaker {
  let lines: [String]
  /// All rubric names, for a name that is another's.
  let rubrics: [String]
  var random: Dice

  /// A mistake of that kind, or nothing when the chosen line has no place for it.
  mutating func make(_ kind: Slip.Kind) -> Slip? {
    let written = lines.indices.filter { !isComment(lines[$0]) }
    let line = random.pick(written)
    let text = lines[line]
    switch kind {
    case .typo: return changeWord(text) { $0.typo(in: $1) }.map { made(kind, line, $0) }
    case .transposition: return changeWord(text) { $0.swap(in: $1) }.map { made(kind, line, $0) }
    case .missingQuote: return dropQuote(text).map { made(kind, line, $0) }
    case .missingLine: return Slip(kind: kind, line: line, replacement: nil)
    case .wrongUnit: return wrongUnit(text).map { made(kind, line, $0) }
    case .outOfRange: return outOfRange(text).map { made(kind, line, $0) }
    case .otherRubric: return otherRubric(text).map { made(kind, line, $0) }
    case .shortRow: return shortRow(text).map { made(kind, line, $0) }
    }
  }

  private func made(_ kind: Slip.Kind, _ line: Int, _ text: String) -> Slip {
    Slip(kind: kind, line: line, replacement: text)
  }

  private func isComment(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.isEmpty || text.first == "#"
  }

  /// The words of a line outside of quotes, with their places.
  private func words(_ text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var isQuoted = false
    var start: Int?
    let bytes = Array(text.utf8)
    for (index, byte) in (bytes + [0x20]).enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "#") { break }
      let isLetter = (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
      if isLetter, !isQuoted {
        start = start ?? index
      } else if let open = start {
        if index - open > 2 { words.append(open..<index) }
        start = nil
      }
    }
    return words
  }

  private mutating func changeWord(
    _ text: String, _ change: (inout SlipMaker, [UInt8]) -> [UInt8]?
  ) -> String? {
    let places = words(text)
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    var bytes = Array(text.utf8)
    guard let word = change(&self, Array(bytes[place])) else { return nil }
    bytes.replaceSubrange(place, with: word)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func typo(in word: [UInt8]) -> [UInt8]? {
    var word = word
    let index = Int.random(in: 0..<word.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: word.remove(at: index)
    case 1: word.insert(word[index], at: index)
    default:
      let letter = UInt8.random(in: 0x61...0x7A, using: &random)
      guard letter != word[index] else { return nil }
      word[index] = letter
    }
    return word
  }

  private mutating func swap(in word: [UInt8]) -> [UInt8]? {
    var word = word
    let index = Int.random(in: 0..<(word.count - 1), using: &random)
    guard word[index] != word[index + 1] else { return nil }
    word.swapAt(index, index + 1)
    return word
  }

  private mutating func dropQuote(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let quotes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
    guard !quotes.isEmpty else { return nil }
    var left = bytes
    left.remove(at: random.pick(quotes))
    return String(decoding: left, as: UTF8.self)
  }
}
