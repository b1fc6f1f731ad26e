/// Why bytes are not a JSON document that Assay reads.
public struct JSONError: Error, Hashable, Sendable {
  /// What was wrong, as part of a sentence.
  public let reason: String
  /// Offset of the byte at which reading stopped.
  public let offset: Int
}

/// Reads JSON strictly: UTF-8, whole numbers, no duplicate names, at most 64 levels deep.
public struct JSONParser {
  private let bytes: [UInt8]
  private let readsDecimals: Bool
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8], readsDecimals: Bool) {
    self.bytes = bytes
    self.readsDecimals = readsDecimals
  }

  /// The one value that `bytes` hold; numbers that are not whole only where `decimals` are wanted.
  public static func parse(
    _ bytes: [UInt8], decimals: Bool = false
  ) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes, readsDecimals: decimals)
    let value = try parser.value()
    parser.skipSpace()
    if parser.position < bytes.count { throw parser.error("text after the end of the document") }
    return value
  }

  private func error(_ reason: String) -> JSONError {
    JSONError(reason: reason, offset: position)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw error("the document ends early") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw error("more than 64 levels deep") }
    position += 1
    return try read(&self)
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let expected = text.withUTF8Buffer { Array($0) }
    guard bytes[position...].starts(with: expected) else { throw error("an unknown word") }
    position += expected.count
    return value
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONMember] = []
    var names = Names()
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      let name = try string()
      guard names.insert(name, after: members) else {
        throw error("the name `\(name)` stands twice")
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
      members.append(JSONMember(name, try value()))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("a closing brace is missing") }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      elements.append(try value())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("a closing bracket is missing") }
    return .array(elements)
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let isNegative = take(UInt8(ascii: "-"))
    let digits = position
    // Summed up below zero, where there is one number more.
    var sum = 0
    var isTooLarge = false
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      let (product, leavesFirst) = sum.multipliedReportingOverflow(by: 10)
      let (next, leaves) = product.subtractingReportingOverflow(Int(bytes[position] - 0x30))
      isTooLarge = isTooLarge || leavesFirst || leaves
      sum = next
      position += 1
    }
    guard position > digits else { throw error("a value is missing") }
    guard position - digits == 1 || bytes[digits] != 0x30 else { throw error("a leading zero") }
    if position < bytes.count,
      [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position])
    {
      guard readsDecimals else { throw error("a number that is not whole") }
      return try decimal(from: isNegative ? digits - 1 : digits)
    }
    guard !isTooLarge, isNegative || sum > Int.min else {
      throw error("a number that is too large")
    }
    return .integer(isNegative ? sum : -sum)
  }

  /// The rest of a number that begins at `start` and goes on with a point or an exponent.
  private mutating func decimal(from start: Int) throws(JSONError) -> JSONValue {
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      try skipDigits()
    }
    return .decimal(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw error("a digit is missing") }
  }

  private mutating func string() throws(JSONError) -> String {
    guard take(UInt8(ascii: "\"")) else { throw error("a quote is missing") }
    // Most texts are ASCII without an escape, and are read where they stand.
    let start = position
    while position < bytes.count, JSONParser.isPlain(bytes[position]) { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    var content = Array(bytes[start..<position])
    while true {
      guard position < bytes.count else { throw error("a text does not end") }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw error("a text that is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw error("a control character in a text")
      default: content.append(byte)
      }
    }
  }

  /// Whether a byte is ASCII that stands for itself within a text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw error("a text does not end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800...0xDBFF).contains(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { throw error("half a surrogate pair") }
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw error("half a surrogate pair") }
      content.append(contentsOf: Array(String(scalar).utf8))
    default: throw error("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw error("a broken escape") }
    position += 4
    return value
  }
}

extension JSONParser {
  /// The names of one object, compared one by one while they are few.
  private struct Names {
    private static let few = 32
    private var many: Set<String> = []

    /// Whether the name is new behind the members that were read before it.
    mutating func insert(_ name: String, after members: [JSONMember]) -> Bool {
      guard members.count >= Names.few else {
        return !members.contains { $0.name == name }
      }
      if members.count == Names.few { many = Set(members.map(\.name)) }
      return many.insert(name).inserted
    }
  }
}
