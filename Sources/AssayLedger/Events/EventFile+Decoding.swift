import AssayText

extension EventFile {
  /// What `bytes` say; only the one spelling that `encode` writes is read.
  static func decode(_ bytes: [UInt8]) throws(Flaw) -> Envelope {
    let line = try content(of: bytes)
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      throw Flaw(reason: "its second line is not JSON: \(error.reason)")
    }
    guard let members = value.members else {
      throw Flaw(reason: "its second line is not a JSON object")
    }
    guard members.count == 9 else {
      throw Flaw(reason: "it has \(members.count) members instead of 9")
    }
    guard value["assay"]?.integer == format else { throw .member("assay", "is not \(format)") }
    guard line.elementsEqual(value.canonicalText.utf8) else {
      throw Flaw(reason: "its second line is not in canonical form")
    }
    return Envelope(
      type: try identifier("type", value), loop: try identifier("loop", value),
      author: try identifier("author", value), at: try instant(value),
      sequence: try sequence(value), seen: try seen(value), data: try data(value),
      body: try body(value))
  }

  private static func content(of bytes: [UInt8]) throws(Flaw) -> [UInt8] {
    guard bytes.starts(with: magic) else {
      throw Flaw(reason: "it does not begin with `assay event v1`")
    }
    guard bytes.starts(with: header) else {
      throw Flaw(reason: "it is of an event format that this version does not read")
    }
    let rest = bytes[header.count...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      throw Flaw(reason: "it ends early")
    }
    let trailer = bytes[(end + 1)...]
    if trailer.starts(with: "ed25519 ".utf8) {
      throw Flaw(reason: "it is signed, and this version does not check signatures")
    }
    guard trailer.elementsEqual(unsigned) else {
      throw Flaw(reason: trailer.isEmpty ? "it ends early" : "its last line is not `unsigned`")
    }
    return Array(rest[..<end])
  }

  private static func identifier(_ name: String, _ value: JSONValue) throws(Flaw) -> String {
    guard let text = value[name]?.string, Identifier.isFit(text) else {
      throw .member(name, "is not a name")
    }
    return text
  }

  private static func instant(_ value: JSONValue) throws(Flaw) -> Instant {
    guard let instant = value["at"]?.string.flatMap({ Instant($0) }) else {
      throw .member("at", "is not a time")
    }
    return instant
  }

  private static func sequence(_ value: JSONValue) throws(Flaw) -> Int {
    guard let sequence = value["sequence"]?.integer, (1...1_000_000).contains(sequence)
    else {
      throw .member("sequence", "is not a number from 1 to 1000000")
    }
    return sequence
  }

  private static func seen(_ value: JSONValue) throws(Flaw) -> [Digest] {
    guard let items = value["seen"]?.array else { throw .member("seen", "is not a list") }
    let seen = items.compactMap { $0.string.flatMap { Digest($0) } }
    guard seen.count == items.count, zip(seen, seen.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .member("seen", "is not a sorted list of event names")
    }
    return seen
  }

  private static func data(_ value: JSONValue) throws(Flaw) -> JSONValue {
    guard let data = value["data"] else { throw .member("data", "is missing") }
    return data
  }

  private static func body(_ value: JSONValue) throws(Flaw) -> Digest? {
    guard let body = value["body"] else { throw .member("body", "is missing") }
    if body == .null { return nil }
    guard let digest = body.string.flatMap({ Digest($0) }) else {
      throw .member("body", "is not the name of a body")
    }
    return digest
  }
}

extension EventFile.Flaw {
  fileprivate static func member(_ name: String, _ what: String) -> EventFile.Flaw {
    EventFile.Flaw(reason: "its member `\(name)` \(what)")
  }
}
