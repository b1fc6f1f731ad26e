/// Spells text so that HTML reads it as text, in content and in quoted attributes alike.
enum HTMLEscaping {
  static func escape(_ text: PlainText) -> String {
    var escaped = ""
    for scalar in text.text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
