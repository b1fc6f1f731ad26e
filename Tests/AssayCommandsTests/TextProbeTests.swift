import Testing

@testable import AssayCommands

@Suite struct `The probe for text` {
  @Test(arguments: 0..<40)
  func `finds a bad byte wherever it stands`(_ offset: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 40)
    #expect(TextProbe.flaw(of: bytes) == nil)
    bytes[offset] = 0
    #expect(TextProbe.flaw(of: bytes) == .binary(offset: offset))
    bytes[offset] = 0xC0
    #expect(TextProbe.flaw(of: bytes) == .notUTF8(offset: offset))
  }

  @Test(arguments: ["é", "日本語", "👩‍👩‍👧", "\u{FEFF}rubric", "a\u{202E}b", "\u{7F}"])
  func `takes every text`(_ text: String) {
    #expect(TextProbe.flaw(of: Array("0123456789\(text)".utf8)) == nil)
  }

  static let broken: [[UInt8]] = [
    [0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
  ]

  @Test(arguments: broken)
  func `refuses every broken sequence at its first byte`(_ bytes: [UInt8]) {
    #expect(TextProbe.flaw(of: Array("é".utf8) + bytes) == .notUTF8(offset: 2))
  }
}
