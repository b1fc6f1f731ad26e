public import AssayText

/// Findings as a JUnit document, which most build servers show: a suite for each file.
public enum JUnitReport {
  /// The document. Of `sources` those before `asked` are listed also when nothing was found in
  /// them. Errors are failures; warnings and notes are passed cases that say so.
  public static func render(
    _ diagnostics: [Diagnostic], in sources: [SourceText], asked: Int
  ) -> String {
    var byFile = Array(repeating: [Diagnostic](), count: sources.count)
    for diagnostic in diagnostics { byFile[diagnostic.place.file].append(diagnostic) }
    var suites = ""
    var cases = 0
    for file in sources.indices where file < asked || !byFile[file].isEmpty {
      suites += suite(byFile[file], file, sources)
      cases += max(1, byFile[file].count)
    }
    let failures = DiagnosticCounts(diagnostics).errors
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"assay check\" tests=\"\(cases)\" failures=\"\(failures)\" errors=\"0\">\n"
      + suites + "</testsuites>\n"
  }

  private static func suite(
    _ diagnostics: [Diagnostic], _ file: Int, _ sources: [SourceText]
  ) -> String {
    let name = XMLText.attribute(sources[file].name)
    let failures = DiagnosticCounts(diagnostics).errors
    var text = "  <testsuite name=\"\(name)\" tests=\"\(max(1, diagnostics.count))\""
    text += " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    if diagnostics.isEmpty {
      text += "    <testcase classname=\"\(name)\" name=\"nothing found\"/>\n"
    }
    var index = ReportSources(sources)
    for diagnostic in diagnostics {
      let start = index.start(of: diagnostic.place)
      let title = "\(diagnostic.code) at \(start.line):\(start.column)"
      text += "    <testcase classname=\"\(name)\" name=\"\(title)\">\n"
      text += finding(diagnostic, sources)
      text += "    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  private static func finding(_ diagnostic: Diagnostic, _ sources: [SourceText]) -> String {
    let report = XMLText.content(PlainReport.render([diagnostic], in: sources))
    guard diagnostic.severity == .error else { return "      <system-out>\(report)</system-out>\n" }
    let message = XMLText.attribute(diagnostic.message)
    return "      <failure type=\"\(diagnostic.code)\" message=\"\(message)\">\(report)</failure>\n"
  }
}
