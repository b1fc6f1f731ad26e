import AssayLanguage
import AssayText

/// All that a diagnostic says, in a few plain lines, for whole-text expectations.
func shortReport(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> String {
  diagnostics.map { diagnostic in
    var lines = [
      "\(position(diagnostic.place, in: sources)) \(diagnostic.severity) \(diagnostic.code): "
        + diagnostic.message
    ]
    for label in diagnostic.labels {
      lines.append("  at \(position(label.place, in: sources)): \(label.text)")
    }
    if let help = diagnostic.help { lines.append("  help: \(help)") }
    for fix in diagnostic.fixes {
      let edits = fix.edits.map { edit in
        "\(position(edit.place, in: sources)) -> `\(edit.replacement)`"
      }
      lines.append("  fix: \(fix.title) [\(edits.joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func position(_ place: Place, in sources: [SourceText]) -> String {
  let table = sources[place.file].makeLineTable()
  let start = table.position(of: place.span.start)
  let end = table.position(of: place.span.end)
  let file = sources.count > 1 ? sources[place.file].name + ":" : ""
  if place.span.length == 0 { return "\(file)\(start.line):\(start.column)" }
  if start.line == end.line { return "\(file)\(start.line):\(start.column)-\(end.column)" }
  return "\(file)\(start.line):\(start.column)-\(end.line):\(end.column)"
}

/// What the parser says about `text`.
func parseReport(_ text: String) -> String {
  let source = SourceText(name: "test", text: text)
  return shortReport(Parser.parse(source).diagnostics, in: [source])
}
