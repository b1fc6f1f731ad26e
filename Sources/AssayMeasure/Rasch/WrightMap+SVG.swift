extension WrightMap {
  /// The rulers as a picture in SVG: no script, no outside file, readable on light and dark grounds,
  /// with a title and a description for those who cannot see it.
  public var svg: String {
    let height = Double(rowCount) * WrightMap.rowHeight + 2 * WrightMap.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(number(WrightMap.width)) "
        + "\(number(height))\" width=\"\(number(WrightMap.width))\" height=\"\(number(height))\" "
        + "role=\"img\" aria-labelledby=\"wright-title wright-desc\">",
      "<title id=\"wright-title\">Measures of all facets on one line</title>",
      "<desc id=\"wright-desc\">\(escaped(summary))</desc>",
      WrightMap.style,
      "<rect class=\"ground\" width=\"\(number(WrightMap.width))\" height=\"\(number(height))\"/>",
    ]
    lines += axis
    for (place, column) in columns.enumerated() { lines += drawing(of: column, at: place) }
    lines += scaleDrawing
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let width = 760.0
  private static let margin = 40.0
  private static let rowHeight = 16.0
  private static let axisWidth = 56.0

  private static let style = """
    <style>
    .ground { fill: #ffffff }
    text { font: 12px system-ui, sans-serif; fill: #1b1b1b }
    .head { font-weight: bold }
    .end { text-anchor: end }
    .line { stroke: #8a8a8a; stroke-width: 1 }
    .dot { fill: #0b5cad }
    .extreme { fill: none; stroke: #0b5cad; stroke-width: 1.5 }
    @media (prefers-color-scheme: dark) {
    .ground { fill: #161616 }
    text { fill: #ececec }
    .dot { fill: #7fb8f5 }
    .extreme { stroke: #7fb8f5 }
    }
    </style>
    """

  /// One sentence for each facet, for readers of the description.
  private var summary: String {
    columns.map { column in
      let sorted = column.marks.sorted { ($0.measure, $0.name) > ($1.measure, $1.name) }
      guard let first = sorted.first, let last = sorted.last else {
        return "\(column.title): no measures."
      }
      return "\(column.title): from \(last.name) at \(Digits.fixed(last.measure, places: 2)) to "
        + "\(first.name) at \(Digits.fixed(first.measure, places: 2)) logits."
    }.joined(separator: " ")
  }

  private func height(of measure: Double) -> Double {
    WrightMap.margin + (top - measure) * rowsPerLogit * WrightMap.rowHeight
  }

  private var columnWidth: Double {
    (WrightMap.width - 2 * WrightMap.axisWidth) / Double(max(1, columns.count))
  }

  private var axis: [String] {
    let right = WrightMap.axisWidth - 10
    var lines = [label("Logits", x: right, y: 20, kind: "head end")]
    for logit in stride(from: bottom.rounded(.up), through: top.rounded(.down), by: 1) {
      let y = height(of: logit)
      lines.append(label(Digits.fixed(logit, places: 0), x: right, y: y + 4, kind: "end"))
      lines.append(rule(from: WrightMap.axisWidth - 6, to: WrightMap.axisWidth, y: y))
    }
    return lines
  }

  private func drawing(of column: Column, at place: Int) -> [String] {
    let x = WrightMap.axisWidth + Double(place) * columnWidth
    var lines = [
      label((column.isPositive ? "+ " : "- ") + column.title, x: x + 12, y: 20, kind: "head"),
      "<line class=\"line\" x1=\"\(number(x))\" y1=\"\(number(height(of: top)))\" "
        + "x2=\"\(number(x))\" y2=\"\(number(height(of: bottom)))\"/>",
    ]
    for row in 0...rowCount {
      let marks = column.marks.filter { self.row(of: $0.measure) == row }
      guard !marks.isEmpty else { continue }
      lines += marks.map { dot($0, x: x) }
      let names = marks.map(\.name).joined(separator: ", ")
      let room = max(1, Int((columnWidth - 18) / 6.5))
      let shown = names.count > room ? String(names.prefix(room - 2)) + " …" : names
      lines.append(
        "<text x=\"\(number(x + 12))\" y=\"\(number(rowHeight(row) + 4))\">"
          + "<title>\(escaped(names))</title>\(escaped(shown))</text>")
    }
    return lines
  }

  private func rowHeight(_ row: Int) -> Double {
    WrightMap.margin + Double(row) * WrightMap.rowHeight
  }

  private func dot(_ mark: Mark, x: Double) -> String {
    "<circle class=\"\(mark.isExtreme ? "extreme" : "dot")\" cx=\"\(number(x))\" "
      + "cy=\"\(number(height(of: mark.measure)))\" r=\"3.5\"><title>\(escaped(mark.name)) "
      + "\(Digits.fixed(mark.measure, places: 2))</title></circle>"
  }

  private var scaleDrawing: [String] {
    let x = WrightMap.width - WrightMap.axisWidth + 8
    var lines = [
      label("Rating", x: x, y: 20, kind: "head"),
      label("(\(Digits.text(ends.highest, significant: 6)))", x: x, y: height(of: top) - 6),
      label("(\(Digits.text(ends.lowest, significant: 6)))", x: x, y: height(of: bottom) + 16),
    ]
    for mark in scale {
      let y = height(of: mark.measure)
      if let category = mark.category {
        lines.append(label(Digits.text(category, significant: 6), x: x, y: y + 4))
      } else {
        lines.append(rule(from: x, to: x + 20, y: y))
      }
    }
    return lines
  }

  private func label(_ text: String, x: Double, y: Double, kind: String? = nil) -> String {
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    return "<text\(kind) x=\"\(number(x))\" y=\"\(number(y))\">\(escaped(text))</text>"
  }

  private func rule(from left: Double, to right: Double, y: Double) -> String {
    "<line class=\"line\" x1=\"\(number(left))\" y1=\"\(number(y))\" x2=\"\(number(right))\" "
      + "y2=\"\(number(y))\"/>"
  }

  private func number(_ value: Double) -> String { Digits.fixed(value, places: 2) }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
