public import AssayText

/// A formatted file, or the file as it was and why.
public struct FormatResult: Sendable {
  /// The formatted bytes; the input, when a sentence could not be read.
  public var text: [UInt8]
  /// What could not be read.
  public var diagnostics: [Diagnostic]
}

/// Gives every file its one layout: depth by meaning, one space between words, aligned tables.
///
/// Comments, blank lines (at most one in a row) and all words stay. A text that makes its line
/// longer than 100 columns goes on in further lines; texts that the author broke stay broken.
public enum Formatter {
  /// How wide a line of text may become.
  public static let width = 100

  /// Formats `source`; the result has Unix line ends and no byte order mark.
  public static func format(_ source: SourceText) -> FormatResult {
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else {
      return FormatResult(text: source.bytes, diagnostics: parsed.diagnostics)
    }
    var printer = TreePrinter(tree: parsed.tree)
    printer.print()
    return FormatResult(text: printer.output, diagnostics: [])
  }
}
