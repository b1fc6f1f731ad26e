/// What may stand behind a keyword, as a small regular grammar over words.
indirect enum SentencePattern: Hashable, Sendable {
  /// This word or mark.
  case word(String)
  /// A name, a value or a text.
  case slot(SentenceSlot)
  /// A part that several sentences share.
  case rule(String)
  case sequence([SentencePattern])
  case choice([SentencePattern])
  case optional(SentencePattern)
  case repeated(SentencePattern)
}

/// What stands in a place that is no fixed word.
enum SentenceSlot: String, Hashable, Sendable, CaseIterable {
  // Names that are declared elsewhere.
  case rubric
  case area
  case reference
  case criterion
  case role
  case stage
  case track
  case rule
  case flag
  case question
  case scale
  case band
  case scorecard
  case overlay
  // What an author makes up.
  case name = "NAME"
  case text = "TEXT"
  case number = "NUMBER"
  case any = "ANY"

  /// Whether `word` may stand here.
  func matches(_ word: SentenceWord) -> Bool {
    switch self {
    case .text: word.kind == .text
    case .number: word.kind == .number
    case .any: word.kind != .mark
    default: word.kind == .word
    }
  }
}

/// A word of a sentence as far as completion looks at it.
struct SentenceWord: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case number
    case text
    case mark
  }

  var kind: Kind
  var text: String
}

/// Reads the notation in which `SentenceGrammar` is written: words, `<names>`, `VALUES`, `$rules`,
/// `[ optional ]`, `{ repeated }` and `( one | other )`, all with spaces between; `~` is a space
/// inside a word.
struct SentencePatternReader {
  private var pieces: ArraySlice<Substring>

  static func read(_ text: String) -> SentencePattern {
    var reader = SentencePatternReader(pieces: text.split(separator: " ")[...])
    return reader.choice()
  }

  private mutating func choice() -> SentencePattern {
    var choices = [sequence()]
    while pieces.first == "|" {
      pieces.removeFirst()
      choices.append(sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() -> SentencePattern {
    var parts: [SentencePattern] = []
    while let piece = pieces.first, !["|", "]", "}", ")"].contains(piece) {
      pieces.removeFirst()
      parts.append(part(piece))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func part(_ piece: Substring) -> SentencePattern {
    switch piece {
    case "[", "{", "(":
      let inner = choice()
      _ = pieces.popFirst()
      return piece == "[" ? .optional(inner) : piece == "{" ? .repeated(inner) : inner
    case _ where piece.hasPrefix("$"): return .rule(String(piece.dropFirst()))
    case _ where piece.hasPrefix("<"):
      return SentenceSlot(rawValue: String(piece.dropFirst().dropLast())).map { .slot($0) }
        ?? .word(String(piece))
    default:
      if let slot = SentenceSlot(rawValue: String(piece)), slot.isValue { return .slot(slot) }
      return .word(String(piece.map { $0 == "~" ? " " : $0 }))
    }
  }
}

extension SentenceSlot {
  fileprivate var isValue: Bool {
    switch self {
    case .name, .text, .number, .any: true
    default: false
    }
  }
}
