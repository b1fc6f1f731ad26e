/// Cuts lines out of bytes as they come, for input that is no keyboard.
struct LineReader {
  /// No person types more on one line.
  static let longest = 65_536
  private var bytes: [UInt8] = []
  private var isSkipping = false

  /// Takes bytes as they come.
  mutating func feed(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// The next line without its end; a last line needs none. Nothing when more bytes are needed.
  mutating func next(isClosed: Bool) -> LineInput? {
    if let end = bytes.firstIndex(of: 0x0A) {
      var line = Array(bytes[..<end])
      bytes.removeFirst(end + 1)
      if line.last == 0x0D { line.removeLast() }
      return finish(line)
    }
    if bytes.count > LineReader.longest {
      isSkipping = true
      bytes = []
    }
    guard isClosed else { return nil }
    if bytes.isEmpty, !isSkipping { return .ended }
    let line = bytes
    bytes = []
    return finish(line)
  }

  private mutating func finish(_ line: [UInt8]) -> LineInput {
    let isTooLong = isSkipping || line.count > LineReader.longest
    isSkipping = false
    return isTooLong ? .tooLong : .line(String(decoding: line, as: UTF8.self))
  }
}
