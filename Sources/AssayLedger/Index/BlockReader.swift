/// Takes numbers and blocks from bytes, and nothing beyond their end.
struct BlockReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  var isAtEnd: Bool { position == end }

  private mutating func take(_ count: Int) -> Range<Int>? {
    guard count >= 0, count <= end - position else { return nil }
    defer { position += count }
    return position..<position + count
  }

  mutating func byte() -> UInt8? { take(1).map { bytes[$0.lowerBound] } }

  mutating func number() -> UInt32? { numbers(1)?.first }

  mutating func numbers(_ count: Int) -> [UInt32]? {
    guard let range = take(count * 4) else { return nil }
    return bytes.withUnsafeBytes { raw in
      (0..<count).map {
        UInt32(
          littleEndian: raw.loadUnaligned(
            fromByteOffset: range.lowerBound + $0 * 4, as: UInt32.self))
      }
    }
  }

  mutating func digests(_ count: Int) -> [Digest]? {
    guard let range = take(count * 32) else { return nil }
    return bytes.withUnsafeBytes { raw in
      func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      return stride(from: range.lowerBound, to: range.upperBound, by: 32).map {
        Digest(word($0), word($0 + 8), word($0 + 16), word($0 + 24))
      }
    }
  }

  mutating func block() -> [UInt8]? {
    guard let count = number(), let range = take(Int(count)) else { return nil }
    return Array(bytes[range])
  }

  mutating func text() -> String? {
    block().flatMap { String(validating: $0, as: UTF8.self) }
  }
}
