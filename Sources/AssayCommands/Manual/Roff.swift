/// Text for a manual page: roff with the macros of man(7).
struct Roff {
  private(set) var text = ""

  /// A line that begins with a macro; its arguments are quoted.
  mutating func macro(_ name: String, _ arguments: String...) {
    let words = arguments.map { argument in
      "\"" + Roff.escaped(argument).replacing("\"", with: "\\(dq") + "\""
    }
    text += ([".\(name)"] + words).joined(separator: " ") + "\n"
  }

  /// A paragraph or a part of one.
  mutating func words(_ words: String) { text += Roff.line(Roff.escaped(words)) }

  /// Words of which some are bold, such as what is typed.
  mutating func bold(_ typed: String, _ rest: String = "") {
    let tail = rest.isEmpty ? "" : "\\fI\(Roff.escaped(rest))\\fR"
    text += Roff.line("\\fB\(Roff.escaped(typed))\\fR\(tail)")
  }

  /// No text can be taken for a macro, and no hyphen for a soft one.
  private static func line(_ line: String) -> String {
    (line.first == "." || line.first == "'" ? "\\&" : "") + line + "\n"
  }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "\n", "\r\n": text += " "
      default: text.append(character)
      }
    }
    return text
  }
}
