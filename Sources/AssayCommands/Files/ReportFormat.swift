import ArgumentParser
import AssayLanguage
import AssayText

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case plain
  case json
  case sarif
  case github
  case junit

  /// Whether a run that found nothing says so in words; programs read the others.
  var isForPeople: Bool { self == .text || self == .plain }

  /// Writes the findings and, for people, a line that counts them, if there are any, one after the
  /// other: hundreds of thousands never stand in memory as text.
  ///
  /// The first `asked` of the sources are those that the user named.
  func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], asked: Int, colored: Bool,
    to sink: (_ bytes: [UInt8]) -> Void
  ) {
    func sinkText(_ text: String) { sink(Array(text.utf8)) }
    let summary = DiagnosticCounts(diagnostics).summary
    switch self {
    case .text:
      TextReport.write(diagnostics, in: sources, colored: colored, to: sinkText)
      if let summary { sinkText("\n\(summary)\n") }
    case .plain:
      PlainReport.write(diagnostics, in: sources, to: sinkText)
      if let summary { sinkText("\(summary)\n") }
    case .json: JSONReport.write(diagnostics, in: sources, to: sink)
    case .sarif:
      SARIFReport.write(
        diagnostics, in: sources, toolVersion: AssayVersion.current, to: sink)
    case .github: GitHubReport.write(diagnostics, in: sources, to: sinkText)
    case .junit: JUnitReport.write(diagnostics, in: sources, asked: asked, to: sinkText)
    }
  }
}
