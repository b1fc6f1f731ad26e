/// Turns the bytes of a terminal into keys, however they are cut into pieces.
struct KeyDecoder {
  /// What is known of the bytes to come.
  enum Arrival: Hashable, Sendable {
    case flowing
    /// None came for a while, so that an escape by itself is the key and no sequence begins.
    case paused
    /// None will come.
    case closed
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var position = 0

  /// Whether bytes wait that make no whole key yet.
  var isWaiting: Bool { position < bytes.count }

  /// Takes bytes as they come.
  mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(position)
    position = 0
    bytes.append(contentsOf: more)
  }

  /// The next whole key; nothing when more bytes are needed.
  mutating func next(_ arrival: Arrival) -> Key? {
    guard position < bytes.count else { return arrival == .closed ? .endOfInput : nil }
    let first = bytes[position]
    switch first {
    case 0x1B: return escapeSequence(arrival)
    case 0..<0x20, 0x7F:
      position += 1
      return KeyDecoder.control(first)
    case 0x20..<0x7F:
      position += 1
      return .text(Unicode.Scalar(first))
    default: return character(arrival)
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfTransmission
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .text(" ")
    case 0x0A, 0x0D: .enter
    case 0x0B: .deleteToEnd
    case 0x0C: .redraw
    case 0x15: .deleteToStart
    case 0x17: .deleteWord
    case 0x1A: .suspend
    default: .unknown
    }
  }

  private mutating func character(_ arrival: Arrival) -> Key? {
    let length =
      switch bytes[position] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let end = min(position + length, bytes.count)
    let isCut = !bytes[(position + 1)..<end].allSatisfy { (0x80..<0xC0).contains($0) }
    if end < position + length, !isCut, arrival != .closed { return nil }
    guard let text = String(validating: bytes[position..<end], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else {
      position += 1
      return .text("\u{FFFD}")
    }
    position = end
    return .text(scalar)
  }

  private mutating func escapeSequence(_ arrival: Arrival) -> Key? {
    guard position + 1 < bytes.count else {
      guard arrival != .flowing else { return nil }
      position += 1
      return .escape
    }
    switch bytes[position + 1] {
    case UInt8(ascii: "["): return controlSequence(arrival)
    case UInt8(ascii: "O"):
      guard position + 2 < bytes.count else { return give(up: 2, unless: arrival) }
      let final = bytes[position + 2]
      position += 3
      return KeyDecoder.named(final, parameters: [])
    case UInt8(ascii: "b"): return take(2, .wordLeft)
    case UInt8(ascii: "f"): return take(2, .wordRight)
    case 0x7F, 0x08: return take(2, .deleteWord)
    case 0x1B: return take(1, .escape)
    default: return take(2, .unknown)
    }
  }

  private mutating func controlSequence(_ arrival: Arrival) -> Key? {
    var index = position + 2
    while index < bytes.count, (0x20..<0x40).contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return give(up: bytes.count - position, unless: arrival) }
    let parameters = bytes[(position + 2)..<index]
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { WholeNumber.read(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if bytes[index] == UInt8(ascii: "~"), parameters.first == 200 {
      return paste(from: index + 1, arrival)
    }
    let final = bytes[index]
    position = index + 1
    return KeyDecoder.named(final, parameters: parameters)
  }

  private static func named(_ final: UInt8, parameters: [Int]) -> Key {
    let isModified = parameters.count > 1 && parameters[1] > 2
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return isModified ? .wordRight : .right
    case UInt8(ascii: "D"): return isModified ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "~"):
      switch parameters.first {
      case 1, 7: return .home
      case 4, 8: return .end
      case 3: return .delete
      default: return .unknown
      }
    default: return .unknown
    }
  }

  private mutating func paste(from start: Int, _ arrival: Arrival) -> Key? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x1B, bytes[index...].starts(with: KeyDecoder.pasteEnd) { break }
      index += 1
    }
    if index == bytes.count, arrival != .closed { return nil }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    position = min(bytes.count, index + KeyDecoder.pasteEnd.count)
    return .paste(text)
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    position += count
    return key
  }

  private mutating func give(up count: Int, unless arrival: Arrival) -> Key? {
    arrival == .flowing ? nil : take(count, .unknown)
  }
}
