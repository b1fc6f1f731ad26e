import AssayText

/// Writes a document as one HTML file: style inline, no script, nothing from the network.
struct HTMLRenderer {
  private(set) var page = ""
  /// Numbers the charts, whose titles need identifiers.
  private var charts = 0

  /// The whole file.
  static func render(_ document: Document) -> String {
    var renderer = HTMLRenderer()
    renderer.write(document)
    return renderer.page
  }

  mutating func line(_ text: String) { page += text + "\n" }

  func text(_ text: PlainText) -> String { HTMLEscaping.escape(text) }

  mutating func nextChart() -> String {
    charts += 1
    return "chart-\(charts)"
  }

  private mutating func write(_ document: Document) {
    line("<!DOCTYPE html>")
    line("<html lang=\"en\">")
    line("<head>")
    line("<meta charset=\"utf-8\">")
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    line("<meta name=\"robots\" content=\"noindex\">")
    line("<meta name=\"referrer\" content=\"no-referrer\">")
    line(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    )
    line("<title>\(text(document.title)) – \(text(document.kind))</title>")
    line("<style>\n\(HTMLStyle.sheet)</style>")
    line("</head>")
    line("<body>")
    line("<header>")
    line("<p class=\"kind\">\(text(document.kind))</p>")
    line("<h1 dir=\"auto\">\(text(document.title))</h1>")
    for entry in document.lines { line("<p class=\"under\">\(text(entry))</p>") }
    if let banner = document.banner { write(banner) }
    line("</header>")
    writeContents(document.sections)
    line("<main>")
    for section in document.sections { write(section) }
    line("</main>")
    line("<footer>")
    for entry in document.footer { line("<p>\(text(entry))</p>") }
    line("</footer>")
    line("</body>")
    line("</html>")
  }

  private mutating func write(_ banner: Banner) {
    line(
      "<div class=\"banner tone-\(banner.tone.rawValue)\" role=\"group\" aria-label=\"Verdict\">")
    line("<div class=\"says\">")
    line("<p class=\"label\">\(text(banner.label))</p>")
    line("<p class=\"word\">\(text(banner.word))</p>")
    line("<p class=\"reason\">\(text(banner.reason))</p>")
    if let decision = banner.decision {
      line("<p class=\"decided\"><strong>\(text(decision))</strong></p>")
    }
    line("</div>")
    if let figure = banner.figure {
      line("<div class=\"number\">")
      line("<p class=\"label\">\(text(figure.label))</p>")
      line("<p class=\"big\">\(inline(.figure(figure.figure)))</p>")
      line("<p class=\"beside\">\(text(figure.note))</p>")
      line("</div>")
    }
    if let gauge = banner.gauge { line("<div class=\"gauge\">\(bar(gauge))\(axis(gauge))</div>") }
    line("</div>")
  }

  private mutating func writeContents(_ sections: [Section]) {
    line("<nav aria-label=\"Contents\">")
    line("<ol>")
    for section in sections {
      line("<li><a href=\"#\(section.id)\">\(text(section.title))</a></li>")
    }
    line("</ol>")
    line("</nav>")
  }

  private mutating func write(_ section: Section) {
    let page = section.startsPage ? " class=\"page\"" : ""
    line("<section id=\"\(section.id)\"\(page) aria-labelledby=\"\(section.id)-title\">")
    line("<h2 id=\"\(section.id)-title\">\(text(section.title))</h2>")
    for block in section.blocks { write(block) }
    line("</section>")
  }
}
