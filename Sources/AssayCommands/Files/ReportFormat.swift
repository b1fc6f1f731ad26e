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

  /// The findings and, for people, a line that counts them, if there are any.
  ///
  /// The first `asked` of the sources are those that the user named.
  func render(
    _ diagnostics: [Diagnostic], in sources: [SourceText], asked: Int, colored: Bool
  ) -> String {
    let summary = DiagnosticCounts(diagnostics).summary
    switch self {
    case .text:
      let report = TextReport.render(diagnostics, in: sources, colored: colored)
      return report + (summary.map { "\n\($0)\n" } ?? "")
    case .plain:
      return PlainReport.render(diagnostics, in: sources) + (summary.map { "\($0)\n" } ?? "")
    case .json: return JSONReport.render(diagnostics, in: sources)
    case .sarif:
      return SARIFReport.render(diagnostics, in: sources, toolVersion: AssayVersion.current)
    case .github: return GitHubReport.render(diagnostics, in: sources)
    case .junit: return JUnitReport.render(diagnostics, in: sources, asked: asked)
    }
  }
}
