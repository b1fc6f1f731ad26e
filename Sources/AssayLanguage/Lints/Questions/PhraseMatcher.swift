/// Looks for patterns in the words of one text.
struct PhraseMatcher {
  /// A topic that begins at some word.
  struct Topic {
    var form: String
    var code: String
    var end: Int
  }

  /// A pattern that was found.
  struct Match {
    var end: Int
    var code: String?
  }

  /// What stands for a word of a lawful phrase; no gap steps over it.
  static let masked = "#"

  let words: [String]
  /// Words of the field, which no guarded gap steps over.
  let barriers: PhrasePattern.WordSet
  /// By the word with which they begin.
  var topics: [Int: [Topic]] = [:]

  /// The match of `elements` at `position` that ends first.
  func match(_ elements: ArraySlice<PhrasePattern.Element>, at position: Int) -> Match? {
    guard let element = elements.first else { return Match(end: position, code: nil) }
    let rest = elements.dropFirst()
    switch element {
    case .word(let set):
      guard position < words.count, set.contains(words[position]) else { return nil }
      return match(rest, at: position + 1)
    case .gap(let limit, let guarded):
      return matchGap(limit, guarded: guarded, rest, at: position)
    case .optional(let inner):
      return match([inner] + rest, at: position) ?? match(rest, at: position)
    case .choice(let choices):
      for choice in choices {
        if let found = match(choice + rest, at: position) { return found }
      }
      return nil
    case .topic(let form):
      for topic in topics[position] ?? [] where topic.form == form {
        if let found = match(rest, at: topic.end) {
          return Match(end: found.end, code: found.code ?? topic.code)
        }
      }
      return nil
    case .not(let inner):
      return match([inner], at: position) == nil ? match(rest, at: position) : nil
    case .sentenceStart:
      guard position == 0 || words[position - 1] == "." else { return nil }
      return match(rest, at: position)
    case .sentenceEnd:
      guard position == words.count || words[position] == "." || words[position] == "," else {
        return nil
      }
      return match(rest, at: position)
    }
  }

  private func matchGap(
    _ limit: Int, guarded: Bool, _ rest: ArraySlice<PhrasePattern.Element>, at position: Int
  ) -> Match? {
    var position = position
    for step in 0...limit {
      if let found = match(rest, at: position) { return found }
      guard step < limit, position < words.count, words[position] != "." else { return nil }
      if guarded, barriers.contains(words[position]) || words[position] == Self.masked {
        return nil
      }
      position += 1
    }
    return nil
  }
}
