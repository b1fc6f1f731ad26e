import AssayText
import Testing

@testable import AssayPacket

@Suite struct `The gate` {
  static let cases: [(String, String)] = [
    ("plain words", "plain words"), ("  outer \t space  ", "outer space"),
    ("one\ntwo", "one two"), ("one\r\ntwo", "one two"), ("one\r\n\r\ntwo", "one ¶ two"),
    ("one\n\n\n\ntwo", "one ¶ two"), ("nul\u{0}byte", "nulbyte"),
    ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("bell\u{7}\u{9B}31m", "bell31m"),
    ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2066}b\u{2069}", "ab"), ("a\u{200B}b\u{FEFF}c", "abc"),
    ("a\u{E0041}\u{E0042}", "a"), ("a\u{E0100}", "a"), ("soft\u{AD}hyphen", "softhyphen"),
    ("\u{301}lead", "lead"), ("e\u{301}", "e\u{301}"),
    ("e" + String(repeating: "\u{301}", count: 40), "e" + String(repeating: "\u{301}", count: 8)),
    ("line\u{2028}separator", "line separator"), ("no\u{A0}break", "no break"),
    ("שלום", "\u{2068}שלום\u{2069}"), ("👩‍🔬 ok", "👩‍🔬 ok"), ("\u{FFF9}x\u{2060}", "x"), ("", ""),
  ]

  @Test(arguments: cases) func `lets through what is shown`(_ raw: String, _ clean: String) {
    #expect(Array(PlainText(raw).text.unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func `passed twice gives the same as once, and never a control`() {
    var random = SplitMix64(seed: 7)
    let pool: [ClosedRange<UInt32>] = [
      0...0xFF, 0x300...0x330, 0x590...0x6FF, 0x2000...0x206F, 0x4E00...0x4E10, 0xFE00...0xFE0F,
      0x1F600...0x1F610, 0xE0000...0xE01FF,
    ]
    for _ in 0..<2000 {
      var raw = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        let range = pool[Int.random(in: 0..<pool.count, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          raw.unicodeScalars.append(scalar)
        }
      }
      let once = PlainText(raw)
      #expect(PlainText(once.text) == once)
      let scalars = once.text.unicodeScalars
      #expect(!scalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
      #expect(!scalars.contains { (0xE0000...0xE0FFF).contains($0.value) })
      let isolates = scalars.filter { (0x2066...0x2069).contains($0.value) }.map(\.value)
      #expect(isolates.isEmpty || isolates == [0x2068, 0x2069])
    }
  }

  @Test func `parts of a sentence pass one by one`() {
    let name = "a\u{202E}b\n"
    let sentence: PlainText = "card of \(name) is owed"
    #expect(sentence.text == "card of ab is owed")
  }

  @Test func `isolates are not part of the data`() {
    #expect(PlainText("שלום").data == "שלום")
  }

  @Test(arguments: [
    ("Ask Noor Castellan again", "Ask I3 again"), ("noor said so", "I3 said so"),
    ("NOOR-CASTELLAN", "I3"), ("Castellans differ", "Castellans differ"),
    ("Dr Bea Lindqvist and Noor", "I4 and I3"), ("nothing here", "nothing here"),
  ])
  func `names become codes`(_ raw: String, _ clean: String) {
    var redaction = NameRedaction()
    redaction.hide("Noor Castellan", as: "I3")
    redaction.hide("Dr Bea Lindqvist", as: "I4")
    #expect(redaction.apply(to: raw).text == clean)
  }
}
