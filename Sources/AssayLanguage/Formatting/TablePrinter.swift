import AssayText

/// Writes the rows of one table with all cells of a column equally wide.
struct TablePrinter {
  let tree: SyntaxTree
  let lines: ArraySlice<SyntaxTree.Line>

  /// The rows, each with its line end.
  mutating func print() -> [UInt8] {
    let rows = lines.map { line in
      tree.tokens(of: line).filter { $0.kind == .cell }.map { tree.source.bytes[$0.span.range] }
    }
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = TextWrapping.width(cell)
        if column == widths.count { widths.append(width) }
        widths[column] = max(widths[column], width)
      }
    }
    var output: [UInt8] = []
    for (line, row) in zip(lines, rows) {
      output.append(.bar)
      for (column, cell) in row.enumerated() {
        output.append(0x20)
        output += cell
        output += repeatElement(0x20, count: widths[column] - TextWrapping.width(cell) + 1)
        output.append(.bar)
      }
      if line.commentToken >= 0 {
        output += [0x20, 0x20]
        output += tree.source.bytes[tree.tokens[Int(line.commentToken)].span.range]
      }
      output.append(.lineFeed)
    }
    return output
  }
}
