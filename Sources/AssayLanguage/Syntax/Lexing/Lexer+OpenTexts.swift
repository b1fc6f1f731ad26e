import AssayText

/// Where the quote is missing of a text that does not end on its line.
extension Lexer {
  /// The place where a quote belongs, and what putting it there does; nothing where nobody can tell.
  func missingQuote(ofTextAt start: Int, end: Int) -> (offset: Int, title: String)? {
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != .lineFeed { lineStart -= 1 }
    let head = words(from: lineStart, to: start)
    let isBehindWord = start > lineStart && !bytes[start - 1].isSpace
    if end == start + 1 || isBehindWord, start > lineStart,
      !bytes[lineStart..<start].contains(.quote)
    {
      return opening(head).map { ($0, "open the text") }
    }
    let isTitle = head.first.map { Self.titled.contains(text($0)) } ?? false
    guard isTitle, let tail = words(from: start + 1, to: end).dropFirst().first(where: isTail)
    else {
      return (end, "close the text at the end of the line")
    }
    var closing = tail.lowerBound
    while closing > start + 1, bytes[closing - 1].isSpace { closing -= 1 }
    return (closing, "close the text before `\(text(tail))`")
  }

  /// A text that has only its last quote begins behind a level, at the first capital behind a
  /// keyword, or with its line.
  private func opening(_ head: [Range<Int>]) -> Int? {
    guard let first = head.first else { return nil }
    if isNumber(text(first)) { return head.dropFirst().first?.lowerBound }
    guard Keyword(rawValue: text(first)) != nil else { return first.lowerBound }
    return head.dropFirst().first { (0x41...0x5A).contains(bytes[$0.lowerBound]) }?.lowerBound
  }

  /// Sentences that go on behind their title.
  private static let titled: Set<String> = [
    "rubric", "scorecard", "overlay", "criterion", "panellist", "stage", "part", "deliver", "pay",
    "band",
  ]
  private static let tails: Set<String> = [
    "version", "weight", "decides", "seats", "unscored", "source", "as", "by", "for",
  ]

  private func isTail(_ word: Range<Int>) -> Bool {
    (0x30...0x39).contains(bytes[word.lowerBound]) || Self.tails.contains(text(word))
  }

  private func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func text(_ word: Range<Int>) -> String {
    String(decoding: bytes[word], as: UTF8.self)
  }

  private func words(from start: Int, to end: Int) -> [Range<Int>] {
    bytes[start..<end].split { $0.isSpace }.map { $0.startIndex..<$0.endIndex }
  }
}
