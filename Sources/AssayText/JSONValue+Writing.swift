extension JSONValue {
  /// Compact bytes with members sorted by the UTF-8 of their names: one spelling per value.
  public var canonicalText: String {
    var text = ""
    write(to: &text, indentation: nil, sorted: true)
    return text
  }

  /// Indented by two spaces, members in their given order.
  public var prettyText: String {
    var text = ""
    write(to: &text, indentation: 0, sorted: false)
    return text
  }

  private func write(to text: inout String, indentation: Int?, sorted: Bool) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): JSONValue.quote(value, to: &text)
    case .array(let elements):
      JSONValue.writeItems(elements, "[", "]", to: &text, indentation) { element, text, deeper in
        element.write(to: &text, indentation: deeper, sorted: sorted)
      }
    case .object(let members):
      let ordered =
        sorted
        ? members.sorted { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) } : members
      JSONValue.writeItems(ordered, "{", "}", to: &text, indentation) { member, text, deeper in
        JSONValue.quote(member.name, to: &text)
        text += deeper == nil ? ":" : ": "
        member.value.write(to: &text, indentation: deeper, sorted: sorted)
      }
    }
  }

  private static func writeItems<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indentation: Int?,
    _ write: (Item, inout String, Int?) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let indentation { text += "\n" + String(repeating: " ", count: indentation + 2) }
      write(item, &text, indentation.map { $0 + 2 })
    }
    if let indentation, !items.isEmpty {
      text += "\n" + String(repeating: " ", count: indentation)
    }
    text += close
  }

  /// Escapes what JSON demands, all control characters, and what terminals and HTML may misread.
  static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
