public import AssayText

/// Findings for people at a terminal: the sentence, the source line, a mark under the place.
public enum TextReport {
  /// One block per finding, in the given order, with an empty line between two.
  ///
  /// Places refer to `sources` by index. Colour is added only when `colored`.
  public static func render(
    _ diagnostics: [Diagnostic], in sources: [SourceText], colored: Bool = false
  ) -> String {
    var output = ""
    write(diagnostics, in: sources, colored: colored) { output += $0 }
    return output
  }

  /// Hands over the same block by block.
  public static func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], colored: Bool = false,
    to sink: (_ block: String) -> Void
  ) {
    var writer = TextReportWriter(sources: ReportSources(sources), paint: Paint(isOn: colored))
    for (number, diagnostic) in diagnostics.enumerated() {
      writer.output = number == 0 ? "" : "\n"
      writer.write(diagnostic)
      sink(writer.output)
    }
  }
}

private struct TextReportWriter {
  var sources: ReportSources
  let paint: Paint
  var output = ""

  mutating func write(_ diagnostic: Diagnostic) {
    let role = Paint.Role.severity(diagnostic.severity)
    let title = paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", role)
    output += title + paint(": " + VisibleText.line(diagnostic.message), .message) + "\n"

    let snippets = Snippet.snippets(of: diagnostic, in: &sources)
    let highest = snippets.flatMap(\.rows).map { $0.line + 1 }.max() ?? 1
    let gutter = String(highest).utf8.count
    for snippet in snippets { write(snippet, diagnostic, gutter) }
    writeAdvice(diagnostic, gutter)
  }

  private mutating func write(_ snippet: Snippet, _ diagnostic: Diagnostic, _ gutter: Int) {
    let index = sources.index(of: snippet.file)
    let main = snippet.rows.flatMap(\.marks).first(where: \.isMain)
    let first = main ?? snippet.rows.first?.marks.first
    let position = index.position(of: first?.span.start ?? 0)
    let name = VisibleText.line(sources.name(of: snippet.file))
    let blank = String(repeating: " ", count: gutter)
    output += blank + paint("-->", .frame) + " \(name):\(position.line):\(position.column)\n"
    output += blank + " " + paint("|", .frame) + "\n"
    var previous: Int?
    for row in snippet.rows {
      if let previous, row.line > previous + 1 { output += paint("...", .frame) + "\n" }
      previous = row.line
      write(row, index, diagnostic, gutter)
    }
  }

  private mutating func write(
    _ row: Snippet.Row, _ index: PlaceIndex, _ diagnostic: Diagnostic, _ gutter: Int
  ) {
    let content = index.content(ofLine: row.line)
    let focus = Int(row.marks.first?.span.start ?? 0)
    let excerpt = Excerpt(index.source.bytes, content: content, focus: focus)
    let number = String(row.line + 1)
    let pad = String(repeating: " ", count: gutter - number.utf8.count)
    let text = excerpt.text
    output += pad + paint("\(number) |", .frame) + (text.isEmpty ? "" : " " + text) + "\n"
    for mark in row.marks {
      let start = max(content.lowerBound, min(Int(mark.span.start), content.upperBound))
      let end = max(start, min(Int(mark.span.end), content.upperBound))
      let columns = excerpt.columns(of: start..<end)
      let line = String(repeating: mark.isMain ? "^" : "-", count: columns.count)
      let role = mark.isMain ? Paint.Role.severity(diagnostic.severity) : .frame
      let words = self.words(of: mark, behind: content.upperBound, index)
      output += String(repeating: " ", count: gutter + 1) + paint("|", .frame)
      output += String(repeating: " ", count: columns.start + 1) + paint(line + words, role) + "\n"
    }
  }

  /// What stands behind a mark: its label, and where it ends when that is on a later line.
  private func words(of mark: Snippet.Mark, behind end: Int, _ index: PlaceIndex) -> String {
    var words = mark.text.isEmpty ? "" : " " + VisibleText.line(mark.text)
    let last = index.position(of: mark.span.length == 0 ? mark.span.end : mark.span.end - 1).line
    if Int(mark.span.end) > end, last > index.position(of: mark.span.start).line {
      words += " (to line \(last))"
    }
    return words
  }

  private mutating func writeAdvice(_ diagnostic: Diagnostic, _ gutter: Int) {
    var advice: [(String, String)] = []
    if let help = diagnostic.help { advice.append(("help", help)) }
    advice += diagnostic.fixes.map { ("fix", $0.title) }
    for (kind, text) in advice {
      output += String(repeating: " ", count: gutter + 1) + paint("=", .frame) + " "
      output += paint("\(kind):", .message) + " \(VisibleText.line(text))\n"
    }
  }
}
