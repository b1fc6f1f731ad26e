import AssayText

/// How a line that is typed lies on the screen: rows below each other and a cursor among them.
struct LineFrame: Hashable, Sendable {
  /// What each row shows, prompt included.
  private(set) var rows: [String]
  /// The row of the cursor, from 0.
  private(set) var cursorRow: Int
  /// The column of the cursor, from 0.
  private(set) var cursorColumn: Int
  /// The width for which the rows were broken.
  let width: Int

  /// Lays `prompt` and the line out; a line feed shows as `lineFeed`.
  ///
  /// One column stays free at the right, since terminals differ in where the cursor is after the
  /// last column. When there are more rows than `height`, those around the cursor are shown.
  init(prompt: String, line: LineEditor, width: Int, height: Int, lineFeed: String = "↵") {
    self.width = width
    let limit = max(2, width - 1)
    var (rows, row, used) = ([String](), "", 0)
    func place(_ text: String) {
      for cluster in text {
        let shown = cluster == "\n" ? lineFeed : String(cluster)
        let columns = shown.displayWidth
        if used + columns > limit {
          rows.append(row)
          (row, used) = ("", 0)
        }
        row += shown
        used += columns
      }
    }
    place(TerminalText.clean(prompt))
    place(TerminalText.clean(line.before))
    (cursorRow, cursorColumn) = (rows.count, used)
    place(TerminalText.clean(line.after))
    rows.append(row)
    self.rows = rows
    let most = max(1, height - 1)
    if rows.count > most {
      let first = min(max(0, cursorRow - most + 1), rows.count - most)
      self.rows = Array(rows[first..<first + most])
      cursorRow -= first
    }
  }

  /// The bytes that turn the screen from `previous` into this frame.
  ///
  /// Typing at the end writes the new text alone. After a change of width nothing above is touched,
  /// since the terminal may have broken the old rows anew: the frame starts on a line of its own.
  func drawing(over previous: LineFrame?) -> String {
    guard let previous else { return fresh }
    guard previous.width == width else { return "\r\n" + fresh }
    if isAtEnd, previous.isAtEnd, previous.rows.count == rows.count,
      previous.rows.dropLast() == rows.dropLast(), let old = previous.rows.last,
      let new = rows.last, new.utf8.starts(with: old.utf8)
    {
      let tail = new.utf8.dropFirst(old.utf8.count)
      // A mark that joins the cluster before it is drawn again with that cluster.
      if new.hasPrefix(old) || old.isEmpty { return String(decoding: tail, as: UTF8.self) }
    }
    let up = previous.cursorRow > 0 ? "\u{1B}[\(previous.cursorRow)A" : ""
    return up + "\r\u{1B}[J" + fresh
  }

  /// The bytes that move the cursor below the last row.
  var leaving: String {
    let down = rows.count - 1 - cursorRow
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n"
  }

  private var isAtEnd: Bool {
    cursorRow == rows.count - 1 && cursorColumn == rows[cursorRow].displayWidth
  }

  private var fresh: String {
    var bytes = rows.joined(separator: "\r\n")
    guard !isAtEnd else { return bytes }
    if rows.count - 1 > cursorRow { bytes += "\u{1B}[\(rows.count - 1 - cursorRow)A" }
    return bytes + "\r" + (cursorColumn > 0 ? "\u{1B}[\(cursorColumn)C" : "")
  }
}
