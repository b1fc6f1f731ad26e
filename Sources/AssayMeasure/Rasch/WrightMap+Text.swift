extension WrightMap {
  /// The rulers as text of at most 80 columns, a row a line.
  ///
  /// Facets of up to 30 elements show their names, a further line for those that do not fit; larger
  /// ones show an asterisk for one or more elements.
  public var text: String {
    let widths = columnWidths
    let edge = "+" + String(repeating: "-", count: widths.reduce(widths.count + 12, +)) + "+"
    var lines = [edge, heading(widths), rule(widths)]
    for row in 0...rowCount { lines += self.lines(of: row, widths) }
    lines += [rule(widths), footing(widths), edge]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let namedElements = 30

  /// What is left of 80 columns beside measures and scale, shared by the facets.
  private var columnWidths: [Int] {
    let free = 80 - 14 - columns.count
    let each = max(3, free / max(1, columns.count))
    return columns.map { column in
      let longest = column.marks.map { $0.name.count + 2 }.max() ?? 0
      return min(each, max(column.title.count + 2, longest * 3))
    }
  }

  private func heading(_ widths: [Int]) -> String {
    assemble("Measr", zip(columns, widths).map { title(of: $0, width: $1) }, "Scale", widths)
  }

  private func footing(_ widths: [Int]) -> String {
    assemble(
      "Measr",
      zip(columns, widths).map { column, width in
        column.marks.count > WrightMap.namedElements
          ? " * = \(unit(of: column, width: width))" : title(of: column, width: width)
      }, "Scale", widths)
  }

  private func title(of column: Column, width: Int) -> String {
    (column.isPositive ? "+" : "-") + column.title
  }

  private func rule(_ widths: [Int]) -> String {
    let dashes = widths.map { String(repeating: "-", count: $0) }
    return "|-----+" + dashes.joined(separator: "+") + "+-----|"
  }

  private func lines(of row: Int, _ widths: [Int]) -> [String] {
    let cells = zip(columns, widths).map { column, width in
      let marks = column.marks.filter { self.row(of: $0.measure) == row }
      return column.marks.count > WrightMap.namedElements
        ? stars(marks.count, of: column, width: width) : wrapped(marks, width: width)
    }
    let height = max(1, cells.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      let texts = cells.map { $0.indices.contains(line) ? $0[line] : "" }
      return line == 0
        ? assemble(label(of: row), texts, scaleText(of: row), widths)
        : assemble("", texts, "", widths, bar: ":")
    }
  }

  /// The measure where the row is a whole logit.
  private func label(of row: Int) -> String {
    let measure = top - Double(row) / rowsPerLogit
    guard abs(measure - measure.rounded()) < 1e-9 else { return "" }
    return Digits.fixed(measure, places: 0)
  }

  private func scaleText(of row: Int) -> String {
    if row == 0 { return "(" + Digits.text(ends.highest, significant: 6) + ")" }
    if row == rowCount { return "(" + Digits.text(ends.lowest, significant: 6) + ")" }
    let marks = scale.filter { self.row(of: $0.measure) == row }
    let categories = marks.compactMap(\.category)
    if !categories.isEmpty {
      return categories.map { Digits.text($0, significant: 6) }.joined(separator: " ")
    }
    return marks.isEmpty ? "" : "---"
  }

  private func wrapped(_ marks: [Mark], width: Int) -> [String] {
    var lines: [String] = []
    for mark in marks {
      let name = " " + String(mark.name.prefix(width - 2)) + (mark.isExtreme ? "!" : "")
      if let last = lines.last, last.count + name.count < width {
        lines[lines.count - 1] += name
      } else {
        lines.append(name)
      }
    }
    return lines
  }

  private func unit(of column: Column, width: Int) -> Int {
    var counts = [Int](repeating: 0, count: rowCount + 1)
    for mark in column.marks { counts[row(of: mark.measure)] += 1 }
    let room = max(1, width - 2)
    return max(1, ((counts.max() ?? 1) + room - 1) / room)
  }

  private func stars(_ count: Int, of column: Column, width: Int) -> [String] {
    guard count > 0 else { return [] }
    let unit = unit(of: column, width: width)
    return [
      " " + String(repeating: "*", count: count / unit) + (count % unit > 0 ? "." : "")
    ]
  }

  private func assemble(
    _ measure: String, _ cells: [String], _ scale: String, _ widths: [Int], bar: String = "|"
  ) -> String {
    let start = measure.count == 5 ? measure : padded(measure, to: 4, right: true) + " "
    var line = bar + start + bar
    for (cell, width) in zip(cells, widths) { line += padded(cell, to: width) + bar }
    return line + padded(scale.isEmpty ? "" : centred(scale), to: 5) + bar
  }

  private func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (5 - text.count) / 2)) + text
  }

  private func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let cut = String(text.prefix(width))
    let room = String(repeating: " ", count: max(0, width - cut.count))
    return right ? room + cut : cut + room
  }
}
