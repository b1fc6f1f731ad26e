import AssayText

/// The one gate through which text passes on its way to a terminal, and from it.
///
/// Dropped: control characters (so no escape sequence of a name or of evidence is ever obeyed),
/// controls of writing direction, and characters that are not drawn. Line ends of every kind become
/// line feeds and tabs become spaces. The joiners U+200C and U+200D stay, since Persian, Indic
/// scripts and emoji are spelt with them.
enum TerminalText {
  /// `text` without anything that a terminal obeys; line feeds stay.
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var clean = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where before == "\r": break
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09, 0xA0: clean.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      case 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
        0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
        break
      default: clean.append(scalar)
      }
      before = scalar
    }
    return String(clean)
  }

  /// As `clean`, on one line, without space at its ends.
  static func cleanLine(_ text: String) -> String {
    trim(clean(text).unicodeScalars.map { $0 == "\n" ? " " : String($0) }.joined())
  }

  /// The text without spaces and line ends at its ends.
  static func trim(_ text: String) -> String {
    func isSpace(_ character: Character) -> Bool { character == " " || character.isNewline }
    let rest = text.drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...last])
  }

  /// At most `width` columns, the last of them an ellipsis when something was left out.
  ///
  /// A cluster is kept whole or left out whole.
  static func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    if text.displayWidth <= width { return text }
    let room = width - ellipsis.displayWidth
    guard room >= 0 else { return "" }
    var (kept, used) = ("", 0)
    for cluster in text {
      let columns = cluster.displayWidth
      if used + columns > room { break }
      kept.append(cluster)
      used += columns
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }
}
