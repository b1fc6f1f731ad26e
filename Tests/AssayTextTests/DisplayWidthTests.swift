import AssayText
import Testing

@Suite struct `Display width` {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("長い", 4), ("ｆｕｌｌ", 8), ("한국", 4),
    ("\u{1100}\u{1161}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍🔬", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2),
    ("a\u{200B}b", 2), ("\u{2068}שלום\u{2069}", 4), ("\t", 0), ("\u{1B}", 0), ("—", 1), ("…", 1),
    ("\u{20000}", 2), ("กำ", 2),
  ])
  func `counts columns`(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("", 10, [""]), ("one two", 10, ["one two"]), ("one two three", 7, ["one two", "three"]),
    ("  one   two ", 80, ["one two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("x abcdefgh y", 3, ["x", "abc", "def", "gh", "y"]), ("長い言葉", 5, ["長い", "言葉"]),
    ("長", 1, ["長"]), ("a\n\nb", 5, ["a", "", "b"]), ("a\r\nb", 5, ["a", "b"]),
    ("👩‍🔬👩‍🔬", 3, ["👩‍🔬", "👩‍🔬"]),
  ])
  func `wraps at columns`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `pads to columns`() {
    #expect("長".padded(to: 4) == "長  ")
    #expect("7".padded(to: 3, alignedRight: true) == "  7")
    #expect("wide".padded(to: 2) == "wide")
  }
}
