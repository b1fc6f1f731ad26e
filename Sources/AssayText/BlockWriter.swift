/// Puts numbers and blocks one behind the other, in the form that `BlockReader` reads.
public struct BlockWriter {
  /// What was written.
  public private(set) var bytes: [UInt8]

  /// Begins behind `bytes`.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Makes room for bytes that are about to come.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// One byte.
  public mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// A number in four bytes; it has to fit.
  public mutating func number(_ number: Int) { word(UInt32(number)) }

  /// A number of a fixed width, its lowest byte first.
  public mutating func word(_ word: some FixedWidthInteger & BitwiseCopyable) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Bytes behind their count.
  public mutating func block(_ block: some Collection<UInt8>) {
    number(block.count)
    bytes.append(contentsOf: block)
  }

  /// Text as UTF-8 behind its count.
  public mutating func text(_ text: String) { block(text.utf8) }
}
