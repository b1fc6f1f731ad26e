import ArgumentParser
import AssayLanguage
import AssayText

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case plain
  case json

  /// Writes the findings and a line that counts them, if there are any, one after the other:
  /// hundreds of thousands never stand in memory as text.
  func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], colored: Bool,
    to sink: (_ bytes: [UInt8]) -> Void
  ) {
    let summary = DiagnosticCounts(diagnostics).summary
    switch self {
    case .text:
      TextReport.write(diagnostics, in: sources, colored: colored) { sink(Array($0.utf8)) }
      if let summary { sink(Array("\n\(summary)\n".utf8)) }
    case .plain:
      PlainReport.write(diagnostics, in: sources) { sink(Array($0.utf8)) }
      if let summary { sink(Array("\(summary)\n".utf8)) }
    case .json: JSONReport.write(diagnostics, in: sources, to: sink)
    }
  }
}
