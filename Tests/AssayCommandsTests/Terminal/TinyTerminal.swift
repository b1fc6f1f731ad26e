import AssayText

/// As much of a terminal as the line editor uses: rows of cells, a cursor, five sequences.
struct TinyTerminal {
  let width: Int
  private(set) var rows: [[String]] = [[]]
  private(set) var row = 0
  private(set) var column = 0

  init(width: Int) { self.width = width }

  /// What each row shows.
  var lines: [String] { rows.map { $0.joined() } }

  mutating func obey(_ bytes: String) {
    var rest = Substring(bytes)
    while let cluster = rest.first {
      if cluster == "\u{1B}" {
        obeySequence(&rest)
        continue
      }
      rest.removeFirst()
      switch cluster {
      case "\r\n":
        column = 0
        lineFeed()
      case "\r": column = 0
      case "\n": lineFeed()
      default: put(cluster)
      }
    }
  }

  private mutating func lineFeed() {
    row += 1
    if row == rows.count { rows.append([]) }
  }

  private mutating func obeySequence(_ rest: inout Substring) {
    rest.removeFirst(2)
    var count = 0
    while let digit = rest.first?.wholeNumberValue {
      count = count * 10 + digit
      rest.removeFirst()
    }
    switch rest.removeFirst() {
    case "A": row -= max(1, count)
    case "B": row += max(1, count)
    case "C": column += max(1, count)
    case "J":
      rows[row].removeSubrange(min(column, rows[row].count)...)
      rows.removeSubrange((row + 1)...)
    default: preconditionFailure("an unknown sequence")
    }
    precondition(row >= 0 && row < rows.count && column < width, "the cursor left the window")
  }

  /// A wide cluster takes a cell and an empty one behind it.
  private mutating func put(_ cluster: Character) {
    let cells = [String(cluster)] + Array(repeating: "", count: max(0, cluster.displayWidth - 1))
    precondition(column + cells.count < width, "a row runs into the last column")
    while rows[row].count < column { rows[row].append(" ") }
    let end = min(column + cells.count, rows[row].count)
    rows[row].replaceSubrange(column..<end, with: cells)
    column += cells.count
  }
}
