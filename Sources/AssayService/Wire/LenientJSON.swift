import AssayText

/// Reads what editors send. Settings may hold numbers that are not whole; nothing here reads them,
/// so they are cut to whole ones instead of refusing the message.
enum LenientJSON {
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    if let value = try? JSONParser.parse(bytes) { return value }
    return try? JSONParser.parse(withWholeNumbers(bytes))
  }

  private static func withWholeNumbers(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInText = false
    var isEscaped = false
    var isInFraction = false
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
      isInText = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return result
  }
}
