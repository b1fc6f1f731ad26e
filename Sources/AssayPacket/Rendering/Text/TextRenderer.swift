import AssayText

/// Writes a document for a terminal: no escapes, no colour, every line within the width.
struct TextRenderer {
  let width: Int
  private var page = ""

  private init(width: Int) { self.width = width }

  /// The whole text; a width below 40 counts as 40.
  static func render(_ document: Document, width: Int) -> String {
    var renderer = TextRenderer(width: max(40, width))
    renderer.lines(document.kind.text.wrapped(to: renderer.width))
    renderer.lines(document.title.text.wrapped(to: renderer.width))
    renderer.rule("=")
    for line in document.lines { renderer.lines(line.text.wrapped(to: renderer.width)) }
    if let banner = document.banner { renderer.write(banner) }
    for section in document.sections {
      renderer.lines([""])
      renderer.lines([""])
      renderer.lines(section.title.text.wrapped(to: renderer.width))
      renderer.rule("-")
      for block in section.blocks { renderer.write(block) }
    }
    renderer.lines([""])
    renderer.rule("-")
    for line in document.footer { renderer.lines(line.text.wrapped(to: renderer.width)) }
    return renderer.page
  }

  mutating func lines(_ lines: [String], indent: String = "") {
    for line in lines {
      var whole = indent + line
      while whole.utf8.last == 0x20 { whole.removeLast() }
      page += whole + "\n"
    }
  }

  private mutating func rule(_ mark: String) { lines([String(repeating: mark, count: width)]) }

  /// Wraps `text` behind `first`; the lines after the first stand under its text.
  private mutating func hang(_ text: String, first: String) {
    let indent = String(repeating: " ", count: first.displayWidth)
    for (index, line) in text.wrapped(to: width - first.displayWidth).enumerated() {
      lines([(index == 0 ? first : indent) + line])
    }
  }

  private mutating func write(_ banner: Banner) {
    lines([""])
    hang("\(banner.label.text): \(banner.word.text)", first: "  ")
    if let figure = banner.figure {
      hang(
        "\(figure.label.text): \(figure.figure.readable.text) (\(figure.note.text))", first: "  ")
    }
    if let gauge = banner.gauge { lines(["  " + TextChart.bar(gauge, width: min(40, width - 2))]) }
    lines([""])
    hang(banner.reason.text, first: "  ")
    if let decision = banner.decision { hang(decision.text, first: "  ") }
  }

  private mutating func write(_ block: Block, indent: String = "") {
    switch block {
    case .heading(let title, let tags):
      lines([""])
      hang(title.text, first: indent)
      if !tags.isEmpty { hang(inline(tags), first: indent + "  ") }
    case .paragraph(let content):
      lines([""])
      hang(inline(content), first: indent)
    case .note(_, let content):
      lines([""])
      hang(inline(content), first: indent + "! ")
    case .list(let items):
      lines([""])
      for item in items { hang(inline(item), first: indent + "- ") }
    case .outline(let items):
      lines([""])
      for item in items {
        hang(inline(item.content), first: String(repeating: "  ", count: item.depth) + "- ")
      }
    case .steps(let steps):
      lines([""])
      for (index, step) in steps.enumerated() {
        hang("\(step.lead.text)", first: "\(index + 1). ")
        hang(inline(step.rest), first: "   ")
      }
    case .facts(let facts):
      lines([""])
      for fact in facts { write(fact) }
    case .table(let table):
      lines([""])
      lines(TextTable.lines(of: table, width: width) { inline($0) })
    case .quote(let quote):
      lines([""])
      hang("\"\(quote.text.text)\"", first: indent + "  ")
      hang("- " + inline(quote.attribution), first: indent + "    ")
    case .chart(let chart):
      lines([""])
      lines(TextChart.lines(of: chart, width: width))
    case .split(let title, let side, let blocks):
      lines([""])
      hang(title.text, first: indent + "* ")
      hang(inline(Array(side.joined(separator: [.text(" · ")]))), first: indent + "  ")
      for block in blocks { write(block, indent: indent + "  ") }
    }
  }

  /// A long term stands on a line of its own.
  private mutating func write(_ fact: Fact) {
    let term = fact.term.text + ":"
    if term.displayWidth <= 25 {
      hang(inline(fact.value), first: term.padded(to: 26))
    } else {
      hang(term, first: "")
      hang(inline(fact.value), first: "".padded(to: 26))
    }
  }

  private func inline(_ content: [Inline]) -> String {
    content.map { piece in
      switch piece {
      case .text(let words), .muted(let words), .strong(let words), .code(let words): words.text
      case .tag(let words, _): "[\(words.text)]"
      case .figure(let figure): figure.readable.text
      case .strip(let strip): strip.words.text
      }
    }.joined()
  }
}
