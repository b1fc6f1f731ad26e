import AssayText

/// A table in columns; where they do not fit, one record under another.
enum TextTable {
  private static let gap = 2
  private static let widestWord = 20

  static func lines(of table: Table, width: Int, _ inline: ([Inline]) -> String) -> [String] {
    let cells = table.rows.map { $0.map(inline) }
    let titles = table.columns.map(\.title.text)
    var lines = table.caption.text.wrapped(to: width)
    guard let widths = widths(titles, cells, width: width) else {
      return lines + records(titles, cells, width: width)
    }
    lines += row(titles, widths, table.columns)
    lines.append(
      widths.map { String(repeating: "-", count: $0) }.joined(
        separator: String(repeating: " ", count: gap)))
    for cells in cells { lines += row(cells, widths, table.columns) }
    return lines
  }

  /// The widest columns give way until all fit; nothing when words would have to be cut.
  private static func widths(_ titles: [String], _ cells: [[String]], width: Int) -> [Int]? {
    let columns = titles.indices.map { column in [titles[column]] + cells.map { $0[column] } }
    var widths = columns.map { $0.map(\.displayWidth).max() ?? 0 }
    let least = columns.map { column in
      let words = column.flatMap { $0.split(separator: " ").map(\.displayWidth) }
      return min(words.max() ?? 0, widestWord)
    }
    let room = width - gap * (widths.count - 1)
    while widths.reduce(0, +) > room {
      let yielding = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let over = widths.reduce(0, +) - room
      let second = yielding.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(over, widths[widest] - max(second, least[widest]))
      widths[widest] -= max(1, step)
    }
    return widths
  }

  private static func row(
    _ cells: [String], _ widths: [Int], _ columns: [Table.Column]
  ) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: max(2, $1)) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      widths.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        return text.padded(to: widths[column], alignedRight: columns[column].isNumeric)
      }.joined(separator: String(repeating: " ", count: gap))
    }
  }

  private static func records(_ titles: [String], _ cells: [[String]], width: Int) -> [String] {
    let label = min(24, (titles.map(\.displayWidth).max() ?? 0) + 1)
    return cells.flatMap { row in
      zip(titles, row).flatMap { title, cell -> [String] in
        cell.wrapped(to: max(10, width - label - 3)).enumerated().map { index, line in
          (index == 0 ? "\(title):" : "").padded(to: label) + " " + line
        }
      } + [""]
    }
  }
}
