import AssayText

/// Makes text of strangers safe for a terminal: what cannot be seen is spelled out.
public enum VisibleText {
  /// `text` on one line, without characters that hide, reorder or command; cut when it is endless.
  public static func line(_ text: String, limit: Int = 1000) -> String {
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
      if length == limit { return result + "..." }
      length += 1
      if isHidden(scalar) {
        result += placeholder(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether `scalar` has no shape of its own, or changes the shape of others.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    // The joiners shape letters of many scripts, and pictures; the others of this kind hide.
    case .format: return scalar.value != 0x200C && scalar.value != 0x200D
    default: return false
    }
  }

  /// `<U+202E>`.
  static func placeholder(_ scalar: Unicode.Scalar) -> String { "<\(scalar.codePoint)>" }

  /// `<0xFF>`.
  static func placeholder(byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "<0x" + (digits.utf8.count == 1 ? "0" : "") + digits + ">"
  }
}
