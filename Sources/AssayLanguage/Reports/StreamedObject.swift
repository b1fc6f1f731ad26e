import AssayText

/// A JSON object with one long list, handed over as indented text without ever being one value.
struct StreamedObject {
  /// What stands before the list.
  var head: [JSONMember]
  var listName: String
  /// What stands behind it.
  var tail: [JSONMember] = []
  /// How many columns the line that it begins on is indented by.
  var indentation = 0

  /// Writes what `prettyText` would, an element of the list at a time.
  func write<Element>(
    _ elements: [Element], to sink: (_ bytes: [UInt8]) -> Void, _ value: (Element) -> JSONValue
  ) {
    let margin = String(repeating: " ", count: indentation)
    var bytes = Array("{".utf8)
    for member in head {
      append(member, margin, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(contentsOf: "\n\(margin)  \"\(listName)\": [".utf8)
    for (number, element) in elements.enumerated() {
      bytes.append(contentsOf: "\(number == 0 ? "" : ",")\n\(margin)    ".utf8)
      value(element).writePretty(to: &bytes, indentation: indentation + 4)
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes.append(contentsOf: (elements.isEmpty ? "]" : "\n\(margin)  ]").utf8)
    for member in tail {
      bytes.append(UInt8(ascii: ","))
      append(member, margin, to: &bytes)
    }
    bytes.append(contentsOf: "\n\(margin)}".utf8)
    sink(bytes)
  }

  private func append(_ member: JSONMember, _ margin: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\n\(margin)  \"\(member.name)\": ".utf8)
    member.value.writePretty(to: &bytes, indentation: indentation + 2)
  }
}
