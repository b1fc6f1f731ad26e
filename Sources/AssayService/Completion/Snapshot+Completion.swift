import AssayText
import AssayLanguage

extension Snapshot {
  /// What may be typed at `offset`: keywords that the place admits, the words of the sentence, and
  /// names of the kind that it wants; nothing inside texts and comments.
  public func completions(
    in file: Int, at offset: UInt32, _ grammar: CompletionGrammar
  ) -> [Completion] {
    let document = documents[file]
    var start = startOfSentence(file, offset)
    guard start <= offset else { return [] }
    let context = LineContext(document.parsed.tree, before: start)
    while start < offset, [0x20, 0x09].contains(document.source.bytes[Int(start)]) { start += 1 }
    let span = ByteSpan(start, offset)
    if start < offset, document.source.bytes[Int(start)] == UInt8(ascii: "|") {
      return cellCompletions(file, span, context, grammar.grammar)
    }
    let sentence = SentenceWords(document.source.bytes, span)
    if sentence.isInText { return [] }
    let replaced = ByteSpan(sentence.partialStart, offset)
    guard let first = sentence.words.first else {
      return context.keywords.map {
        Completion(
          label: $0.rawValue, kind: .keyword, detail: $0.explanation, span: replaced)
      }
    }
    guard first.kind == .word, let keyword = Keyword(rawValue: first.text),
      let pattern = grammar.grammar.pattern(keyword)
    else { return [] }
    let rest = Array(sentence.words.dropFirst())
    return completions(file, rest, pattern, replaced, grammar.grammar)
  }

  /// The start of the line of `offset`, or of the earlier one whose text reaches into it.
  private func startOfSentence(_ file: Int, _ offset: UInt32) -> UInt32 {
    let positions = documents[file].positions
    let start = positions.content(ofLine: positions.line(of: offset)).start
    let lines = documents[file].parsed.tree.lines
    guard let line = lines.last(where: { $0.span.start <= offset }), line.span.end >= offset else {
      return start
    }
    return min(start, line.span.start)
  }

  /// Proposals for the cell of a table that ends at the cursor.
  private func cellCompletions(
    _ file: Int, _ span: ByteSpan, _ context: LineContext, _ grammar: SentenceGrammar
  ) -> [Completion] {
    guard context.block == .tests else { return [] }
    let bytes = documents[file].source.bytes
    let bars = span.range.filter { bytes[$0] == UInt8(ascii: "|") }
    guard let bar = bars.last else { return [] }
    let cell = SentenceWords(bytes, ByteSpan(UInt32(bar + 1), span.end))
    if cell.isInText { return [] }
    var rule = "column"
    if let columns = context.columns {
      let titles = documents[file].source.text(columns).split(
        separator: "|", omittingEmptySubsequences: false
      ).dropFirst().map { $0.filter { $0 != " " } }
      guard titles.indices.contains(bars.count - 1) else { return [] }
      switch titles[bars.count - 1] {
      case "differsby": rule = "settings"
      case "outcome", "guarded": rule = "expected"
      case "rule": rule = "reason"
      default: return []
      }
    }
    let replaced = ByteSpan(cell.partialStart, span.end)
    return completions(file, cell.words, .rule(rule), replaced, grammar)
  }

  private func completions(
    _ file: Int, _ words: [SentenceWord], _ pattern: SentencePattern, _ span: ByteSpan,
    _ grammar: SentenceGrammar
  ) -> [Completion] {
    let next = SentenceMatcher(words, pattern, grammar)
    var found: [Completion] = []
    var seen: Set<String> = []
    for slot in next.nextSlots {
      for (symbol, detail) in candidates(for: slot, file, at: span.start, behind: words)
      where seen.insert(symbol.name).inserted {
        found.append(
          Completion(
            label: symbol.name, kind: .name(symbol.kind), detail: detail, span: span))
      }
    }
    for word in next.nextWords where seen.insert(word).inserted && word != "," && word != ":" {
      found.append(Completion(label: word, kind: .word, detail: nil, span: span))
    }
    return found
  }
}

/// The grammar of sentences, read once and handed to every request.
public struct CompletionGrammar: Sendable {
  let grammar = SentenceGrammar()

  /// Reads the grammar.
  public init() {}
}
