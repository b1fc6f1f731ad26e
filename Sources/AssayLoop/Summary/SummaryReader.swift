import AssayText

/// Reads what a `SummaryWriter` wrote, from bytes of any kind.
struct SummaryReader {
  private let texts: [String]
  private var body: BlockReader

  init?(_ bytes: [UInt8]) {
    body = BlockReader(bytes)
    guard let texts = body.list({ $0.text() }) else { return nil }
    self.texts = texts
  }

  var isAtEnd: Bool { body.isAtEnd }

  mutating func number() -> Int? { body.number().map { Int($0) } }

  mutating func byte() -> UInt8? { body.byte() }

  mutating func flag() -> Bool? {
    switch body.byte() {
    case 0: false
    case 1: true
    default: nil
    }
  }

  mutating func time() -> Instant? {
    body.longNumber().map { Instant(seconds: Int(Int64(bitPattern: $0))) }
  }

  mutating func text() -> String? {
    guard let number = number(), texts.indices.contains(number) else { return nil }
    return texts[number]
  }

  mutating func list<Item>(_ read: (inout SummaryReader) -> Item?) -> [Item]? {
    guard let count = number() else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      // Every item takes at least a byte, so a false count ends with the bytes.
      guard !isAtEnd, let item = read(&self) else { return nil }
      items.append(item)
    }
    return items
  }

  /// The outer optional is nothing when the bytes are odd, the inner one when nothing was written.
  mutating func optional<Value>(_ read: (inout SummaryReader) -> Value?) -> Value?? {
    guard let isThere = flag() else { return nil }
    guard isThere else { return .some(nil) }
    return read(&self).map { .some($0) }
  }
}
