import ArgumentParser
import AssayLanguage
import AssayText

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case plain
  case json

  /// The findings and a line that counts them, if there are any.
  func render(_ diagnostics: [Diagnostic], in sources: [SourceText], colored: Bool) -> String {
    let summary = DiagnosticCounts(diagnostics).summary
    switch self {
    case .text:
      let report = TextReport.render(diagnostics, in: sources, colored: colored)
      return report + (summary.map { "\n\($0)\n" } ?? "")
    case .plain:
      return PlainReport.render(diagnostics, in: sources) + (summary.map { "\($0)\n" } ?? "")
    case .json: return JSONReport.render(diagnostics, in: sources)
    }
  }
}
