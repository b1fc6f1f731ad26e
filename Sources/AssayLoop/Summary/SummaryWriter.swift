import AssayText

/// Writes the bytes of a summary: all texts once, then everything else with texts by number.
struct SummaryWriter {
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var body = BlockWriter()

  /// Texts, then the rest.
  var bytes: [UInt8] {
    var writer = BlockWriter()
    writer.number(texts.count)
    for text in texts { writer.text(text) }
    return writer.bytes + body.bytes
  }

  mutating func number(_ number: Int) { body.number(number) }

  mutating func byte(_ byte: UInt8) { body.byte(byte) }

  mutating func flag(_ flag: Bool) { byte(flag ? 1 : 0) }

  mutating func time(_ time: Instant) { body.word(Int64(time.seconds)) }

  mutating func text(_ text: String) {
    if let known = numbers[text] { return number(known) }
    numbers[text] = texts.count
    number(texts.count)
    texts.append(text)
  }

  mutating func list<Item>(_ items: [Item], _ write: (inout SummaryWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout SummaryWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }
}
