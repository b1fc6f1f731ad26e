import AssayText

/// The bytes of an event: a line that says the format, one line of JSON, one line of signature.
enum EventFile {
  /// The format that this version writes and reads.
  static let format = 1
  /// More than any event needs.
  static let limit = 1 << 20
  /// The first line up to the number.
  static let magic = Array("assay event v".utf8)
  /// The first line.
  static let header = Array("assay event v1\n".utf8)
  /// The last line while events carry no signature.
  static let unsigned = Array("unsigned\n".utf8)

  /// What an event file says, apart from the content of its body.
  struct Envelope: Hashable, Sendable {
    var type: String
    var loop: String
    var author: String
    var at: Instant
    var sequence: Int
    var seen: [Digest]
    var data: JSONValue
    var body: Digest?
  }

  /// Why bytes are not an event that this version reads.
  struct Flaw: Error, Hashable, Sendable {
    /// The end of a sentence about the file.
    var reason: String
  }

  /// The stored form of `envelope`.
  static func encode(_ envelope: Envelope) -> [UInt8] {
    let value: JSONValue = [
      "assay": .integer(format),
      "type": .string(envelope.type),
      "loop": .string(envelope.loop),
      "author": .string(envelope.author),
      "at": .string(envelope.at.description),
      "sequence": .integer(envelope.sequence),
      "seen": .array(envelope.seen.map { .string($0.description) }),
      "data": envelope.data,
      "body": envelope.body.map { .string($0.description) } ?? .null,
    ]
    return header + Array(value.canonicalText.utf8) + [UInt8(ascii: "\n")] + unsigned
  }
}
