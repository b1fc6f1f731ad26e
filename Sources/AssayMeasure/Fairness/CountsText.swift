/// A comma-separated text as rows of cells that know their place.
struct CountsText {
  /// What stands between two commas, without spaces around it and without quotation marks.
  struct Cell: Hashable {
    var text: String
    let line: Int
    let column: Int
  }

  /// The rows with something in them; lines that begin with `#` are left out.
  private(set) var rows: [[Cell]] = []
  private var row: [Cell] = []
  private var bytes: [UInt8] = []
  private var start = (line: 1, column: 1)
  private var place = (line: 1, column: 1)

  init(_ text: [UInt8]) throws(FairnessTable.ReadError) {
    var index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < text.count {
      if row.isEmpty, bytes.isEmpty, text[index] == UInt8(ascii: "#") {
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
        if index < text.count { index += 1 }
        startLine()
        continue
      }
      switch text[index] {
      case UInt8(ascii: ","):
        try closeCell()
        advance(over: text[index])
        start = place
      case UInt8(ascii: "\n"): try closeLine()
      case UInt8(ascii: "\r") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n"):
        break
      case UInt8(ascii: "\"") where bytes.allSatisfy { $0 == 32 }:
        index = try quoted(text, from: index)
      default:
        bytes.append(text[index])
        advance(over: text[index])
      }
      index += 1
    }
    try closeLine()
  }

  /// Counts a character where it begins; the other bytes of it are not counted.
  private mutating func advance(over byte: UInt8) {
    if byte & 0xC0 != 0x80 { place.column += 1 }
  }

  /// Takes what stands in quotation marks, doubled ones for one; gives the place of the last.
  private mutating func quoted(
    _ text: [UInt8], from first: Int
  ) throws(FairnessTable.ReadError) -> Int {
    bytes = []
    advance(over: text[first])
    var index = first + 1
    while index < text.count, text[index] != UInt8(ascii: "\n") {
      advance(over: text[index])
      if text[index] == UInt8(ascii: "\"") {
        guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "\"") else { return index }
        advance(over: text[index + 1])
        index += 1
      }
      bytes.append(text[index])
      index += 1
    }
    throw FairnessTable.ReadError(
      line: start.line, column: start.column, problem: "a quotation mark is not closed",
      mend: "close it before the end of the line")
  }

  private mutating func closeCell() throws(FairnessTable.ReadError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FairnessTable.ReadError(
        line: start.line, column: start.column, problem: "the text is not UTF-8",
        mend: "save the file as UTF-8")
    }
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true)
    row.append(
      Cell(text: trimmed.joined(separator: " "), line: start.line, column: start.column))
    bytes = []
  }

  private mutating func closeLine() throws(FairnessTable.ReadError) {
    try closeCell()
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    startLine()
  }

  private mutating func startLine() {
    row = []
    place = (place.line + 1, 1)
    start = place
  }
}
