/// Makes any text safe to stand in an XML 1.0 document.
public enum XMLText {
  /// `text` for an attribute in double quotes: line breaks and tabs stay, as references.
  public static func attribute(_ text: String) -> String {
    escaped(text, breaks: true)
  }

  /// `text` between two tags: line breaks and tabs stay as they are.
  public static func content(_ text: String) -> String {
    escaped(text, breaks: false)
  }

  /// Characters that XML 1.0 does not allow at all are spelled out, as in `<U+0000>`.
  private static func escaped(_ text: String, breaks: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\n": result += breaks ? "&#10;" : "\n"
      case "\t": result += breaks ? "&#9;" : "\t"
      default:
        if isAllowed(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "&lt;\(scalar.codePoint)&gt;"
        }
      }
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
