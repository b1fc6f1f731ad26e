/// Follows the words of a half-written sentence through a pattern and says what may come next.
struct SentenceMatcher {
  let grammar: SentenceGrammar
  let words: [SentenceWord]
  /// Fixed words that may come next, in the order of the grammar.
  private(set) var nextWords: [String] = []
  /// Kinds of names and values that may come next.
  private(set) var nextSlots: [SentenceSlot] = []

  init(_ words: [SentenceWord], _ pattern: SentencePattern, _ grammar: SentenceGrammar) {
    self.grammar = grammar
    self.words = words
    _ = advance(pattern, [0])
  }

  /// How many words may be read when `pattern` begins behind one of these numbers of words.
  private mutating func advance(_ pattern: SentencePattern, _ starts: Set<Int>) -> Set<Int> {
    if starts.isEmpty { return [] }
    switch pattern {
    case .word(let word):
      return step(starts, { $0.text == word && $0.kind != .text }) { $0.expect(word) }
    case .slot(let slot): return step(starts, slot.matches) { $0.expect(slot) }
    case .rule(let name): return grammar.rule(name).map { advance($0, starts) } ?? []
    case .sequence(let parts):
      return parts.reduce(starts) { advance($1, $0) }
    case .choice(let choices):
      return choices.reduce(into: []) { $0.formUnion(advance($1, starts)) }
    case .optional(let inner): return starts.union(advance(inner, starts))
    case .repeated(let inner):
      var reached = starts
      var fresh = starts
      while !fresh.isEmpty {
        fresh = advance(inner, fresh).subtracting(reached)
        reached.formUnion(fresh)
      }
      return reached
    }
  }

  private mutating func step(
    _ starts: Set<Int>, _ matches: (SentenceWord) -> Bool,
    _ expect: (inout SentenceMatcher) -> Void
  ) -> Set<Int> {
    var reached: Set<Int> = []
    for start in starts {
      if start == words.count {
        expect(&self)
      } else if matches(words[start]) {
        reached.insert(start + 1)
      }
    }
    return reached
  }

  private mutating func expect(_ word: String) {
    if !nextWords.contains(word) { nextWords.append(word) }
  }

  private mutating func expect(_ slot: SentenceSlot) {
    if !nextSlots.contains(slot) { nextSlots.append(slot) }
  }
}
