import Testing

/// The grammar of the language document, read from its `ebnf` blocks.
struct Grammar {
  /// What may stand at a place.
  indirect enum Expression {
    /// Words that stand as they are.
    case words([String])
    /// Another rule, or a value in capitals.
    case name(String)
    case sequence([Expression])
    case choice([Expression])
    case optional(Expression)
    case repeated(Expression)
    /// Said in prose.
    case prose

    var names: [String] {
      switch self {
      case .words, .prose: []
      case .name(let name): [name]
      case .sequence(let parts), .choice(let parts): parts.flatMap(\.names)
      case .optional(let part), .repeated(let part): part.names
      }
    }

    /// The first words that it may begin with, as far as it begins with words.
    var firstWords: [String] {
      switch self {
      case .words(let words): Array(words.prefix(1))
      case .sequence(let parts): parts.first?.firstWords ?? []
      case .choice(let parts): parts.flatMap(\.firstWords)
      case .name, .optional, .repeated, .prose: []
      }
    }
  }

  /// What kind of block a rule stands in.
  enum Level: String {
    case structure
    case sentences
    case parts
    case characters
  }

  struct Rule {
    var name: String
    var level: Level
    var body: Expression
  }

  struct Problem: Error { var words: String }

  private(set) var rules: [Rule] = []
  private(set) var byName: [String: Rule] = [:]

  init(_ blocks: [MarkdownBlock]) throws {
    for block in blocks {
      guard let level = block.info.dropFirst().first.flatMap(Level.init(rawValue:)) else {
        throw Problem(words: "no known kind of grammar: \(block)")
      }
      var reader = GrammarReader(block.text)
      while let rule = try reader.rule() {
        let known = Rule(name: rule.name, level: level, body: rule.body)
        guard byName.updateValue(known, forKey: rule.name) == nil else {
          throw Problem(words: "`\(rule.name)` is defined twice")
        }
        rules.append(known)
      }
    }
  }

  static func ofTheDocument() throws -> Grammar {
    try Grammar(Documents.blocks.filter { $0.info.first == "ebnf" })
  }

  var sentences: [Rule] { rules.filter { $0.level == .sentences } }
}

/// Reads the notation: `=` `;` `|` `[ ]` `{ }` `( )`, quotes, and prose between question marks.
struct GrammarReader {
  private var tokens: [Substring] = []
  private var position = 0

  init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first.isWhitespace {
        rest = rest[end...]
        continue
      }
      if "\"'?".contains(first) {
        while end < rest.endIndex, rest[end] != first { end = rest.index(after: end) }
        if end < rest.endIndex { end = rest.index(after: end) }
      } else if first.isLetter {
        while end < rest.endIndex, rest[end].isLetter || rest[end].isNumber || rest[end] == "-" {
          end = rest.index(after: end)
        }
      }
      tokens.append(rest[..<end])
      rest = rest[end...]
    }
  }

  private var next: Substring? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ token: String) -> Bool {
    guard let next, next == token else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ token: String) throws {
    guard take(token) else {
      throw Grammar.Problem(words: "expected `\(token)`, found `\(next ?? "the end")`")
    }
  }

  mutating func rule() throws -> (name: String, body: Grammar.Expression)? {
    guard let name = next else { return nil }
    position += 1
    try expect("=")
    let body = try choice()
    try expect(";")
    return (String(name), body)
  }

  private mutating func choice() throws -> Grammar.Expression {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws -> Grammar.Expression {
    var parts: [Grammar.Expression] = []
    while let next, !["|", "]", "}", ")", ";"].contains(next) { parts.append(try factor()) }
    if parts.isEmpty {
      throw Grammar.Problem(words: "nothing stands before `\(next ?? "the end")`")
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func factor() throws -> Grammar.Expression {
    if take("[") { return .optional(try closed("]")) }
    if take("{") { return .repeated(try closed("}")) }
    if take("(") { return try closed(")") }
    guard let token = next, let first = token.first else {
      throw Grammar.Problem(words: "a definition does not end")
    }
    position += 1
    switch first {
    case "\"", "'":
      return .words(token.dropFirst().dropLast().split(separator: " ").map(String.init))
    case "?": return .prose
    default: return .name(String(token))
    }
  }

  private mutating func closed(_ end: String) throws -> Grammar.Expression {
    let inside = try choice()
    try expect(end)
    return inside
  }
}
