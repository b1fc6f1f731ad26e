import AssayLanguage
import AssayText

extension Library {
  /// Every finding: a line of place, code, severity and message; below it labels, help and fixes.
  var shortForm: String {
    diagnostics.map { shortForm(of: $0) }.joined(separator: "\n")
  }

  /// One finding, on a line and further lines that are indented.
  func shortForm(of diagnostic: Diagnostic) -> String {
    let start = position(diagnostic.place)
    let end = position(diagnostic.place.end)
    let reach = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    var parts = [
      "\(sources[diagnostic.place.file].name):\(start.line):\(start.column)-\(reach) "
        + "\(diagnostic.code) \(diagnostic.severity.rawValue) \(diagnostic.message)"
    ]
    for label in diagnostic.labels {
      let at = position(label.place)
      parts.append(
        "\(sources[label.place.file].name):\(at.line):\(at.column) \(label.text)")
    }
    if let help = diagnostic.help { parts.append("help: \(help)") }
    for fix in diagnostic.fixes { parts.append("fix: \(fix.title)") }
    return parts.joined(separator: "\n  ")
  }

  private func position(_ place: Place) -> (line: Int, column: Int) {
    sources[place.file].makeLineTable().position(of: place.span.start)
  }

  /// The texts after the first fix of every finding is applied, from the back.
  func textsAfterFixes() -> [String] {
    var texts = sources.map(\.bytes)
    let edits = diagnostics.compactMap(\.fixes.first).flatMap(\.edits)
    for edit in edits.sorted(by: { $1.place < $0.place }) {
      texts[edit.place.file].replaceSubrange(
        edit.place.span.range, with: Array(edit.replacement.utf8))
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Place {
  /// The empty place behind it.
  fileprivate var end: Place { Place(file: file, span: span.tail) }
}
