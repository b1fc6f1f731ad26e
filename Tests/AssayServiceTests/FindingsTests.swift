import AssayLanguage
import AssayService
import AssayText
import Testing

@Suite struct `Findings while typing` {
  @Test func `are told when nothing is waiting, once`() {
    var session = Session.started()
    #expect(session.server.isUnsettled)
    #expect(session.server.settle().count == 2)
    #expect(session.server.settle() == [])
  }

  @Test func `appear and disappear with the words that cause them`() throws {
    var session = Session.started()
    #expect(session.findings() == Samples.lints)
    session.change(from: (2, 0), to: (2, 9), "panelist")
    let found = session.findings()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("engineer.scorecard:3 E221 ") == true)
    session.change(from: (2, 0), to: (2, 8), "panellist")
    #expect(session.server.settle().count == 1)
    #expect(session.server.settle() == [])
  }

  @Test func `name both places of a clash, in both files`() throws {
    var session = Session.started()
    session.open(
      "file:///w/rubrics/second.rubric",
      "rubric depth \"Again\" version 1.0.0\nscale\n 1 \"a\"\n 2 \"b\"\n")
    let message = try #require(
      session.server.settle().first {
        $0["params"]?["uri"] == "file:///w/rubrics/second.rubric"
      })
    let finding = try #require(message["params"]?["diagnostics"]?.array?.first)
    let related = try #require(finding["relatedInformation"]?.array?.first)
    #expect(related["location"]?["uri"] == .string(Session.rubric))
  }

  @Test func `go away with their file`() {
    var session = Session.started([(Session.rubric, "critrion")])
    #expect(session.findings().count == 1)
    session.notify("textDocument/didClose", ["textDocument": ["uri": .string(Session.rubric)]])
    #expect(
      session.server.settle().map(\.canonicalText) == [
        #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","#
          + #""params":{"diagnostics":[],"uri":"file:///w/rubrics/depth.rubric"}}"#
      ])
  }

  @Test func `of a file that is spelled in two ways are told of one file`() {
    var session = Session.started([("file:///w/a%2Drubric.rubric", Samples.rubric)])
    session.open("file:///w/a-rubric.rubric", Samples.rubric)
    #expect(session.findings() == Samples.lints(in: "a-rubric.rubric"))
  }
}

extension Session {
  /// Replaces a range of the sample scorecard.
  mutating func change(
    _ uri: String = Session.scorecard, from start: (Int, Int), to end: (Int, Int), _ text: String
  ) {
    let range: JSONValue = [
      "start": ["line": .integer(start.0), "character": .integer(start.1)],
      "end": ["line": .integer(end.0), "character": .integer(end.1)],
    ]
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": 2],
        "contentChanges": [["range": range, "text": .string(text)]],
      ])
  }
}
