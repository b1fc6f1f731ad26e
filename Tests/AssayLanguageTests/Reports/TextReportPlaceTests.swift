import AssayLanguage
import AssayText
import Testing

@Suite struct `Marks of text reports` {
  @Test func `stay under their words behind tabs`() {
    let text = ReportCase("\tab\t«cd»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:5
          |
        1 |     ab  cd
          |         ^^

        """)
  }

  @Test func `cover the columns of a tab`() {
    let text = ReportCase("ab«\t»c\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:3
          |
        1 | ab  c
          |   ^^

        """)
  }

  @Test func `stay under wide characters`() {
    let text = ReportCase("ask \"日本«語で»す\"\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:8
          |
        1 | ask "日本語です"
          |          ^^^^

        """)
  }

  @Test func `count letters with combining marks once`() {
    let text = ReportCase("\"e\u{301}a\u{308}\" «x»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:8
          |
        1 | "e\u{301}a\u{308}" x
          |      ^

        """)
  }

  @Test func `cover the whole letter when the place is its mark`() {
    let text = ReportCase("ae«\u{301}»b\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:3
          |
        1 | ae\u{301}b
          |  ^

        """)
  }

  @Test func `leave out the carriage return of a line end`() {
    let text = ReportCase("use «a»\r\nuse b\r\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:5
          |
        1 | use a
          |     ^

        """)
  }

  @Test func `spell out control characters`() {
    let text = ReportCase("a\u{0}«\u{1B}»[2J\u{202E}b\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:3
          |
        1 | a<U+0000><U+001B>[2J<U+202E>b
          |          ^^^^^^^^

        """)
  }

  @Test func `spell out bytes that are not UTF-8`() {
    let bytes = Array("ab ".utf8) + [0xFF, 0xC3] + Array(" c\n".utf8)
    let text = ReportCase(bytes: bytes, main: ByteSpan(3, 4)).text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:4
          |
        1 | ab <0xFF><0xC3> c
          |    ^^^^^^

        """)
  }

  @Test func `stand behind the last letter at the end of the file`() {
    let text = ReportCase("use a«»").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:6
          |
        1 | use a
          |      ^

        """)
  }

  @Test func `stand on the empty line behind the last line end`() {
    let text = ReportCase("use a\n«»").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:2:1
          |
        2 |
          | ^

        """)
  }

  @Test func `stand on the line whose end they cover`() {
    let text = ReportCase("use a«\n»use b\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:6
          |
        1 | use a
          |      ^

        """)
  }

  @Test func `stand in an empty file`() {
    #expect(
      ReportCase("").text == """
        error[E301]: this is wrong
         --> a.rubric:1:1
          |
        1 |
          | ^

        """)
  }

  @Test func `do not count a byte order mark`() {
    let text = ReportCase("\u{FEFF}use «a»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:5
          |
        1 | use a
          |     ^

        """)
  }

  @Test func `do not leave the file when their place does`() {
    let text = ReportCase(bytes: Array("ab\n".utf8), main: ByteSpan(90, 95)).text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:2:1
          |
        2 |
          | ^

        """)
  }

  @Test func `count stacked marks instead of drawing them`() {
    let stack = String(repeating: "\u{301}", count: 400)
    let text = ReportCase("a\(stack) «b»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:403
          |
        1 | a<+400 marks> b
          |               ^

        """)
  }
}
