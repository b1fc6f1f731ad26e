/// Reads the notation of patterns: `how old <be> <you>`.
///
/// `a|b` are alternatives and `_` joins words of one alternative; `word*` and `*word` match a
/// beginning or an end; `<name>` is a class of the lexicon and `@noun` a topic; `?` makes the next
/// element optional and `!` forbids it; `~3` is a gap of up to three words that names nothing of the
/// field, `=3` a gap of any words; `^` and `$` are the ends of a sentence.
struct PhraseCompiler: Sendable {
  typealias Text = Substring.UTF8View

  var program = PhraseProgram()
  private var classes: [String: [Text]] = [:]
  private var forms: [String: Int] = [:]
  /// Sets of classes that are single words throughout, which are most of them.
  private var plainClasses: [String: Int] = [:]

  /// Adds phrases to a class.
  mutating func addClass(_ name: String, _ phrases: [Text]) {
    classes[name, default: []] += phrases
  }

  /// The number of a grammatical form.
  mutating func form(_ name: String) -> Int {
    if let known = forms[name] { return known }
    forms[name] = forms.count
    return forms.count - 1
  }

  /// Compiles a pattern and returns where it starts.
  mutating func compile(_ pattern: Text) -> Int {
    let start = program.instructions.count
    compileSequence(pattern, separator: UInt8(ascii: " "))
    program.instructions.append(.success)
    return start
  }

  private mutating func compileSequence(_ text: Text, separator: UInt8) {
    for element in text.split(separator: separator) { compileElement(element) }
  }

  private mutating func compileElement(_ text: Text) {
    let rest = text.dropFirst()
    let hasRest = !rest.isEmpty
    switch text.first {
    case UInt8(ascii: "^"): program.instructions.append(.sentenceStart)
    case UInt8(ascii: "$"): program.instructions.append(.sentenceEnd)
    case UInt8(ascii: "~"): compileGap(rest, guarded: true)
    case UInt8(ascii: "="): compileGap(rest, guarded: false)
    case UInt8(ascii: "?") where hasRest:
      let split = placeholder()
      compileElement(rest)
      program.instructions[split] = .split(orElse: program.instructions.count)
    case UInt8(ascii: "!") where hasRest:
      let not = placeholder()
      compileElement(rest)
      program.instructions.append(.success)
      program.instructions[not] = .not(then: program.instructions.count)
    default: compileAlternatives(text)
    }
  }

  private mutating func compileGap(_ digits: Text, guarded: Bool) {
    let limit = Int(Substring(digits)) ?? 0
    if limit > 0 { program.instructions.append(.gap(limit, guarded: guarded)) }
  }

  private mutating func placeholder() -> Int {
    program.instructions.append(.success)
    return program.instructions.count - 1
  }

  private mutating func compileAlternatives(_ text: Text) {
    var words: Set<Int> = []
    var sequences: [(Text, separator: UInt8)] = []
    for part in text.split(separator: UInt8(ascii: "|")) {
      if part.first == UInt8(ascii: "<") {
        let name = String(Substring(part.dropFirst().dropLast()))
        guard let phrases = classes[name] else {
          preconditionFailure("the lexicon has no class `\(name)`")
        }
        for phrase in phrases {
          let isPlain = !phrase.contains { Self.special.contains($0) }
          if isPlain {
            words.insert(program.spellings.number(of: phrase))
          } else {
            sequences.append((phrase, UInt8(ascii: " ")))
          }
        }
      } else if part.first == UInt8(ascii: "@") || part.contains(UInt8(ascii: "_")) {
        sequences.append((part, UInt8(ascii: "_")))
      } else {
        words.insert(program.spellings.number(of: part))
      }
    }
    compileChoice(words, sequences)
  }

  private static let special = Set(" |<@?!~=^$".utf8)

  private mutating func compileChoice(_ words: Set<Int>, _ sequences: [(Text, separator: UInt8)]) {
    var ends: [Int] = []
    for (index, sequence) in sequences.enumerated() {
      let isLast = words.isEmpty && index == sequences.count - 1
      let split = isLast ? nil : placeholder()
      if sequence.0.first == UInt8(ascii: "@") {
        program.instructions.append(.topic(form(String(Substring(sequence.0.dropFirst())))))
      } else {
        compileSequence(sequence.0, separator: sequence.separator)
      }
      if !isLast { ends.append(placeholder()) }
      if let split { program.instructions[split] = .split(orElse: program.instructions.count) }
    }
    if !words.isEmpty {
      program.instructions.append(.word(program.sets.count))
      program.sets.append(words.sorted())
    }
    for end in ends { program.instructions[end] = .jump(program.instructions.count) }
  }
}
