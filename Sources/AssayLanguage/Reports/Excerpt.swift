import AssayText

/// One source line, or the part of an endless one around a place, as a terminal can show it.
struct Excerpt {
  /// What is shown in one go, and the bytes it stands for.
  struct Cell {
    var text: String
    var width: Int
    var bytes: Range<Int>
  }

  private(set) var cells: [Cell] = []
  private(set) var isCutBefore = false
  private(set) var isCutBehind = false

  /// Lines up to this many columns are shown whole.
  static let widest = 120
  /// How many columns stay visible before the place in an endless line.
  private static let lead = 30
  /// More bytes than the widest line has around its place, whatever it is made of.
  private static let reach = 1024
  private static let cutMark = "..."

  /// Shows the line that takes `content` of `bytes`; when it is too long, what is around `focus`.
  init(_ bytes: [UInt8], content: Range<Int>, focus: Int) {
    let start = max(content.lowerBound, min(focus, content.upperBound) - Excerpt.reach)
    let end = min(content.upperBound, max(focus, content.lowerBound) + Excerpt.reach)
    isCutBefore = start > content.lowerBound
    isCutBehind = end < content.upperBound
    let first = isCutBefore ? Excerpt.boundary(bytes, from: start, to: end) : start
    cells = Excerpt.cells(bytes, first..<end)
    narrow(to: focus)
  }

  /// Whether a line is too long to be shown whole.
  static func isEndless(_ bytes: [UInt8], content: Range<Int>) -> Bool {
    guard content.count <= 4 * widest else { return true }
    return cells(bytes, content).reduce(0) { $0 + $1.width } > widest
  }

  /// The line as it is printed.
  var text: String {
    (isCutBefore ? Excerpt.cutMark : "") + cells.map(\.text).joined()
      + (isCutBehind ? Excerpt.cutMark : "")
  }

  /// First column, counted from 0, and number of columns of what `span` covers; at least one.
  func columns(of span: Range<Int>) -> (start: Int, count: Int) {
    var column = isCutBefore ? Excerpt.cutMark.utf8.count : 0
    var start: Int?
    var end: Int?
    for cell in cells {
      let isCovered =
        cell.bytes.overlaps(span) || (span.isEmpty && cell.bytes.contains(span.lowerBound))
      if isCovered {
        start = start ?? column
        end = column + (span.isEmpty ? 1 : cell.width)
      }
      column += cell.width
    }
    guard let start, let end else { return (column, 1) }
    return (start, max(1, end - start))
  }

  private static func boundary(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, offset < start + 3, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Takes away columns at both ends until the line is short enough.
  private mutating func narrow(to focus: Int) {
    guard isCutBefore || isCutBehind || cells.reduce(0, { $0 + $1.width }) > Excerpt.widest
    else { return }
    let target = cells.firstIndex { $0.bytes.upperBound > focus } ?? cells.count
    var first = target
    var columns = 0
    while first > 0, columns + cells[first - 1].width <= Excerpt.lead {
      first -= 1
      columns += cells[first].width
    }
    var end = target
    while end < cells.count, columns + cells[end].width <= Excerpt.widest {
      columns += cells[end].width
      end += 1
    }
    if first > 0 { isCutBefore = true }
    if end < cells.count { isCutBehind = true }
    cells = Array(cells[first..<end])
  }
}
