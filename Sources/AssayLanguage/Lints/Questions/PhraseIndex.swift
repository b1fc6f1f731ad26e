/// Patterns by the word with which they begin, so that a text is not compared with each of them.
struct PhraseIndex: Sendable {
  private var patterns: [PhrasePattern] = []
  private var byWord: [String: [Int]] = [:]
  /// By the first two letters, for those that begin with a part of a word.
  private var byLetters: [String: [Int]] = [:]
  private var others: [Int] = []

  /// Adds a pattern behind those that are there.
  mutating func add(_ pattern: PhrasePattern) {
    let number = patterns.count
    patterns.append(pattern)
    var starts = Starts()
    starts.collect(pattern.elements[...])
    if starts.isOpen { others.append(number) }
    for word in starts.words { byWord[word, default: []].append(number) }
    for letters in starts.letters { byLetters[letters, default: []].append(number) }
  }

  /// The patterns that may begin with `word`, in the order in which they were added.
  func patterns(beginningWith word: String) -> [PhrasePattern] {
    let letters = byLetters[String(word.prefix(2))] ?? []
    let numbers = (byWord[word] ?? []) + letters + others
    guard numbers.count > 1 else { return numbers.map { patterns[$0] } }
    var last = -1
    return numbers.sorted().compactMap { number in
      defer { last = number }
      return number == last ? nil : patterns[number]
    }
  }

  /// With which words a sequence may begin.
  private struct Starts {
    var words: Set<String> = []
    var letters: Set<String> = []
    /// Whether it may begin with any word.
    var isOpen = false

    mutating func collect(_ elements: ArraySlice<PhrasePattern.Element>) {
      guard let first = elements.first else {
        isOpen = true
        return
      }
      switch first {
      case .word(let set):
        words.formUnion(set.literals)
        for prefix in set.prefixes {
          if prefix.utf8.count < 2 { isOpen = true }
          letters.insert(String(prefix.prefix(2)))
        }
        if !set.suffixes.isEmpty { isOpen = true }
      case .optional(let inner):
        collect([inner])
        collect(elements.dropFirst())
      case .choice(let choices):
        for choice in choices { collect(choice + elements.dropFirst()) }
      case .sentenceStart: collect(elements.dropFirst())
      case .gap, .topic, .not, .sentenceEnd: isOpen = true
      }
    }
  }
}
