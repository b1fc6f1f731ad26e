import AssayText
import Testing

@testable import AssayLanguage

@Suite struct `An allow` {
  static let text = """
    rubric reading "Reading" version 1.0.0
    purpose "Does this person know what a paper shows?"
    allow W11 because "Everywhere"
    scale
      1 "Weak"
      2 "Solid"
    criterion papers "Papers"
      allow W12 because "Here alone"
      ask case "Which paper?"
      1 "Weak"
    criterion notes "Notes"
      allow W11 because "Here as well"
      allow E399 because "An error"
    rated on other
    allow W13 because "Below no block"

    """
  static let source = SourceText(name: "reading", text: text)
  static let syntax = Parser.parse(source).syntax

  /// What is left of findings, each at the first place of a word: `code line`.
  static func left(_ findings: (String, Diagnostic.Severity, String)...) -> [String] {
    let lines = source.makeLineTable()
    let made = findings.map { code, severity, word in
      let offset = UInt32(
        text.utf8.count
          - text[(text.firstRange(of: word)?.lowerBound ?? text.endIndex)...].utf8.count)
      return Diagnostic(
        code: code, severity: severity, message: "found",
        place: Place(file: 0, span: ByteSpan(offset, offset + 1)))
    }
    return made.applying(allowsOf: [syntax], in: [source]).map { finding in
      "\(finding.code) \(lines.line(of: finding.place.span.start) + 1)"
    }
  }

  @Test func `in a block silences its code inside that block alone`() {
    #expect(
      Self.left(
        ("W12", .warning, "papers"), ("W12", .note, "Which paper"), ("W12", .warning, "notes"),
        ("W12", .warning, "purpose"), ("W11", .warning, "purpose"), ("W11", .warning, "notes"),
        ("W13", .warning, "notes")) == ["W12 11", "W12 2", "W901 13"])
  }

  @Test func `in a block takes the finding before one of the file does`() {
    #expect(
      Self.left(
        ("W11", .warning, "notes"), ("W12", .warning, "papers"), ("W13", .warning, "notes"))
        == ["W901 3", "W901 13"])
  }

  @Test func `of an error that proofs find is told, and of their warnings is left to them`() {
    let text = "allow P201 because \"A\"\nallow P301 because \"B\"\n" + Self.text
    let source = SourceText(name: "reading", text: text)
    let found: [Diagnostic] = [].applying(allowsOf: [Parser.parse(source).syntax], in: [source])
    let table = source.makeLineTable()
    let lines = found.map { table.line(of: $0.place.span.start) + 1 }
    #expect(lines.contains(1) && !lines.contains(2))
  }

  @Test func `that silences nothing is told, unless an error may be the cause`() {
    #expect(Self.left() == ["W901 3", "W901 8", "W901 12", "W901 13", "W901 15"])
    #expect(Self.left(("E301", .error, "notes")) == ["E301 11", "W901 13"])
  }

  @Test func `silences no error`() {
    #expect(Self.left(("E399", .error, "notes")) == ["E399 11", "W901 13"])
  }

  @Test func `reaches to the end of the file from the last block`() {
    let source = SourceText(
      name: "a", text: "rubric a \"A\" version 1.0.0\ncriterion b \"B\"\n  allow W1 because \"C\"")
    let reach = Parser.parse(source).syntax.allows.map(\.reach)
    #expect(reach == [ByteSpan(27, UInt32(source.bytes.count))])
  }

  @Test func `of no use is told with its mend`() {
    let changes = [
      Change("engineer", "persona", "allow W502 because \"No\"\npersona"),
      Change("engineer", "  covers depth\n", "  covers depth\n  allow E302 because \"No\"\n"),
      Change("engineer", "  by radiologist\n", "  by radiologist\n  allow W701 because \"No\"\n"),
    ]
    let library = Sample.library(changes)
    #expect(
      library.shortForm == """
        engineer:2:7-11 W901 warning `allow W502` silences nothing: no `W502` is found in this file
          fix: take the line away
        engineer:18:9-13 W901 warning `allow E302` silences nothing: no error can be allowed
          fix: take the line away
        engineer:22:9-13 W901 warning `allow W701` silences nothing: no `W701` is found in the \
        block that it stands in
          fix: take the line away
        """)
    #expect(
      library.textsAfterFixes() == Sample.library([]).sources.map { $0.text($0.whole) })
  }
}

extension SourceText {
  fileprivate var whole: ByteSpan { ByteSpan(0, UInt32(bytes.count)) }
}
