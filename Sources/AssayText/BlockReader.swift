/// Takes numbers and blocks from bytes, and nothing beyond their end; what `BlockWriter` wrote.
///
/// Every reading gives nothing when it does not fit into what is left, so that bytes of any kind
/// may be read.
public struct BlockReader {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Reads a part of `bytes`; a part that goes beyond them ends with them.
  public init(_ bytes: [UInt8], in part: Range<Int>) {
    self.bytes = bytes
    let part = part.clamped(to: bytes.indices)
    position = part.lowerBound
    end = part.upperBound
  }

  /// Reads all of `bytes`.
  public init(_ bytes: [UInt8]) { self.init(bytes, in: bytes.indices) }

  /// Whether everything was read.
  public var isAtEnd: Bool { position == end }

  /// How many bytes are left.
  public var rest: Int { end - position }

  private mutating func take(_ count: Int) -> Range<Int>? {
    guard count >= 0, count <= rest else { return nil }
    defer { position += count }
    return position..<position + count
  }

  /// One byte.
  public mutating func byte() -> UInt8? { take(1).map { bytes[$0.lowerBound] } }

  /// One number of four bytes.
  public mutating func number() -> UInt32? { words(1, UInt32.self)?.first }

  /// One number of eight bytes.
  public mutating func longNumber() -> UInt64? { words(1, UInt64.self)?.first }

  /// Several numbers of a fixed width.
  public mutating func words<Word: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, _: Word.Type
  ) -> [Word]? {
    let width = MemoryLayout<Word>.size
    guard count <= rest / width, let range = take(count * width) else { return nil }
    return bytes.withUnsafeBytes { raw in
      (0..<count).map {
        Word(
          littleEndian: raw.loadUnaligned(
            fromByteOffset: range.lowerBound + $0 * width, as: Word.self))
      }
    }
  }

  /// Bytes behind their count.
  public mutating func block() -> [UInt8]? {
    guard let count = number(), let range = take(Int(count)) else { return nil }
    return Array(bytes[range])
  }

  /// Text behind its count of bytes; nothing when it is not UTF-8.
  public mutating func text() -> String? {
    guard let count = number(), let range = take(Int(count)) else { return nil }
    return bytes.withUnsafeBufferPointer {
      String(validating: $0[range], as: UTF8.self)
    }
  }

  /// As many things as a count in front of them says; nothing when one of them is nothing.
  public mutating func list<Item>(_ read: (inout BlockReader) -> Item?) -> [Item]? {
    guard let count = number() else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      // Every item takes at least a byte, so a false count ends with the bytes.
      guard !isAtEnd, let item = read(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}
