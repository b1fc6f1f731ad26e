import AssayText

/// The bytes of a body: what an event says about people, salted so that it cannot be guessed from
/// its name.
enum BodyFile {
  /// More than the longest card.
  static let limit = 4 << 20
  /// How many random bytes a salt has.
  static let saltLength = 32

  /// The stored form of `content`; `sealed` is the place of an encrypted form.
  static func encode(_ content: JSONValue, salt: [UInt8]) -> [UInt8] {
    let value: JSONValue = [
      "salt": .string(Hexadecimal.text(salt)), "content": content, "sealed": .null,
    ]
    return Array(value.canonicalText.utf8)
  }

  /// The content that `bytes` hold.
  static func decode(_ bytes: [UInt8]) throws(EventFile.Flaw) -> JSONValue {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw EventFile.Flaw(reason: "it is not JSON: \(error.reason)")
    }
    guard let sealed = value["sealed"], let content = value["content"], let salt = value["salt"],
      value.members?.count == 3
    else { throw EventFile.Flaw(reason: "it is not a body with salt, content and seal") }
    guard sealed == .null else {
      throw EventFile.Flaw(reason: "it is sealed, and this version does not open seals")
    }
    guard let digits = salt.string, let bytes = Hexadecimal.bytes(digits.utf8),
      bytes.count == saltLength
    else { throw EventFile.Flaw(reason: "its salt is not 64 hexadecimal digits") }
    return content
  }
}
