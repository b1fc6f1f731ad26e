/// How parts of a text look on a terminal that shows colour; words carry the meaning everywhere.
struct Style: Hashable, Sendable {
  /// What a part of the text is.
  enum Role: Hashable, Sendable {
    case plain
    case strong
    case faint
    case alert
  }

  /// Whether escape sequences may be written at all.
  var isColoured: Bool

  /// Text as it is.
  static let plain = Style(isColoured: false)

  /// Writes with or without escape sequences.
  init(isColoured: Bool) { self.isColoured = isColoured }

  /// Colour only on a terminal that can show it and whose user does not refuse it.
  init(isTerminal: Bool, environment: TerminalEnvironment) {
    isColoured = isTerminal && environment.hasScreenControl && !environment.refusesColour
  }

  /// `text`, which is clean already, as its role looks.
  func paint(_ text: String, _ role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    switch role {
    case .plain: return text
    case .strong: return "\u{1B}[1m" + text + "\u{1B}[0m"
    case .faint: return "\u{1B}[2m" + text + "\u{1B}[0m"
    case .alert: return "\u{1B}[1;33m" + text + "\u{1B}[0m"
    }
  }
}
