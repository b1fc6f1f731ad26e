import AssayLanguage
import AssayText

/// Tells text from what is none, in one pass, before anything tries to read sentences in it.
enum TextProbe {
  /// Why bytes are no text.
  enum Flaw: Hashable {
    case empty
    case binary(offset: Int)
    case notUTF8(offset: Int)
    case utf16
  }

  static func flaw(of bytes: [UInt8]) -> Flaw? {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    guard let offset = bytes.withUnsafeBytes(firstDoubt) else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[offset...].makeIterator()
    var position = offset
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        if encoded.first == 0 { return .binary(offset: position) }
        position += encoded.count
      case .error: return .notUTF8(offset: position)
      case .emptyInput: return nil
      }
    }
  }

  /// The first byte that is not plain text at a glance; eight bytes are looked at together.
  private static func firstDoubt(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A zero byte borrows from its top bit; a byte outside of ASCII has it set.
      if (word | (word &- ones)) & high != 0 { break }
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] == 0 || bytes[offset] >= 0x80 { return offset }
      offset += 1
    }
    return nil
  }
}

extension TextProbe.Flaw {
  /// The finding about file number `file`.
  func diagnostic(file: Int) -> Diagnostic {
    func place(_ offset: Int, _ length: Int) -> Place {
      Place(file: file, span: ByteSpan(UInt32(offset), UInt32(offset + length)))
    }
    switch self {
    case .empty:
      return Diagnostic(
        code: "E001", message: "the file is empty", place: place(0, 0),
        help: "a file begins with `rubric`, `scorecard`, `overlay`, `practice`, `scale` or `band`")
    case .binary(let offset):
      return Diagnostic(
        code: "E002", message: "this is no text: byte \(offset) is zero", place: place(offset, 1),
        help: "rubrics and scorecards are plain text in UTF-8")
    case .notUTF8(let offset):
      return Diagnostic(
        code: "E003", message: "this is not UTF-8 text: byte \(offset) fits no character",
        place: place(offset, 1), help: "save the file as UTF-8")
    case .utf16:
      return Diagnostic(
        code: "E003", message: "this is not UTF-8 text; it looks like UTF-16",
        place: place(0, 2), help: "save the file as UTF-8")
    }
  }
}
