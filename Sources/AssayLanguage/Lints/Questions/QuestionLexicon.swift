/// What the question lint knows of one language: topics, how a sentence is aimed at a person, and
/// what only looks like it.
struct QuestionLexicon: Sendable {
  /// Words by which the language is recognised.
  private(set) var functionWords: Set<String> = []
  private(set) var barriers = PhrasePattern.WordSet()
  private var parser = PhraseParser()
  private var masks = PhraseIndex()
  private var topics = PhraseIndex()
  private var findings = PhraseIndex()

  /// Reads tables of lines `heading: entry, entry`, or `heading: entry; entry` for whole patterns.
  ///
  /// Headings are `class NAME`, `words`, `barrier`, `mask`, `frame`, `CODE` for a pattern that finds
  /// by itself, and `CODE FORM` for a topic that a frame with `@FORM` finds.
  init(_ tables: [String]) {
    let lines = tables.flatMap { $0.split(separator: "\n") }
    for line in lines where line.first != "#" {
      guard let colon = line.firstIndex(of: ":") else {
        preconditionFailure("a line of a lexicon has no heading: \(line)")
      }
      let heading = line[..<colon].split(separator: " ").map(String.init)
      read(heading, line[line.index(after: colon)...])
    }
  }

  private mutating func read(_ heading: [String], _ text: Substring) {
    switch heading[0] {
    case "class":
      parser.classes[heading[1], default: []] += entries(text, by: ",")
    case "words":
      functionWords.formUnion(text.split(separator: ",").map { trimmed($0) })
    case "barrier":
      for entry in text.split(separator: ",") { addBarrier(trimmed(entry)) }
    case "mask":
      for elements in entries(text, by: ";") { masks.add(PhrasePattern(elements: elements)) }
    case "frame":
      for elements in entries(text, by: ";") { findings.add(PhrasePattern(elements: elements)) }
    default:
      for elements in entries(text, by: heading.count == 1 ? ";" : ",") {
        var pattern = PhrasePattern(elements: elements, code: heading[0])
        guard heading.count > 1 else {
          findings.add(pattern)
          continue
        }
        pattern.form = heading[1]
        topics.add(pattern)
      }
    }
  }

  private func entries(_ text: Substring, by separator: Character) -> [[PhrasePattern.Element]] {
    text.split(separator: separator).map { parser.elements($0) }.filter { !$0.isEmpty }
  }

  private mutating func addBarrier(_ word: String) {
    if word.hasSuffix("*") {
      barriers.prefixes.append(String(word.dropLast()))
    } else {
      barriers.literals.insert(word)
    }
  }

  private func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// What the words ask of a person: a code with the words that do, in the order of the text.
  func search(_ words: [String]) -> [(code: String, words: Range<Int>)] {
    var matcher = PhraseMatcher(words: words, barriers: barriers)
    matcher = PhraseMatcher(words: masked(matcher), barriers: barriers)
    for start in matcher.words.indices {
      for pattern in topics.patterns(beginningWith: matcher.words[start]) {
        guard let form = pattern.form, let code = pattern.code,
          let found = matcher.match(pattern.elements[...], at: start)
        else { continue }
        matcher.topics[start, default: []].append(
          PhraseMatcher.Topic(form: form, code: code, end: found.end))
      }
    }
    var results: [(code: String, words: Range<Int>)] = []
    for start in matcher.words.indices {
      for pattern in findings.patterns(beginningWith: matcher.words[start]) {
        guard let found = matcher.match(pattern.elements[...], at: start),
          let code = pattern.code ?? found.code
        else { continue }
        results.append((code, start..<max(start + 1, found.end)))
      }
    }
    return results
  }

  /// The words without those of lawful phrases.
  private func masked(_ matcher: PhraseMatcher) -> [String] {
    var words = matcher.words
    for start in words.indices {
      for pattern in masks.patterns(beginningWith: matcher.words[start]) {
        guard let found = matcher.match(pattern.elements[...], at: start) else { continue }
        for index in start..<found.end { words[index] = PhraseMatcher.masked }
      }
    }
    return words
  }
}
