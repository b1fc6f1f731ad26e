/// Cuts a stream of bytes into the messages of the base protocol: headers, an empty line, content.
public struct MessageBuffer: Sendable {
  /// What came next in the stream.
  public enum Frame: Hashable, Sendable {
    /// The content of a message.
    case message([UInt8])
    /// A header that says no length, or one that nobody means; it was skipped.
    case broken
  }

  /// No editor sends more in one message.
  public static let largestMessage = 256 << 20
  private static let largestHeader = 8 << 10

  private var bytes: [UInt8] = []
  private var start = 0
  /// Whether the last header was broken: nobody knows how long its content is.
  private var isLost = false

  /// An empty buffer.
  public init() {}

  /// Takes further bytes of the stream.
  public mutating func append(_ more: [UInt8]) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next message; nothing until it is there in full.
  public mutating func next() -> Frame? {
    guard !isLost || findHeader() else { return nil }
    guard let headerEnd = endOfHeader() else {
      guard bytes.count - start > MessageBuffer.largestHeader else { return nil }
      start = bytes.count
      isLost = true
      return .broken
    }
    guard let length = contentLength(bytes[start..<headerEnd]),
      length <= MessageBuffer.largestMessage
    else {
      start = headerEnd
      isLost = true
      return .broken
    }
    guard bytes.count - headerEnd >= length else { return nil }
    start = headerEnd + length
    return .message(Array(bytes[headerEnd..<start]))
  }

  /// The headers that stand before a content of that many bytes.
  public static func frame(_ content: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }

  /// Skips what stands before the next header; false while there is none.
  private mutating func findHeader() -> Bool {
    let name = Array("content-length:".utf8)
    var offset = start
    while offset + name.count <= bytes.count {
      // Letters differ from capitals by one bit; hyphen and colon have it set already.
      if zip(bytes[offset...], name).allSatisfy({ $0 | 0x20 == $1 }) {
        start = offset
        isLost = false
        return true
      }
      offset += 1
    }
    start = offset
    return false
  }

  /// The offset behind the empty line; line feeds alone are taken too.
  private func endOfHeader() -> Int? {
    var isLineEmpty = false
    for offset in start..<min(bytes.count, start + MessageBuffer.largestHeader) {
      switch bytes[offset] {
      case 0x0A:
        if isLineEmpty { return offset + 1 }
        isLineEmpty = true
      case 0x0D: break
      default: isLineEmpty = false
      }
    }
    return nil
  }

  private func contentLength(_ header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      let parts = text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      let digits = parts[1].filter { !$0.isWhitespace }
      guard let length = Int(digits), length >= 0 else { return nil }
      return length
    }
    return nil
  }
}
