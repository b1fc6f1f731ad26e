import AssayLanguage
import AssayText
import Testing

@Suite struct `Laws of reports` {
  private static let pieces: [[UInt8]] =
    [
      "a", "criterion ", "\t", "\n", "\r\n", "\r", "é", "e\u{301}", "日", "👩‍👩‍👧", "\u{0}",
      "\u{202E}", "\u{FEFF}", "\u{1B}[31m", "\u{200D}", "\u{2028}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xF0, 0x9F]]

  private static func random(_ generator: inout SplitMix64) -> (SourceText, Diagnostic) {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      let times = Int.random(in: 0..<20, using: &generator) == 0 ? 300 : 1
      for _ in 0..<times { bytes += piece }
    }
    func place() -> Place {
      let ends = (0..<2).map { _ in UInt32.random(in: 0...UInt32(bytes.count), using: &generator) }
      return Place(file: 0, span: ByteSpan(min(ends[0], ends[1]), max(ends[0], ends[1])))
    }
    let diagnostic = Diagnostic(
      code: "E1", message: "m", place: place(), labels: [Label(place(), "l"), Label(place(), "k")])
    return (SourceText(name: "f", bytes: bytes), diagnostic)
  }

  @Test func `any bytes give a report without hidden characters`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<600 {
      let (source, diagnostic) = Self.random(&generator)
      let text = TextReport.render([diagnostic], in: [source])
      let hidden = text.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format: scalar.value != 0x200D
        case .lineSeparator, .paragraphSeparator: true
        default: false
        }
      }
      #expect(hidden.isEmpty)
      #expect(text.unicodeScalars.count { $0 == "^" } >= 1)
    }
  }

  @Test func `plain reports are one line for each finding`() {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<300 {
      let (source, diagnostic) = Self.random(&generator)
      let text = PlainReport.render([diagnostic, diagnostic], in: [source])
      #expect(text.utf8.count { $0 == 0x0A } == 2)
    }
  }
}
