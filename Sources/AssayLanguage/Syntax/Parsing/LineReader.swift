import AssayText

/// Reads the tokens of one sentence from left to right.
///
/// Every reading either succeeds or throws the one message about the sentence.
struct LineReader {
  let bytes: [UInt8]
  let file: Int
  let tokens: ArraySlice<Token>
  /// Texts on the lines below that go on with the last text of this one.
  let continuations: [Token]
  var position: Int

  /// Begins at the first token of `tokens`.
  init(bytes: [UInt8], file: Int, tokens: ArraySlice<Token>, continuations: [Token] = []) {
    self.bytes = bytes
    self.file = file
    self.tokens = tokens
    self.continuations = continuations
    position = tokens.startIndex
  }

  /// The token to be read next.
  var next: Token? { position < tokens.endIndex ? tokens[position] : nil }

  /// Whether all has been read.
  var isAtEnd: Bool { position >= tokens.endIndex }

  /// From the first token to the last.
  var span: ByteSpan {
    guard let first = tokens.first, let last = tokens.last else { return ByteSpan(0, 0) }
    return first.span.union(last.span)
  }

  /// From a token that was read to the last token that was read.
  func span(from start: Int) -> ByteSpan {
    guard start < position, start < tokens.endIndex else { return restPlace.span }
    return tokens[start].span.union(tokens[position - 1].span)
  }

  func place(_ span: ByteSpan) -> Place { Place(file: file, span: span) }

  /// The next token, or the empty place behind the last one.
  var restPlace: Place {
    if let next { return place(next.span) }
    guard let last = tokens.last else { return place(ByteSpan(0, 0)) }
    return place(last.span.tail)
  }

  func text(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// Whether the next token is the word `word`.
  func isNext(_ word: StaticString, ahead: Int = 0) -> Bool {
    let index = position + ahead
    guard index < tokens.endIndex, tokens[index].kind == .word else { return false }
    let span = tokens[index].span
    guard span.length == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      var offset = Int(span.start)
      for byte in expected {
        if bytes[offset] != byte { return false }
        offset += 1
      }
      return true
    }
  }

  /// Whether a token of `kind` comes next.
  func isNext(_ kind: Token.Kind) -> Bool { next?.kind == kind }

  /// Reads the word `word` if it comes next.
  mutating func take(_ word: StaticString) -> Bool {
    guard isNext(word) else { return false }
    position += 1
    return true
  }

  /// Reads all of `words` if they come next.
  mutating func take(_ first: StaticString, _ second: StaticString) -> Bool {
    guard isNext(first), isNext(second, ahead: 1) else { return false }
    position += 2
    return true
  }

  /// Reads a token of `kind` if it comes next.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard isNext(kind) else { return false }
    position += 1
    return true
  }

  /// Reads `words`, one after the other, or throws what was expected.
  mutating func expect(_ words: StaticString...) throws(Mistake) {
    for (index, word) in words.enumerated() where !take(word) {
      let rest = words[index...].map { String(describing: $0) }.joined(separator: " ")
      throw expected(word: String(describing: word), phrase: rest)
    }
  }

  /// Demands that nothing is left.
  func end() throws(Mistake) {
    guard let next else { return }
    throw Mistake(
      diagnostic: .unexpected(text(next.span), after: lastWords, at: place(next.span)))
  }

  /// The token before the next one, as text.
  private var lastWords: String {
    position > tokens.startIndex ? text(tokens[position - 1].span) : ""
  }

  /// What was found, for a message.
  var found: String {
    guard let next else { return "the end of the line" }
    switch next.kind {
    case .text, .longText: return "a text"
    case .comma: return "a comma"
    case .colon: return "a colon"
    default: return "`\(text(next.span))`"
    }
  }

  /// The mistake that `what` was expected here.
  func expected(_ what: String, help: String? = nil) -> Mistake {
    Mistake(diagnostic: .expected(what, found: found, at: restPlace, help: help))
  }

  private func expected(word: String, phrase: String) -> Mistake {
    if let next, next.kind == .word {
      let wrong = text(next.span)
      if nearestName(to: wrong.lowercased(), among: [word]) != nil {
        return Mistake(
          diagnostic: .misspelt(wrong, as: word, at: place(next.span)))
      }
    }
    return expected("`\(phrase)`")
  }
}
