/// Writes a document as CommonMark with the tables of GitHub's dialect.
struct MarkdownRenderer {
  private var page = ""

  /// The whole file.
  static func render(_ document: Document) -> String {
    var renderer = MarkdownRenderer()
    renderer.block("# \(renderer.text(document.title))")
    renderer.block("*\(renderer.text(document.kind))*")
    for line in document.lines { renderer.block(renderer.start([.text(line)])) }
    if let banner = document.banner { renderer.write(banner) }
    for section in document.sections {
      renderer.block("## \(renderer.text(section.title))")
      for block in section.blocks { renderer.write(block, level: 3) }
    }
    renderer.block("---")
    for line in document.footer { renderer.block(renderer.start([.text(line)])) }
    return renderer.page
  }

  private mutating func block(_ text: String) {
    if !page.isEmpty { page += "\n" }
    page += text + "\n"
  }

  private func text(_ text: PlainText) -> String { MarkdownEscaping.escape(text) }

  private func start(_ content: [Inline]) -> String {
    MarkdownEscaping.guardStart(of: inline(content))
  }

  private mutating func write(_ banner: Banner) {
    var lines = ["> \(text(banner.label)): **\(text(banner.word))**"]
    if let figure = banner.figure {
      lines.append(">")
      lines.append(
        "> \(text(figure.label)): **\(text(figure.figure.readable))** (\(text(figure.note)))")
    }
    lines.append(">")
    lines.append("> \(start([.text(banner.reason)]))")
    if let decision = banner.decision {
      lines.append(">")
      lines.append("> **\(text(decision))**")
    }
    block(lines.joined(separator: "\n"))
  }

  private mutating func write(_ block: Block, level: Int) {
    switch block {
    case .heading(let title, let tags):
      self.block(String(repeating: "#", count: level) + " " + text(title))
      if !tags.isEmpty { self.block(start(tags)) }
    case .paragraph(let content): self.block(start(content))
    case .note(_, let content): self.block("> " + start(content))
    case .list(let items):
      self.block(items.map { "- " + start($0) }.joined(separator: "\n"))
    case .outline(let items):
      let lines = items.map { item in
        String(repeating: "  ", count: item.depth) + "- " + start(item.content)
      }
      self.block(lines.joined(separator: "\n"))
    case .steps(let steps):
      let items = steps.enumerated().map { index, step in
        "\(index + 1). **\(text(step.lead))** \(inline(step.rest))"
      }
      self.block(items.joined(separator: "\n"))
    case .facts(let facts):
      self.block(
        facts.map { "- \(text($0.term)): \(inline($0.value))" }.joined(separator: "\n"))
    case .table(let table): write(table)
    case .quote(let quote):
      self.block("> \(start([.text(quote.text)]))\n>\n> — \(inline(quote.attribution))")
    case .chart(let chart): write(chart)
    case .split(let title, let side, let blocks):
      self.block(String(repeating: "#", count: level + 1) + " " + text(title))
      self.block(start(Array(side.joined(separator: [.text(" · ")]))))
      for block in blocks { write(block, level: level + 2) }
    }
  }

  private mutating func write(_ table: Table) {
    block("*\(text(table.caption))*")
    var lines = [row(table.columns.map { text($0.title) })]
    lines.append(row(table.columns.map { $0.isNumeric ? "---:" : "---" }))
    lines += table.rows.map { row($0.map(inline)) }
    block(lines.joined(separator: "\n"))
  }

  private mutating func write(_ chart: Chart) {
    block("*\(text(chart.caption))*")
    var lines = [row(["Area", "Score", "Floor", "Mark"]), row(["---", "---:", "---:", "---:"])]
    for entry in chart.rows {
      lines.append(
        row([
          text(entry.label), entry.value.map { text($0.readable) } ?? "no score",
          entry.floor.map { text($0.readable) } ?? "–",
          entry.mark.map { "\(text(entry.markName)) \(text($0.readable))" } ?? "–",
        ]))
    }
    block(lines.joined(separator: "\n"))
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func inline(_ content: [Inline]) -> String {
    content.map { piece in
      switch piece {
      case .text(let words), .muted(let words): text(words)
      case .strong(let words): words.isEmpty ? "" : "**\(text(words))**"
      case .code(let words): text(words)
      case .tag(let words, _): "\\[\(text(words))\\]"
      case .figure(let figure): text(figure.readable)
      case .strip(let strip): text(strip.words)
      }
    }.joined()
  }
}
