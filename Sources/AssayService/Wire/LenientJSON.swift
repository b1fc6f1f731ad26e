import AssayText

/// Reads what editors send. Settings may hold numbers that are not whole or too long, and a text may
/// end in half of a letter; nothing here reads such numbers, so they are cut instead of refusing the
/// message, and half a letter is shown as the sign for that.
enum LenientJSON {
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    if let value = try? JSONParser.parse(bytes) { return value }
    return try? JSONParser.parse(withWholeLetters(withWholeNumbers(bytes)))
  }

  private static func withWholeNumbers(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInText = false
    var isEscaped = false
    var isInFraction = false
    var digits = 0
    for byte in bytes {
      if isInText {
        result.append(byte)
        isInText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      let isDigit = (0x30...0x39).contains(byte)
      let afterDigit = result.last.map { (0x30...0x39).contains($0) } ?? false
      if !isInFraction, afterDigit, [UInt8(ascii: "."), 0x65, 0x45].contains(byte) {
        isInFraction = true
        continue
      }
      if isInFraction, isDigit || [0x2B, 0x2D, 0x65, 0x45].contains(byte) { continue }
      isInFraction = false
      digits = isDigit ? digits + 1 : 0
      // With more of them a number may not fit.
      if digits > 18 { continue }
      isInText = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return result
  }

  /// With `\ufffd` for each escape of half a pair that has no other half.
  private static func withWholeLetters(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var offset = 0
    while offset < bytes.count {
      guard let unit = escapedUnit(bytes, at: offset) else {
        offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let next = escapedUnit(bytes, at: offset + 6)
      if (0xD800...0xDBFF).contains(unit), let next, (0xDC00...0xDFFF).contains(next) {
        offset += 12
        continue
      }
      if (0xD800...0xDFFF).contains(unit) {
        result.replaceSubrange(offset..<offset + 6, with: Array("\\ufffd".utf8))
      }
      offset += 6
    }
    return result
  }

  /// The number behind `\u`; nothing where no such escape stands.
  private static func escapedUnit(_ bytes: [UInt8], at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.count, bytes[offset..<offset + 2].elementsEqual("\\u".utf8) else {
      return nil
    }
    return UInt32(String(decoding: bytes[offset + 2..<offset + 6], as: UTF8.self), radix: 16)
  }
}
