/// What the lexer asks of single bytes.
extension UInt8 {
  @inline(__always) var isLowercaseLetter: Bool { self &- 0x61 < 26 }
  @inline(__always) var isUppercaseLetter: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLetter: Bool { (self | 0x20).isLowercaseLetter }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isSpace: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var isWordByte: Bool { isLetter || isDigit || self == 0x2D }
  /// A control character other than tab and line feed.
  @inline(__always) var isForbiddenControl: Bool {
    (self < 0x20 && self != 0x09 && self != 0x0A) || self == 0x7F
  }

  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let backslash: UInt8 = 0x5C
  static let hash: UInt8 = 0x23
  static let bar: UInt8 = 0x7C
  static let hyphen: UInt8 = 0x2D
  static let underscore: UInt8 = 0x5F
  static let point: UInt8 = 0x2E
  static let percentSign: UInt8 = 0x25
}
