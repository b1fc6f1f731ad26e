import AssayLanguage
import AssayService
import AssayText
import Testing

@Suite struct `Formatting in an editor` {
  static func formatted(_ text: String, lines: (Int, Int)? = nil) -> (String, Int) {
    var workspace = Workspace(encoding: .utf8)
    workspace.set([(Session.rubric, 1, Array(text.utf8))])
    let positions = TextPositions(Array(text.utf8), encoding: .utf8)
    let span = lines.map {
      positions.span(
        TextPosition(line: $0.0, character: 0), TextPosition(line: $0.1, character: 0))
    }
    let edits = workspace.snapshot().formatting(of: 0, touching: span)
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.place > $1.place }) {
      bytes.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8)
    }
    return (String(decoding: bytes, as: UTF8.self), edits.count)
  }

  static let crooked = """
    rubric  x "X" version 1.0.0
    scale
    1 "a"
      2 "b"



    criterion c "C"
      1 "one"
    2 "two"
    """

  @Test func `gives what the formatter gives, in as few edits as lines`() {
    let source = SourceText(name: "a", text: Self.crooked)
    let whole = String(decoding: Formatter.format(source).text, as: UTF8.self)
    let (text, edits) = Self.formatted(Self.crooked)
    #expect(text == whole)
    #expect(edits == 5)
  }

  @Test func `of a range leaves the other lines alone`() {
    let (text, edits) = Self.formatted(Self.crooked, lines: (2, 3))
    #expect(text == Self.crooked.replacing("\n1 \"a\"", with: "\n  1 \"a\""))
    #expect(edits == 1)
  }

  @Test func `of a range leaves the other lines of a long block alone`() {
    let rows = (0..<400).map { "probe \"\($0)\"" }
    let head = ["rubric x \"X\" version 1.0.0", "", "criterion c \"C\""]
    let text = (head + rows).joined(separator: "\n") + "\n"
    #expect(Self.formatted(text).1 == 400)
    let (one, edits) = Self.formatted(text, lines: (100, 100))
    #expect(edits == 1)
    #expect(one == text.replacing("\nprobe \"97\"", with: "\n  probe \"97\""))
  }

  @Test func `of every range of shipped files changes nothing`() {
    var workspace = ShippedFiles.workspace()
    let snapshot = workspace.snapshot()
    for file in snapshot.documents.indices { #expect(snapshot.formatting(of: file) == []) }
  }

  @Test func `waits until the file can be read`() {
    #expect(Self.formatted("critrion  c \"C\"\n").1 == 0)
  }

  @Test(arguments: ["", "\n", "\n\n\n", "# a", "\r\n# a\r\n"])
  func `of nearly nothing is what the formatter gives`(_ text: String) {
    let source = SourceText(name: "a", text: text)
    #expect(
      Self.formatted(text).0 == String(decoding: Formatter.format(source).text, as: UTF8.self))
  }
}

@Suite struct `Mends in an editor` {
  @Test func `are offered on the line of their finding and make it go away`() throws {
    var session = Session.started([(Session.rubric, "critrion c \"C\"\n")])
    let range: JSONValue = [
      "start": ["line": 0, "character": 12], "end": ["line": 0, "character": 12],
    ]
    let parameters: JSONValue = [
      "textDocument": ["uri": .string(Session.rubric)], "range": range,
      "context": ["diagnostics": []],
    ]
    let action = try #require(
      session.request("textDocument/codeAction", parameters).array?.first)
    #expect(action["title"] == "write `criterion`")
    #expect(action["kind"] == "quickfix")
    let edit = try #require(
      action["edit"]?["changes"]?[Session.rubric]?.array?.first)
    #expect(edit["newText"] == "criterion")
    #expect(edit["range"]?["end"] == ["line": 0, "character": 8])
    let refactorings = session.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.rubric)], "range": range,
        "context": ["only": ["refactor"]],
      ])
    #expect(refactorings == [])
  }

  @Test func `are offered for every mend of every finding`() {
    let text = Samples.scorecard.replacing("lead: evaluation", with: "leed: evaluatoin")
      .replacing("covers depth", with: "covers dept")
    var workspace = Workspace(encoding: .utf8)
    workspace.set([
      (Session.rubric, 1, Array(Samples.rubric.utf8)), (Session.scorecard, 1, Array(text.utf8)),
    ])
    let snapshot = workspace.snapshot()
    let mends = snapshot.library.diagnostics.flatMap(\.fixes)
    #expect(mends.count >= 2)
    let whole = ByteSpan(0, UInt32(text.utf8.count))
    #expect(snapshot.actions(in: 1, touching: whole).map(\.fix) == mends)
  }
}
