/// A mistake that people make with one token, at one place of a text.
struct Slip {
  /// What went wrong.
  enum Kind: String, CaseIterable {
    case typo = "a wrong, lost or doubled letter"
    case transposition = "two letters swapped"
    case missingQuote = "a quote missing"
    case missingLine = "a line missing"
    case wrongUnit = "a wrong or missing unit"
    case outOfRange = "a number out of range"
    case otherRubric = "the name of another rubric"
    case shortRow = "a row too short"
  }

  var kind: Kind
  /// The line, counted from 0, and what stands there now; nothing for a line that is gone.
  var line: Int
  var replacement: String?

  /// The text with the mistake in it.
  func applied(to lines: [String]) -> String {
    var lines = lines
    if let replacement { lines[line] = replacement } else { lines.remove(at: line) }
    return lines.joined(separator: "\n")
  }
}
