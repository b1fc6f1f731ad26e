extension JSONValue {
  /// Compact bytes with members sorted by the UTF-8 of their names: one spelling per value.
  public var canonicalText: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: nil, sorted: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Indented by two spaces, members in their given order.
  public var prettyText: String {
    var bytes: [UInt8] = []
    writePretty(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the UTF-8 of `prettyText`, for a document that is too large to be one value.
  ///
  /// `indentation` is how many columns the line that it begins on is indented by.
  public func writePretty(to bytes: inout [UInt8], indentation: Int = 0) {
    write(to: &bytes, indentation: indentation, sorted: false)
  }

  private func write(to bytes: inout [UInt8], indentation: Int?, sorted: Bool) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let value): JSONValue.quote(value, to: &bytes)
    case .array(let elements):
      JSONValue.writeItems(elements, "[", "]", to: &bytes, indentation) { element, bytes, deeper in
        element.write(to: &bytes, indentation: deeper, sorted: sorted)
      }
    case .object(let members):
      let ordered =
        sorted
        ? members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } : members
      JSONValue.writeItems(ordered, "{", "}", to: &bytes, indentation) { member, bytes, deeper in
        JSONValue.quote(member.name, to: &bytes)
        bytes.append(contentsOf: (deeper == nil ? ":" : ": ").utf8)
        member.value.write(to: &bytes, indentation: deeper, sorted: sorted)
      }
    }
  }

  private static func writeItems<Item>(
    _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
    _ indentation: Int?, _ write: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indentation { breakLine(&bytes, indentation + 2) }
      write(item, &bytes, indentation.map { $0 + 2 })
    }
    if let indentation, !items.isEmpty { breakLine(&bytes, indentation) }
    bytes.append(UInt8(ascii: close))
  }

  private static func breakLine(_ bytes: inout [UInt8], _ indentation: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
  }

  /// Escapes what JSON demands, all control characters, and what terminals and HTML may misread.
  private static func quote(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.allSatisfy(isPlain) {
      bytes.append(contentsOf: value.utf8)
    } else {
      for scalar in value.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself, whatever is around it; most texts have no others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
      bytes.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
