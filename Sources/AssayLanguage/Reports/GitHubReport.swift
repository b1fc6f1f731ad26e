public import AssayText

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
public enum GitHubReport {
  /// One command a line: `::error file=a.rubric,line=3,col=5,endColumn=9,title=assay E301::...`.
  ///
  /// Columns count Unicode scalars from 1; an end column is said when it is on the same line.
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
    for diagnostic in diagnostics { sink(command(for: diagnostic, &sources) + "\n") }
  }

  private static func command(
    for diagnostic: Diagnostic, _ sources: inout ReportSources
  ) -> String {
    let index = sources.index(of: diagnostic.place.file)
    let start = index.position(of: diagnostic.place.span.start)
    let end = index.position(of: diagnostic.place.span.end)
    var properties = [
      "file=" + property(sources.name(of: diagnostic.place.file)), "line=\(start.line)",
    ]
    if end.line == start.line {
      properties += ["col=\(start.column)", "endColumn=\(end.column)"]
    } else {
      properties.append("endLine=\(end.line)")
    }
    properties.append("title=" + property("assay \(diagnostic.code)"))
    let advice = [diagnostic.help].compactMap(\.self) + diagnostic.fixes.map { "fix: \($0.title)" }
    let message = ([diagnostic.message] + advice).joined(separator: "; ")
    return "::\(word(for: diagnostic.severity)) \(properties.joined(separator: ","))::"
      + data(message)
  }

  private static func word(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// What stands behind the second pair of colons.
  private static func data(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// The value of a property.
  private static func property(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escape(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] {
        result += escape
      } else {
        result += VisibleText.line(String(scalar))
      }
    }
    return result
  }
}
