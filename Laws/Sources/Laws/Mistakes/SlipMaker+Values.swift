/// Mistakes with values: units, numbers, names of rubrics, cells.
extension SlipMaker {
  private static let units = [
    ("minutes", "minute"), ("minutes", "hours"), (" working days", " percent"), ("weeks", "%"),
    ("months", "mins"), ("%", ""), ("%", " percent"), ("EUR", "EURO"), ("GBP", "£"),
    (" raters", "%"), (" minutes", ""), (" weeks", ""), (" days", ""), (" months", ""),
    (" hours", "%"), ("version 1", "version 1.0"), ("by day", "by"),
    ("within 1 level", "within 1%"),
  ]

  mutating func wrongUnit(_ text: String) -> String? {
    let (head, tail) = unquoted(text)
    let fitting = Self.units.filter { head.contains($0.0) }
    guard !fitting.isEmpty else { return nil }
    let (unit, wrong) = random.pick(fitting)
    return replacingFirst(unit, with: wrong, in: head) + tail
  }

  mutating func outOfRange(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let numbers = numberPlaces(text)
    guard !numbers.isEmpty else { return nil }
    let place = random.pick(numbers)
    var left = bytes
    let digits = random.pick(["0", "99", "9999"])
    left.replaceSubrange(place, with: Array(digits.utf8))
    let changed = String(decoding: left, as: UTF8.self)
    return changed == text ? nil : changed
  }

  mutating func otherRubric(_ text: String) -> String? {
    let (head, tail) = unquoted(text)
    let words = head.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let places = words.indices.filter { rubrics.contains(words[$0].filter { $0 != "," }) }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    let name = words[place].filter { $0 != "," }
    let others = rubrics.filter { $0 != name }
    var left = words
    left[place] = replacingFirst(name, with: random.pick(others), in: words[place])
    return left.joined(separator: " ") + tail
  }

  mutating func shortRow(_ text: String) -> String? {
    guard text.first == "|" || text.drop(while: { $0 == " " }).first == "|" else { return nil }
    var cells = text.split(separator: "|", omittingEmptySubsequences: false)
    guard cells.count > 3 else { return nil }
    cells.remove(at: Int.random(in: 1..<(cells.count - 1), using: &random))
    return cells.joined(separator: "|")
  }

  /// What stands before the first quote or comment, and the rest.
  private func unquoted(_ text: String) -> (String, String) {
    let end = text.firstIndex { $0 == "\"" || $0 == "#" } ?? text.endIndex
    return (String(text[..<end]), String(text[end...]))
  }

  private func replacingFirst(_ old: String, with new: String, in text: String) -> String {
    text.replacing(old, with: new, maxReplacements: 1)
  }

  private func numberPlaces(_ text: String) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var isQuoted = false
    var start: Int?
    let bytes = Array(text.utf8) + [0x20]
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "#") { break }
      let isDigit = (0x30...0x39).contains(byte) && !isQuoted
      if isDigit, start == nil, index == 0 || !isName(bytes[index - 1]) { start = index }
      if !isDigit, let open = start {
        if !isName(byte), byte != UInt8(ascii: ".") { places.append(open..<index) }
        start = nil
      }
    }
    return places
  }

  private func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }
}
