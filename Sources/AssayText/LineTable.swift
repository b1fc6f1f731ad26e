/// The offsets at which the lines of a text begin.
///
/// A line ends at a line feed; a carriage return before it belongs to the line end.
public struct LineTable: Hashable, Sendable {
  private let starts: [UInt32]
  private let size: UInt32

  /// Reads all line feeds of `bytes` once.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(UInt32(offset + 1))
    }
    self.starts = starts
    self.size = UInt32(bytes.count)
  }

  /// How many lines there are; an empty text has one.
  public var count: Int { starts.count }

  /// The line, counted from 0, that holds `offset`.
  public func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line with its line end.
  public func span(ofLine line: Int) -> ByteSpan {
    ByteSpan(starts[line], line + 1 < starts.count ? starts[line + 1] : size)
  }

  /// Line and column of `offset`, both counted from 1, the column in UTF-8 bytes.
  public func position(of offset: UInt32) -> (line: Int, column: Int) {
    let line = line(of: offset)
    return (line + 1, Int(offset - starts[line]) + 1)
  }
}
