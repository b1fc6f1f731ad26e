import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Pages` {
  private let page = Page([
    .rule("A title", aside: "Jane"), .heading("Heading"), .text("Words that go on and on"),
    .indented("quoted"), .note("take care"), .list([Page.Item("k", "key", detail: "more")]),
  ])

  @Test func `are laid out for a window`() {
    #expect(
      page.text(PageFormat(width: 31, isPlain: false)) == """

        ── A title ─────────── Jane ──
        Heading
        Words that go on and on
          quoted
        note: take care
          k  key
               more

        """)
  }

  @Test func `do without marks beyond ASCII where the locale lacks them`() {
    let text = page.text(PageFormat(width: 40, isPlain: false, isUTF8: false))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `read as sentences in plain mode`() {
    #expect(
      page.text(PageFormat(width: nil, isPlain: true)) == """

        A title. Jane
        Heading
        Words that go on and on
        quoted
        note: take care
        k: key
        more

        """)
  }

  @Test func `carry their meaning without colour`() {
    let coloured = page.text(
      PageFormat(width: 40, isPlain: false, style: Style(isColoured: true)))
    var bare = ""
    var isEscape = false
    for scalar in coloured.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { bare.unicodeScalars.append(scalar) }
      if scalar == "m" { isEscape = false }
    }
    #expect(coloured != bare)
    #expect(bare == page.text(PageFormat(width: 40, isPlain: false)))
  }

  @Test func `let no escape of their content through`() {
    let text = Page([
      .rule("\u{1B}[2J", aside: "\u{7}"), .text("\u{1B}]0;x\u{7}"), .note("\u{9B}2J"),
      .list([Page.Item("\u{1B}c", "\u{8}", detail: "\u{202E}")]),
    ]).text(PageFormat(width: 40, isPlain: false))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
  }
}

@Suite struct `Tables` {
  private let table = Table(
    columns: [
      Table.Column("who"), Table.Column("what", least: 8),
      Table.Column("days", isRightAligned: true),
    ],
    rows: [
      ["José", "DICOM work sample", "2"], ["李小龍", "card\nof\u{1B}[31m portfolio", "11"], ["", "x"],
    ])

  @Test func `align by the width that is seen`() {
    #expect(
      table.text(PageFormat(width: 80, isPlain: false)) == """
        who     what                   days
        José    DICOM work sample         2
        李小龍  card of[31m portfolio    11
                x

        """)
  }

  @Test func `cut the columns that may be cut, with an ellipsis`() {
    #expect(
      table.text(PageFormat(width: 30, isPlain: false)) == """
        who     what             days
        José    DICOM work sam…     2
        李小龍  card of[31m po…    11
                x

        """)
  }

  @Test func `lose no cell when nothing can be cut further`() {
    let text = table.text(PageFormat(width: 10, isPlain: false))
    #expect(text.split(separator: "\n")[1] == "José    DICOM w…     2")
  }

  @Test func `are not cut without a window`() {
    #expect(
      table.text(PageFormat(width: nil, isPlain: true))
        == table.text(PageFormat(width: 80, isPlain: false)))
  }
}

@Suite struct `Lines from a pipe` {
  private func lines(_ pieces: [String]) -> [LineInput] {
    var reader = LineReader()
    var lines: [LineInput] = []
    for piece in pieces {
      reader.feed(piece.utf8)
      while let line = reader.next(isClosed: false) { lines.append(line) }
    }
    while let line = reader.next(isClosed: true) {
      lines.append(line)
      if line == .ended { break }
    }
    return lines
  }

  @Test func `end at line feeds, with or without carriage returns`() {
    #expect(lines(["a\r\nb\n\nc"]) == [.line("a"), .line("b"), .line(""), .line("c"), .ended])
    #expect(lines(["a", "b\nc", "\n"]) == [.line("ab"), .line("c"), .ended])
    #expect(lines([]) == [.ended])
  }

  @Test func `are refused when nobody could have typed them`() {
    let long = String(repeating: "x", count: 50_000)
    #expect(lines([long, long, "\nnext\n"]) == [.tooLong, .line("next"), .ended])
    #expect(lines([long, long]) == [.tooLong, .ended])
  }

  @Test func `that are no UTF-8 are repaired`() {
    var reader = LineReader()
    reader.feed([0x61, 0xFF, 0x0A])
    #expect(reader.next(isClosed: false) == .line("a\u{FFFD}"))
  }
}
