/// What the question lint knows of one language: topics, how a sentence is aimed at a person, and
/// what only looks like it.
struct QuestionLexicon: Sendable {
  private var compiler = PhraseCompiler()
  private var barriers: Set<Int> = []
  private var masks = PhraseIndex()
  private var topics = PhraseIndex()
  private var findings = PhraseIndex()

  /// Reads tables of lines `heading: entry, entry`, or `heading: entry; entry` for whole patterns.
  ///
  /// Headings are `class NAME`, `barrier`, `mask`, `frame`, `CODE` for a pattern that finds by
  /// itself, and `CODE FORM` for a topic that a frame with `@FORM` finds. A class stands above its
  /// first use.
  init(_ tables: [String]) {
    for table in tables {
      for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
          preconditionFailure("a line of a lexicon has no heading: \(Substring(line))")
        }
        let heading = line[..<colon].split(separator: UInt8(ascii: " ")).map {
          String(Substring($0))
        }
        read(heading, line[line.index(after: colon)...])
      }
    }
  }

  private mutating func read(_ heading: [String], _ text: Substring.UTF8View) {
    let isPattern = heading[0] == "mask" || heading[0] == "frame"
    let hasForm = heading.count > 1
    let separator = isPattern || !hasForm && heading[0] != "barrier" ? ";" : ","
    let entries = text.split(separator: separator.utf8.first ?? 0).compactMap(Self.trimmed)
    switch heading[0] {
    case "class": compiler.addClass(heading[1], entries)
    case "barrier":
      for entry in entries { barriers.insert(compiler.program.spellings.number(of: entry)) }
    case "mask": add(entries, code: nil, form: nil, to: \.masks)
    case "frame": add(entries, code: nil, form: nil, to: \.findings)
    default:
      let form = hasForm ? compiler.form(heading[1]) : nil
      add(entries, code: heading[0], form: form, to: hasForm ? \.topics : \.findings)
    }
  }

  private mutating func add(
    _ entries: [Substring.UTF8View], code: String?, form: Int?,
    to index: WritableKeyPath<QuestionLexicon, PhraseIndex>
  ) {
    for entry in entries {
      let start = compiler.compile(entry)
      self[keyPath: index].add(
        PhraseProgram.Entry(start: start, code: code, form: form), of: compiler.program)
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View? {
    let space = UInt8(ascii: " ")
    guard let first = text.firstIndex(where: { $0 != space }),
      let last = text.lastIndex(where: { $0 != space })
    else { return nil }
    return text[first...last]
  }

  /// What the words ask of a person: a code with the words that do.
  func search(_ words: [String]) -> [(code: String, words: Range<Int>)] {
    var matcher = PhraseMatcher(words, compiler.program, barriers: barriers)
    mask(&matcher)
    for start in matcher.words.indices {
      topics.forEach(beginningWith: matcher.words[start]) { topic in
        guard let form = topic.form, let code = topic.code,
          let found = matcher.match(topic.start, at: start)
        else { return }
        matcher.topics[start].append(
          PhraseMatcher.Topic(form: form, code: code, end: found.end))
      }
    }
    var results: [(code: String, words: Range<Int>)] = []
    for start in matcher.words.indices {
      findings.forEach(beginningWith: matcher.words[start]) { entry in
        guard let found = matcher.match(entry.start, at: start),
          let code = entry.code ?? found.code
        else { return }
        results.append((code, start..<max(start + 1, found.end)))
      }
    }
    return results
  }

  /// Takes the words of lawful phrases out.
  private func mask(_ matcher: inout PhraseMatcher) {
    var words = matcher.words
    for start in words.indices {
      masks.forEach(beginningWith: matcher.words[start]) { entry in
        guard let found = matcher.match(entry.start, at: start) else { return }
        for index in start..<found.end { words[index] = .masked }
      }
    }
    matcher.words = words
  }
}
