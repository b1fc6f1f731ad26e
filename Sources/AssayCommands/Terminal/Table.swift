import AssayText

/// Rows of cells in aligned columns, for lists such as the agenda.
struct Table: Hashable, Sendable {
  /// One column.
  struct Column: Hashable, Sendable {
    /// Stands above the cells.
    var title: String
    /// For numbers.
    var isRightAligned: Bool
    /// The least width to which the column may be cut; nothing when its cells are always whole.
    var least: Int?

    /// Makes a column; its title always fits.
    init(_ title: String, isRightAligned: Bool = false, least: Int? = nil) {
      self.title = title
      self.isRightAligned = isRightAligned
      self.least = least
    }
  }

  /// From left to right.
  var columns: [Column]
  /// Each with at most as many cells as there are columns.
  var rows: [[String]]

  /// Makes a table.
  init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as text, header first, no space at line ends.
  ///
  /// Where the window is too narrow, the widest columns that may be cut give way first; what does
  /// not fit then runs over, since a lost cell is worse than a long line.
  func text(_ format: PageFormat) -> String {
    let cells = rows.map { row in
      columns.indices.map { $0 < row.count ? TerminalText.cleanLine(row[$0]) : "" }
    }
    let widths = widths(of: cells, format.window)
    let ellipsis = format.isUTF8 ? "…" : "..."
    var lines = [
      format.style.paint(line(columns.map(\.title), widths, ellipsis), .strong)
    ]
    lines += cells.map { line($0, widths, ellipsis) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func widths(of cells: [[String]], _ window: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      cells.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    guard let window else { return widths }
    func excess() -> Int { widths.reduce(0, +) + 2 * (widths.count - 1) - (window - 1) }
    while excess() > 0 {
      let candidates = columns.indices.filter { index in
        guard let least = columns[index].least else { return false }
        return widths[index] > max(least, columns[index].title.displayWidth)
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int], _ ellipsis: String) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let shown = TerminalText.truncated(cell, to: widths[index], ellipsis: ellipsis)
      line += (index > 0 ? "  " : "")
      line += shown.padded(to: widths[index], alignedRight: columns[index].isRightAligned)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
