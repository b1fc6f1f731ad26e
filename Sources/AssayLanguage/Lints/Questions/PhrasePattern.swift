/// A sequence of words with gaps and choices, as the lexicons of the question lint write it.
struct PhrasePattern: Sendable {
  /// Alternatives for one word.
  struct WordSet: Sendable {
    var literals: Set<String> = []
    var prefixes: [String] = []
    var suffixes: [String] = []

    func contains(_ word: String) -> Bool {
      if literals.contains(word) { return true }
      for prefix in prefixes where word.utf8.starts(with: prefix.utf8) { return true }
      for suffix in suffixes where word.hasSuffix(suffix) { return true }
      return false
    }
  }

  /// One step of a sequence.
  indirect enum Element: Sendable {
    case word(WordSet)
    /// Up to so many words of one sentence; those of the field end it where it is `guarded`.
    case gap(Int, guarded: Bool)
    case optional(Element)
    case choice([[Element]])
    /// What a category is about, in one grammatical form: `noun`, `verb`.
    case topic(String)
    case not(Element)
    case sentenceStart
    case sentenceEnd
  }

  var elements: [Element]
  /// What a match finds; nothing when a topic in it says so.
  var code: String?
  /// The grammatical form, of a topic.
  var form: String?
}

/// Reads the notation: `how old <be> <you>`.
///
/// `a|b` are alternatives and `_` joins words of one alternative; `word*` and `*word` match a
/// beginning or an end; `<name>` is a class of the lexicon and `@noun` a topic; `?` makes the next
/// element optional and `!` forbids it; `~3` is a gap of up to three words that names nothing of the
/// field, `=3` a gap of any words; `^` and `$` are the ends of a sentence.
struct PhraseParser: Sendable {
  var classes: [String: [[PhrasePattern.Element]]] = [:]

  func elements(_ text: some StringProtocol) -> [PhrasePattern.Element] {
    text.split(separator: " ").map { element(String($0)) }
  }

  private func element(_ text: String) -> PhrasePattern.Element {
    let rest = String(text.dropFirst())
    switch text.first {
    case "^": return .sentenceStart
    case "$": return .sentenceEnd
    case "?" where !rest.isEmpty: return .optional(element(rest))
    case "!" where !rest.isEmpty: return .not(element(rest))
    case "~": return .gap(Int(rest) ?? 0, guarded: true)
    case "=": return .gap(Int(rest) ?? 0, guarded: false)
    default: return alternatives(text)
    }
  }

  private func alternatives(_ text: String) -> PhrasePattern.Element {
    var words = PhrasePattern.WordSet()
    var sequences: [[PhrasePattern.Element]] = []
    for part in text.split(separator: "|") {
      if part.first == "<" {
        let name = String(part.dropFirst().dropLast())
        precondition(classes[name] != nil, "the lexicon has no class `\(name)`")
        sequences += classes[name] ?? []
      } else if part.first == "@" {
        sequences.append([.topic(String(part.dropFirst()))])
      } else if part.contains("_") {
        sequences.append(part.split(separator: "_").map { element(String($0)) })
      } else if part.last == "*" {
        words.prefixes.append(String(part.dropLast()))
      } else if part.first == "*" {
        words.suffixes.append(String(part.dropFirst()))
      } else {
        words.literals.insert(String(part))
      }
    }
    if sequences.isEmpty { return .word(words) }
    for case .word(let more) in sequences.filter({ $0.count == 1 }).compactMap(\.first) {
      words.literals.formUnion(more.literals)
      words.prefixes += more.prefixes
      words.suffixes += more.suffixes
    }
    let longer = sequences.filter { sequence in
      if sequence.count == 1, case .word = sequence[0] { return false }
      return true
    }
    if longer.isEmpty { return .word(words) }
    let isEmpty = words.literals.isEmpty && words.prefixes.isEmpty && words.suffixes.isEmpty
    return .choice(isEmpty ? longer : longer + [[.word(words)]])
  }
}
