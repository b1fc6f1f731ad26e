/// Writes random files that a grammar allows, with the names of the rules that were used.
struct GrammarWriter {
  let grammar: Grammar
  var random: SplitMix64
  private(set) var used: Set<String> = []

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    random = SplitMix64(seed: seed)
  }

  mutating func file() -> String { text(of: .name("file"), all: false) }

  private mutating func text(of expression: Grammar.Expression, all: Bool) -> String {
    switch expression {
    case .words(let words): return words.joined(separator: " ")
    case .prose: return ""
    case .name(let name): return text(of: name)
    case .sequence(let parts):
      var texts: [String] = []
      for part in parts { texts.append(text(of: part, all: all)) }
      return texts.filter { !$0.isEmpty }.joined(separator: " ")
    case .choice(let parts): return text(of: random.pick(parts), all: all)
    case .optional(let part):
      return all || random.chance(1, of: 2) ? text(of: part, all: all) : ""
    case .repeated(let part):
      var texts: [String] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) { texts.append(text(of: part, all: all)) }
      return texts.joined(separator: " ")
    }
  }

  private mutating func text(of name: String) -> String {
    if let samples = Self.samples[name] { return random.pick(samples) }
    guard let rule = grammar.byName[name] else { return "" }
    used.insert(name)
    // Every row has as many cells as its table has columns: here always all of them.
    let isTable = name == "columns" || name == "row"
    let words = text(of: rule.body, all: isTable)
    guard rule.level == .sentences else { return words }
    let goesOn = rule.body.names.contains("TEXT") && words.hasSuffix("\"")
    return words + (goesOn && random.chance(1, of: 4) ? "\n  \"and on\"\n" : "\n")
  }

  private static let samples: [String: [String]] = [
    "NAME": ["alpha", "beta-2", "gamma", "x1"], "WORD": ["data", "CT", "x-ray"],
    "INTEGER": ["2", "3", "40", "95_000"], "NUMBER": ["2", "2.5", "3.1416", "1_000"],
    "PERCENT": ["20%", "12.5%"], "RATIO": ["16/5", "3/1"], "VERSION": ["1.0.0", "12.3.4"],
    "DATE": ["2026-11-20"], "CURRENCY": ["EUR", "GBP"], "REGION": ["DE", "GB"],
    "CODE": ["W701", "P301"], "CELL": ["a name", "Alles klar?"],
    "TEXT": [
      "\"a text\"", "\"with \\\"quotes\\\"\"", "\"\"\"\n  long\n  \"\"\"",
    ],
  ]
}
