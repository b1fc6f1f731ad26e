public import AssayText

/// Turns offsets of one text into places as editors name them, and back.
///
/// Lines end as the editor protocol has them: at a line feed, at a carriage return, and at both
/// together. A column behind the end of its line is its end, a line behind the last is the end of
/// the text, and a column inside a character is the start of it.
public struct TextPositions: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  private let encoding: PositionEncoding

  /// Finds the lines of `bytes`.
  public init(_ bytes: [UInt8], encoding: PositionEncoding) {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for (offset, byte) in buffer.enumerated() {
        let isReturn = byte == 0x0D && !(offset + 1 < buffer.count && buffer[offset + 1] == 0x0A)
        if byte == 0x0A || isReturn { starts.append(UInt32(offset + 1)) }
      }
    }
    self.bytes = bytes
    self.starts = starts
    self.encoding = encoding
  }

  /// How many lines there are; an empty text has one.
  public var lineCount: Int { starts.count }

  /// The line that holds `offset`.
  public func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its end.
  public func content(ofLine line: Int) -> ByteSpan {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : UInt32(bytes.count)
    while end > start, bytes[Int(end) - 1] == 0x0A || bytes[Int(end) - 1] == 0x0D { end -= 1 }
    return ByteSpan(start, end)
  }

  /// Where `offset` is; offsets behind the text are its end.
  public func position(of offset: UInt32) -> TextPosition {
    let offset = min(offset, UInt32(bytes.count))
    let line = line(of: offset)
    let before = bytes[Int(starts[line])..<Int(offset)]
    let units = encoding == .utf8 ? before.count : before.reduce(0) { $0 + Self.units($1) }
    return TextPosition(line: line, character: units)
  }

  /// The offset of a place, moved to where the text has one.
  public func offset(of position: TextPosition) -> UInt32 {
    guard position.line >= 0 else { return 0 }
    guard position.line < starts.count else { return UInt32(bytes.count) }
    let content = content(ofLine: position.line)
    var offset = content.start
    var units = 0
    while offset < content.end {
      var next = offset + 1
      while next < content.end, bytes[Int(next)] & 0xC0 == 0x80 { next += 1 }
      units += encoding == .utf8 ? Int(next - offset) : Self.units(bytes[Int(offset)])
      if units > position.character { break }
      offset = next
    }
    return offset
  }

  /// The span between two places, whichever comes first.
  public func span(_ start: TextPosition, _ end: TextPosition) -> ByteSpan {
    let (first, second) = (offset(of: start), offset(of: end))
    return ByteSpan(min(first, second), max(first, second))
  }

  /// UTF-16 units of the character that `byte` begins; none for the bytes that continue one.
  private static func units(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
