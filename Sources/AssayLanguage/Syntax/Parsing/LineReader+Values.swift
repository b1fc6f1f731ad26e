import AssayText

extension LineReader {
  /// Reads a lower-case name.
  mutating func name(_ what: String) throws(Mistake) -> Located<String> {
    guard let token = next, token.kind == .word else { throw expected(what) }
    let word = text(token.span)
    if let problem = LineReader.problem(withName: word) {
      throw Mistake(diagnostic: .badName(word, problem, at: place(token.span)))
    }
    position += 1
    return Located(word, token.span)
  }

  /// Whether a text is one word, and a name without fault.
  static func isName(_ text: String) -> Bool {
    text.utf8.first?.isLetter == true && text.utf8.allSatisfy(\.isWordByte)
      && problem(withName: text) == nil
  }

  private static func problem(withName word: String) -> NameProblem? {
    var previous: UInt8 = 0
    for byte in word.utf8 {
      if byte.isUppercaseLetter { return .capitals }
      if byte == .hyphen, previous == .hyphen { return .hyphens }
      previous = byte
    }
    return previous == .hyphen ? .hyphens : nil
  }

  /// Reads `NAME` or `NAME of NAME`.
  mutating func reference(_ what: String) throws(Mistake) -> ReferenceSyntax {
    let name = try name(what)
    if isNext(.dot) {
      throw dottedReference(name)
    }
    guard take("of") else { return ReferenceSyntax(name: name) }
    return ReferenceSyntax(name: name, of: try self.name("the name of a rubric"))
  }

  private func dottedReference(_ first: Located<String>) -> Mistake {
    guard position + 1 < tokens.endIndex, tokens[position + 1].kind == .word else {
      return expected("a name")
    }
    let second = tokens[position + 1]
    return Mistake(
      diagnostic: .dottedReference(
        rubric: first.value, criterion: text(second.span),
        at: place(first.span.union(second.span))))
  }

  /// Reads `ITEM, ITEM`.
  mutating func list<Item>(
    _ read: (inout LineReader) throws(Mistake) -> Item
  ) throws(Mistake) -> [Item] {
    var items = [try read(&self)]
    while take(.comma) { items.append(try read(&self)) }
    return items
  }

  /// Reads `NAME, NAME`.
  mutating func names(_ what: String) throws(Mistake) -> [Located<String>] {
    try list { reader throws(Mistake) in try reader.name(what) }
  }

  /// Reads `NAME [of NAME], NAME [of NAME]`.
  mutating func references(_ what: String) throws(Mistake) -> [ReferenceSyntax] {
    try list { reader throws(Mistake) in try reader.reference(what) }
  }

  /// Reads lists of several plain words: `work sample, cv`.
  mutating func phrases(_ what: String) throws(Mistake) -> [Located<String>] {
    try list { reader throws(Mistake) in
      let start = reader.position
      _ = try reader.name(what)
      while reader.isNext(.word) { reader.position += 1 }
      let span = reader.span(from: start)
      return Located(reader.text(span), span)
    }
  }

  /// Reads a code such as `L905`.
  mutating func code() throws(Mistake) -> Located<String> {
    guard let token = next, token.kind == .word else { throw expected("a code such as `L905`") }
    let word = text(token.span)
    let bytes = Array(word.utf8)
    guard bytes.count >= 2, bytes[0].isUppercaseLetter, bytes.dropFirst().allSatisfy(\.isDigit)
    else { throw expected("a code such as `L905`") }
    position += 1
    return Located(word, token.span)
  }

  /// Reads two capitals such as `DE`.
  mutating func region() throws(Mistake) -> Located<String> {
    guard let token = next, token.kind == .word, token.span.length == 2,
      bytes[token.span.range].allSatisfy(\.isUppercaseLetter)
    else { throw expected("a region of two capitals such as `DE`") }
    position += 1
    return Located(text(token.span), token.span)
  }

  /// Reads an outcome: `hire`, `no hire` or `debrief`.
  mutating func outcome() throws(Mistake) -> Located<Outcome> {
    let start = position
    if take("no", "hire") { return Located(.noHire, span(from: start)) }
    if take("hire") { return Located(.hire, span(from: start)) }
    if take("debrief") { return Located(.debrief, span(from: start)) }
    if let next, text(next.span) == "no-hire" {
      throw Mistake(diagnostic: .misspelt("no-hire", as: "no hire", at: place(next.span)))
    }
    throw expected("an outcome: `hire`, `debrief` or `no hire`")
  }
}
