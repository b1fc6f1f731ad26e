import AssayService
import AssayText
import Testing

@Suite struct `Positions` {
  static let text = "aé\u{1F642}b\r\n\rc\n"

  struct Case {
    var encoding: PositionEncoding
    var offset: UInt32
    var line: Int
    var character: Int

    init(_ encoding: PositionEncoding, _ offset: UInt32, _ line: Int, _ character: Int) {
      self.encoding = encoding
      self.offset = offset
      self.line = line
      self.character = character
    }
  }

  @Test(arguments: [
    Case(.utf16, 0, 0, 0), Case(.utf16, 3, 0, 2), Case(.utf16, 7, 0, 4), Case(.utf8, 7, 0, 7),
    Case(.utf16, 10, 1, 0), Case(.utf16, 11, 2, 0), Case(.utf16, 13, 3, 0), Case(.utf16, 99, 3, 0),
  ])
  func `of offsets count what was agreed on`(_ sample: Case) {
    let positions = TextPositions(Array(Self.text.utf8), encoding: sample.encoding)
    let found = positions.position(of: sample.offset)
    #expect(found == TextPosition(line: sample.line, character: sample.character))
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func `lead back to where they came from`(_ encoding: PositionEncoding) {
    let bytes = Array(Self.text.utf8)
    let positions = TextPositions(bytes, encoding: encoding)
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
      // The line feed behind a return is no place of its own.
      if offset > 0, offset < bytes.count, bytes[offset] == 0x0A, bytes[offset - 1] == 0x0D {
        continue
      }
      #expect(positions.offset(of: positions.position(of: UInt32(offset))) == UInt32(offset))
    }
  }

  @Test(
    arguments: [
      (0, 99, 8), (9, 0, 13), (-1, 0, 0), (0, 3, 3), (1, 5, 10),
    ] as [(Int, Int, UInt32)])
  func `outside of the text are moved into it`(_ line: Int, _ character: Int, _ offset: UInt32) {
    let positions = TextPositions(Array(Self.text.utf8), encoding: .utf16)
    #expect(positions.offset(of: TextPosition(line: line, character: character)) == offset)
  }

  @Test func `of changes refer to what the change before left`() {
    let changes = [
      TextChange(
        range: TextPosition(line: 0, character: 0)..<TextPosition(line: 0, character: 1),
        text: "xy\n"),
      TextChange(
        range: TextPosition(line: 1, character: 0)..<TextPosition(line: 1, character: 1), text: ""),
    ]
    let result = TextChange.apply(changes, to: Array("abc".utf8), encoding: .utf16)
    #expect(String(decoding: result, as: UTF8.self) == "xy\nc")
    let whole = TextChange.apply([TextChange(text: "q")], to: result, encoding: .utf16)
    #expect(whole == Array("q".utf8))
  }
}
