import AssayLanguage
import AssayText
import Testing

@Suite struct `Endless lines in text reports` {
  private static let before = String(repeating: "abcdefghi ", count: 20_000)

  @Test func `are shown around the place`() {
    let text = ReportCase(Self.before + "«wrong» " + Self.before).text
    let shown =
      "...abcdefghi abcdefghi abcdefghi wrong "
      + String(repeating: "abcdefghi ", count: 8) + "abcd..."
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:200001
          |
        1 | \(shown)
          |                                  ^^^^^

        """)
  }

  @Test func `are shown from their beginning when the place is there`() {
    let text = ReportCase("«wrong» " + Self.before).text
    let shown =
      "wrong " + String(repeating: "abcdefghi ", count: 11) + "abcd..."
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:1
          |
        1 | \(shown)
          | ^^^^^

        """)
  }

  @Test func `are shown to their end when the place is there`() {
    let text = ReportCase(Self.before + "«»").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:200001
          |
        1 | ...abcdefghi abcdefghi abcdefghi \("")
          |                                  ^

        """)
  }

  @Test func `are shown once for each of their places`() {
    let text = ReportCase("‹first› " + Self.before + "«wrong»").text
    let shown = "first " + String(repeating: "abcdefghi ", count: 11) + "abcd..."
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:200007
          |
        1 | ...abcdefghi abcdefghi abcdefghi wrong
          |                                  ^^^^^
        1 | \(shown)
          | ----- first said here

        """)
  }

  @Test func `cut the mark with the line when the place is endless too`() {
    let text = ReportCase("«" + Self.before + "»").text
    let lines = text.split(separator: "\n")
    #expect(lines[3] == "1 | " + Self.before.prefix(120) + "...")
    #expect(lines[4] == "  | " + String(repeating: "^", count: 120))
  }

  @Test func `never show half of a wide character`() {
    let wide = String(repeating: "日本語", count: 30_000)
    let text = ReportCase(wide + "«x»" + wide).text
    let line = text.split(separator: "\n")[3]
    #expect(line.unicodeScalars.allSatisfy { $0 != "\u{FFFD}" } && !line.contains("<0x"))
    #expect(line.hasPrefix("1 | ...日本語") && line.hasSuffix("..."))
  }
}
