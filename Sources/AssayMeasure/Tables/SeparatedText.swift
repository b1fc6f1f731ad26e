/// A text with semicolons or tabs between its fields, told by its first line, with commas instead.
struct SeparatedText {
  /// The text with commas between fields; fields with commas of their own stand in quotes.
  private(set) var bytes: [UInt8]
  /// Whether semicolons stood between, so that commas are decimal points.
  private(set) var hasDecimalCommas = false

  init(_ given: [UInt8]) {
    bytes = given
    guard let separator = SeparatedText.separator(of: given) else { return }
    hasDecimalCommas = separator == UInt8(ascii: ";")
    bytes = []
    bytes.reserveCapacity(given.count + 16)
    var field: [UInt8] = []
    var isQuoted = false
    for byte in given {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == separator || byte == UInt8(ascii: "\n") {
        close(&field)
        bytes.append(byte == separator ? UInt8(ascii: ",") : byte)
      } else {
        field.append(byte)
      }
    }
    close(&field)
  }

  /// Appends a field, in quotes where it has a comma and none.
  private mutating func close(_ field: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    if field.contains(UInt8(ascii: ",")), !field.contains(quote) {
      let end = field.last == UInt8(ascii: "\r") ? field.popLast() : nil
      bytes.append(quote)
      bytes += field
      bytes.append(quote)
      if let end { bytes.append(end) }
    } else {
      bytes += field
    }
    field.removeAll(keepingCapacity: true)
  }

  /// Tab or semicolon where the first line has it and no comma.
  private static func separator(of bytes: [UInt8]) -> UInt8? {
    var isQuoted = false
    var found: UInt8?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n") where found != nil: return found
      case UInt8(ascii: ",") where !isQuoted: return nil
      case UInt8(ascii: "\t") where !isQuoted: found = byte
      case UInt8(ascii: ";") where !isQuoted: found = found ?? byte
      default: break
      }
    }
    return found
  }
}
