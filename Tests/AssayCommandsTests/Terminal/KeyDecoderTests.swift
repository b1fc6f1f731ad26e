import Testing

@testable import AssayCommands

@Suite struct `Keys from bytes` {
  static let cases: [(String, [Key])] = [
    ("a3?", [.text("a"), .text("3"), .text("?")]),
    ("é日🙂", [.text("é"), .text("日"), .text("🙂")]),
    ("\r\n\u{7F}\u{8}", [.enter, .enter, .backspace, .backspace]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OH\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[3~", [.home, .end, .home, .end, .delete]),
    ("\u{1B}[1;5C\u{1B}[1;5D\u{1B}b\u{1B}f", [.wordRight, .wordLeft, .wordLeft, .wordRight]),
    ("\u{1}\u{5}\u{15}\u{B}\u{17}", [.home, .end, .deleteToStart, .deleteToEnd, .deleteWord]),
    ("\u{3}\u{4}\u{1A}", [.interrupt, .endOfTransmission, .suspend]),
    ("\u{1B}[15~x", [.unknown, .text("x")]),
    ("\u{1B}[200~one\rtwo q\u{1B}[A\u{1B}[201~z", [.paste("one\rtwo q\u{1B}[A"), .text("z")]),
  ]

  private func keys(_ pieces: [[UInt8]], _ end: KeyDecoder.Arrival) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for piece in pieces {
      decoder.feed(piece)
      while let key = decoder.next(.flowing) { keys.append(key) }
    }
    while decoder.isWaiting, let key = decoder.next(end) { keys.append(key) }
    return keys
  }

  @Test(arguments: cases) func `are read`(_ text: String, _ expected: [Key]) {
    #expect(keys([Array(text.utf8)], .paused) == expected)
  }

  @Test(arguments: cases) func `are the same however the bytes are cut`(
    _ text: String, _ expected: [Key]
  ) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      #expect(keys([Array(bytes[..<cut]), Array(bytes[cut...])], .paused) == expected)
    }
    #expect(keys(bytes.map { [$0] }, .paused) == expected)
  }

  @Test func `an escape by itself is a key once nothing follows`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next(.flowing) == nil)
    #expect(decoder.next(.paused) == .escape)
  }

  @Test func `bytes that are no text become one mark each`() {
    #expect(
      keys([[0xFF, 0x61, 0xC3, 0x28, 0xE2, 0x82]], .closed)
        == [
          .text("\u{FFFD}"), .text("a"), .text("\u{FFFD}"), .text("("), .text("\u{FFFD}"),
          .text("\u{FFFD}"),
        ])
  }

  @Test func `a paste that never ends is taken when the input closes`() {
    #expect(keys([Array("\u{1B}[200~half".utf8)], .closed) == [.paste("half")])
    var decoder = KeyDecoder()
    #expect(decoder.next(.closed) == .endOfInput)
  }

  @Test(arguments: UInt64(1)...50) func `no bytes stop it`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B, 0xE2, 0x82, 0x41]
    let bytes = (0..<200).map { _ in
      generator.next() % 3 == 0
        ? UInt8(truncatingIfNeeded: generator.next())
        : likely[Int(generator.next() % UInt64(likely.count))]
    }
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    var count = 0
    while decoder.isWaiting, decoder.next(.closed) != nil { count += 1 }
    #expect(!decoder.isWaiting)
    #expect(count <= bytes.count)
  }
}
