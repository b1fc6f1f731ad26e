extension HTMLRenderer {
  mutating func write(_ block: Block) {
    switch block {
    case .heading(let title, let tags):
      let beside = tags.isEmpty ? "" : "\n<p class=\"beside\">\(inline(tags))</p>"
      line("<div class=\"heading\"><h3>\(text(title))</h3>\(beside)</div>")
    case .paragraph(let content): line("<p>\(inline(content))</p>")
    case .note(let tone, let content):
      line("<p class=\"note tone-\(tone.rawValue)\">\(inline(content))</p>")
    case .list(let items):
      line("<ul>")
      for item in items { line("<li>\(inline(item))</li>") }
      line("</ul>")
    case .outline(let items):
      line("<ul class=\"outline\">")
      for item in items {
        line("<li class=\"depth-\(min(item.depth, 4))\">\(inline(item.content))</li>")
      }
      line("</ul>")
    case .steps(let steps):
      line("<ol class=\"steps\">")
      for step in steps {
        line("<li><strong>\(text(step.lead))</strong> <span>\(inline(step.rest))</span></li>")
      }
      line("</ol>")
    case .facts(let facts):
      line("<dl>")
      for fact in facts {
        line("<div><dt>\(text(fact.term))</dt><dd>\(inline(fact.value))</dd></div>")
      }
      line("</dl>")
    case .table(let table): write(table)
    case .quote(let quote):
      line("<figure class=\"quote\">")
      line("<blockquote dir=\"auto\"><p>\(text(quote.text))</p></blockquote>")
      line("<figcaption>\(inline(quote.attribution))</figcaption>")
      line("</figure>")
    case .chart(let chart): write(chart)
    case .split(let title, let side, let blocks):
      line("<article class=\"split\">")
      line("<div class=\"side\">")
      line("<h4>\(text(title))</h4>")
      for entry in side { line("<div>\(inline(entry))</div>") }
      line("</div>")
      line("<div class=\"body\">")
      for block in blocks { write(block) }
      line("</div>")
      line("</article>")
    }
  }

  /// The roles are said aloud because a narrow screen lays the table out as blocks, which takes
  /// the meaning from the elements.
  private mutating func write(_ table: Table) {
    line("<table role=\"table\">")
    line("<caption>\(text(table.caption))</caption>")
    line("<thead role=\"rowgroup\"><tr role=\"row\">")
    for column in table.columns {
      let numeric =
        column.isNumeric ? " class=\"numeric\"" : column.isShort ? " class=\"short\"" : ""
      line("<th role=\"columnheader\" scope=\"col\"\(numeric)>\(text(column.title))</th>")
    }
    line("</tr></thead>")
    line("<tbody role=\"rowgroup\">")
    for row in table.rows {
      line("<tr role=\"row\">")
      for (column, cell) in zip(table.columns, row) {
        let isFirst = column == table.columns.first
        let element = isFirst ? "th" : "td"
        let meaning = isFirst ? "role=\"rowheader\" scope=\"row\"" : "role=\"cell\""
        let numeric =
          column.isNumeric ? " class=\"numeric\"" : column.isShort ? " class=\"short\"" : ""
        line(
          "<\(element) \(meaning)\(numeric) data-label=\"\(text(column.title))\"><span>\(inline(cell))</span></\(element)>"
        )
      }
      line("</tr>")
    }
    line("</tbody>")
    line("</table>")
  }

  private mutating func write(_ chart: Chart) {
    line("<figure class=\"chart\">")
    line("<figcaption>\(text(chart.caption))</figcaption>")
    for row in chart.rows {
      let value = row.value.map { inline(.figure($0)) } ?? "no score"
      line(
        "<div class=\"row\"><span class=\"name\">\(text(row.label))</span>\(bar(row))<span class=\"value\">\(value)</span></div>"
      )
    }
    if let first = chart.rows.first {
      line("<div class=\"row\"><span class=\"name\"></span>\(axis(first))<span></span></div>")
    }
    line("</figure>")
  }

  mutating func inline(_ content: [Inline]) -> String {
    var joined = ""
    for piece in content { joined += inline(piece) }
    return joined
  }

  mutating func inline(_ piece: Inline) -> String {
    switch piece {
    case .text(let words): return text(words)
    case .strong(let words): return "<strong>\(text(words))</strong>"
    case .muted(let words): return "<span class=\"muted\">\(text(words))</span>"
    case .code(let words): return "<code>\(text(words))</code>"
    case .tag(let words, let tone):
      return "<span class=\"tag tone-\(tone.rawValue)\">\(text(words))</span>"
    case .figure(let figure):
      return figure.readable == figure.exact
        ? "<span class=\"figure\">\(text(figure.readable))</span>"
        : "<span class=\"figure\" title=\"exactly \(text(figure.exact))\">\(text(figure.readable))</span>"
    case .strip(let strip): return self.strip(strip)
    }
  }
}
