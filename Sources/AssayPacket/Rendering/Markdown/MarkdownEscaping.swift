/// Spells text so that CommonMark, and GitHub's dialect of it, reads it as text.
enum MarkdownEscaping {
  /// Escapes marks that mean something anywhere in a line.
  ///
  /// A dot after `www` and the slash behind a colon are escaped too, since some dialects turn bare
  /// addresses into links.
  static func escape(_ text: PlainText) -> String {
    var escaped = ""
    let scalars = Array(text.text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$", "^", "@":
        escaped += "\\"
      case "&": escaped += "&amp;"
      case "/" where index > 0 && scalars[index - 1] == ":": escaped += "\\"
      case "." where scalars[max(0, index - 3)..<index].allSatisfy({ $0 == "w" || $0 == "W" }):
        escaped += index < 3 ? "" : "\\"
      default: break
      }
      if scalar != "&" { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }

  /// The same for a text at the start of a line, where lists and headings could begin.
  static func escapeAtLineStart(_ text: PlainText) -> String { guardStart(of: escape(text)) }

  /// Keeps an escaped line from beginning a list, a heading's underline or a break.
  static func guardStart(of line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.first else { return line }
    if first == "-" || first == "+" || first == "=" { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count < scalars.count else { return line }
    let next = scalars[digits.count]
    guard next == "." || next == ")" else { return line }
    var guarded = ""
    guarded.unicodeScalars.append(contentsOf: digits)
    guarded += "\\"
    guarded.unicodeScalars.append(contentsOf: scalars[digits.count...])
    return guarded
  }
}
