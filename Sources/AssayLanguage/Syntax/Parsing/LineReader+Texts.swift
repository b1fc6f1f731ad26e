import AssayText

extension LineReader {
  /// Reads a text, with the lines below that go on with it when it is the last of its sentence.
  mutating func text(_ what: String) throws(Mistake) -> Located<String> {
    guard let token = next, token.kind.isText else {
      throw expected(what)
    }
    position += 1
    var value = content(of: token)
    var span = token.span
    let isLast = !tokens[position...].contains(where: \.kind.isText)
    if isLast {
      for more in continuations {
        value += " " + content(of: more)
        span = span.union(more.span)
      }
    }
    if value.utf8.allSatisfy({ $0.isSpace || $0 == .lineFeed }) {
      throw Mistake(diagnostic: .emptyText(at: place(token.span)))
    }
    return Located(value, span)
  }

  /// What stands between the quotes of a text token.
  private func content(of token: Token) -> String {
    let quotes = token.kind == .text ? 1 : 3
    var range = token.span.range
    range = range.lowerBound + quotes..<max(range.lowerBound + quotes, range.upperBound - quotes)
    let content =
      token.kind == .longText ? LongText.content(bytes[range]) : Array(bytes[range])
    guard content.contains(.backslash) else { return String(decoding: content, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in content {
      if byte == .backslash, !isEscaped {
        isEscaped = true
      } else {
        plain.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

extension Token.Kind {
  /// Whether it is free text, on one line or over several.
  var isText: Bool { self == .text || self == .longText }
}

/// What a text over several lines says: its lines without their common indentation.
enum LongText {
  /// The lines between the quotes; the lines of the quotes themselves fall away when empty.
  static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    lines = lines.map { line in
      var line = line
      while let last = line.last, last.isSpace || last == .carriageReturn { line.removeLast() }
      return line
    }
    if lines.count > 1, lines.first?.allSatisfy(\.isSpace) == true { lines.removeFirst() }
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    let common = lines.filter { !$0.isEmpty }.map { $0.prefix(while: \.isSpace).count }.min() ?? 0
    return lines.map { $0.dropFirst(common) }
  }

  /// The lines, joined again.
  static func content(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(lines(bytes).joined(separator: [.lineFeed]))
  }
}
