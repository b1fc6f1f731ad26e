public import AssayText

/// Findings without graphics, one line each: for screen readers, `grep` and editors.
public enum PlainReport {
  /// `file:line:column: error: message [code]; help; fix: ...; file:line:column: label`.
  ///
  /// Columns count Unicode scalars from 1. Places refer to `sources` by index.
  public static func render(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> String {
    var output = ""
    write(diagnostics, in: sources) { output += $0 }
    return output
  }

  /// Hands over the same line by line.
  public static func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], to sink: (_ line: String) -> Void
  ) {
    var sources = ReportSources(sources)
    for diagnostic in diagnostics { sink(line(for: diagnostic, &sources)) }
  }

  /// One finding, with its line feed.
  static func line(for diagnostic: Diagnostic, _ sources: inout ReportSources) -> String {
    var parts = [
      "\(place(diagnostic.place, &sources)): \(diagnostic.severity.rawValue): "
        + "\(VisibleText.line(diagnostic.message)) [\(diagnostic.code)]"
    ]
    if let help = diagnostic.help { parts.append(VisibleText.line(help)) }
    parts += diagnostic.fixes.map { "fix: \(VisibleText.line($0.title))" }
    parts += diagnostic.labels.map {
      "\(place($0.place, &sources)): \(VisibleText.line($0.text))"
    }
    return parts.joined(separator: "; ") + "\n"
  }

  private static func place(_ place: Place, _ sources: inout ReportSources) -> String {
    let start = sources.start(of: place)
    return "\(VisibleText.line(sources.name(of: place.file))):\(start.line):\(start.column)"
  }
}
