public import AssayText

/// Findings as a JUnit document, which most build servers show: a suite for each file.
public enum JUnitReport {
  /// The document. Of `sources` those before `asked` are listed also when nothing was found in
  /// them. Errors are failures; warnings and notes are passed cases that say so.
  public static func render(
    _ diagnostics: [Diagnostic], in sources: [SourceText], asked: Int
  ) -> String {
    var output = ""
    write(diagnostics, in: sources, asked: asked) { output += $0 }
    return output
  }

  /// Hands over the same piece by piece.
  public static func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], asked: Int,
    to sink: (_ piece: String) -> Void
  ) {
    var byFile = Array(repeating: [Diagnostic](), count: sources.count)
    for diagnostic in diagnostics { byFile[diagnostic.place.file].append(diagnostic) }
    let told = sources.indices.filter { $0 < asked || !byFile[$0].isEmpty }
    let cases = told.reduce(0) { $0 + max(1, byFile[$1].count) }
    let failures = DiagnosticCounts(diagnostics).errors
    sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink(
      "<testsuites name=\"assay check\" tests=\"\(cases)\" failures=\"\(failures)\" errors=\"0\">\n"
    )
    var index = ReportSources(sources)
    for file in told { writeSuite(byFile[file], sources[file], &index, sink) }
    sink("</testsuites>\n")
  }

  private static func writeSuite(
    _ diagnostics: [Diagnostic], _ source: SourceText, _ index: inout ReportSources,
    _ sink: (_ piece: String) -> Void
  ) {
    let name = XMLText.attribute(source.name)
    let failures = DiagnosticCounts(diagnostics).errors
    sink(
      "  <testsuite name=\"\(name)\" tests=\"\(max(1, diagnostics.count))\""
        + " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n")
    if diagnostics.isEmpty {
      sink("    <testcase classname=\"\(name)\" name=\"nothing found\"/>\n")
    }
    for diagnostic in diagnostics {
      let start = index.start(of: diagnostic.place)
      let title = "\(diagnostic.code) at \(start.line):\(start.column)"
      let report = XMLText.content(PlainReport.line(for: diagnostic, &index))
      sink("    <testcase classname=\"\(name)\" name=\"\(title)\">\n")
      sink(finding(diagnostic, report))
      sink("    </testcase>\n")
    }
    sink("  </testsuite>\n")
  }

  private static func finding(_ diagnostic: Diagnostic, _ report: String) -> String {
    guard diagnostic.severity == .error else { return "      <system-out>\(report)</system-out>\n" }
    let message = XMLText.attribute(diagnostic.message)
    return "      <failure type=\"\(diagnostic.code)\" message=\"\(message)\">\(report)</failure>\n"
  }
}
