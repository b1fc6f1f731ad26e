public import AssayText

/// What is shown beside a name or a keyword.
public struct HoverText: Hashable, Sendable {
  /// The word that it is about.
  public var span: ByteSpan
  /// Markdown.
  public var markdown: String
}

/// Makes authors' words safe inside Markdown.
enum MarkdownText {
  /// Characters that would begin a mark-up stand behind a backslash; line breaks become spaces.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!", "&", "(", ")", "{", "}":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A block of the author's own lines, in a fence that they cannot close.
  static func block(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)assay\n\(text)\n\(fence)"
  }
}
