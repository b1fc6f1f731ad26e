import AssayLanguage
import AssayLoop

/// What somebody wrote behind `level:`.
enum LevelReading {
  case rating(Card.Rating)
  case empty
  case unknown(mend: String)

  /// What may be written when nothing is.
  static let advice =
    "write a level, or `not asked`, `asked but unclear` or `not applicable`"

  /// Reads a number, a level's name, both, or why there is none.
  init(_ value: String, on scale: Scale) {
    let text = value.lowercased()
    if text.isEmpty {
      self = .empty
      return
    }
    if let reason = Card.NotObserved.allCases.first(where: { LevelReading.says(text, $0.rawValue) })
    {
      self = .rating(.notObserved(reason))
      return
    }
    if text == "n" || text == "not observed" {
      self = .unknown(mend: "say why: `not asked`, `asked but unclear` or `not applicable`")
      return
    }
    for level in scale.levels {
      let (number, name) = (String(level.number), level.name.lowercased())
      if text == number || text == name || text == "\(number) \(name)" {
        self = .rating(.level(level.number))
        return
      }
    }
    let levels = scale.levels.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    self = .unknown(
      mend: "write one of \(levels), or `not asked`, `asked but unclear`, `not applicable`")
  }

  private static func says(_ text: String, _ reason: String) -> Bool {
    text == reason || text == "n \(reason)" || text == "not observed: \(reason)"
  }

  /// A whole number of plain digits; nothing for signs and everything else.
  static func wholeNumber(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
