import AssayService
import AssayText
import Testing

@Suite struct `The outline` {
  /// Names with their depth.
  static func names(_ items: [JSONValue], depth: Int = 0) -> [String] {
    items.flatMap { item in
      [String(repeating: "  ", count: depth) + (item["name"]?.string ?? "")]
        + names(item["children"]?.array ?? [], depth: depth + 1)
    }
  }

  @Test func `nests what belongs together`() {
    var session = Session.started()
    let rubric = session.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": .string(Session.rubric)]])
    #expect(
      Self.names(rubric.array ?? []) == [
        "depth", "  evaluation", "    first-site", "    second-site", "    borrowed-result",
        "  production",
      ])
    let scorecard = session.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": .string(Session.scorecard)]])
    #expect(
      Self.names(scorecard.array ?? []) == [
        "engineer", "  depth", "  cto", "  lead", "  talk", "  floors", "  clear-hire",
      ])
  }

  @Test func `keeps every name inside its block, in shipped files`() {
    var workspace = ShippedFiles.workspace()
    let snapshot = workspace.snapshot()
    func check(_ item: OutlineItem) {
      #expect(item.span.start <= item.nameSpan.start && item.nameSpan.end <= item.span.end)
      for child in item.children {
        #expect(item.span.start <= child.span.start && child.span.end <= item.span.end)
        check(child)
      }
    }
    for file in snapshot.documents.indices { snapshot.outline(of: file).forEach(check) }
  }

  @Test func `of the workspace is searched by letters in their order`() {
    var session = Session.started()
    let found = session.request("workspace/symbol", ["query": "clhi"])
    #expect(found.array?.compactMap { $0["name"]?.string } == ["clear-hire"])
    #expect(session.request("workspace/symbol", ["query": ""]).array?.count == 12)
  }

  @Test func `folds blocks and runs of comments`() {
    let text = "# a\n# b\nrubric x \"X\" version 1.0.0\nscale\n  1 \"a\"\n  2 \"b\"\n\n# c\n"
    var session = Session.started([(Session.rubric, text)])
    let found = session.request(
      "textDocument/foldingRange", ["textDocument": ["uri": .string(Session.rubric)]])
    #expect(
      found == [
        ["startLine": 0, "endLine": 1, "kind": "comment"],
        ["startLine": 3, "endLine": 5],
      ])
  }
}

@Suite struct `Colours` {
  /// `word:kind` of a file; `!` behind declarations.
  static func tokens(_ text: String) -> [String] {
    var workspace = Workspace(encoding: .utf8)
    workspace.set([(Session.rubric, 1, Array(text.utf8))])
    let snapshot = workspace.snapshot()
    return snapshot.semanticTokens(of: 0).map { token in
      let word = snapshot.documents[0].source.text(token.span)
      return "\(word):\(token.kind.rawValue)\(token.isDeclaration ? "!" : "")"
    }
  }

  @Test func `tell names from keywords, and uses from declarations`() {
    #expect(
      Self.tokens("criterion a \"T\" weight 2 # c\n").first == "criterion:keyword")
    let text = """
      rubric r "R" version 1.0.0
      criterion a "T" weight 2 # c
        ask q situational 5 minutes \"\"\"
          x
          \"\"\"
        probe of q "p"
      """
    #expect(
      Self.tokens(text) == [
        "rubric:keyword", "r:class!", "\"R\":string", "version:keyword", "1.0.0:number",
        "criterion:keyword", "a:property!", "\"T\":string", "weight:keyword", "2:number",
        "# c:comment", "ask:keyword", "q:method!", "situational:keyword", "5:number",
        "minutes:keyword", "\"\"\":string", "    x:string", "    \"\"\":string", "probe:keyword",
        "of:keyword", "q:method", "\"p\":string",
      ])
  }

  @Test func `are sent as steps from one to the next`() {
    var session = Session.started([(Session.rubric, "\n  # é\n# b")], encoding: "utf-16")
    let parameters: JSONValue = ["textDocument": ["uri": .string(Session.rubric)]]
    #expect(
      session.request("textDocument/semanticTokens/full", parameters)
        == ["data": [1, 2, 3, 1, 0, 1, 0, 3, 1, 0]])
  }

  @Test func `never overlap and never leave their line, in shipped files`() {
    var workspace = ShippedFiles.workspace()
    let snapshot = workspace.snapshot()
    for (file, document) in snapshot.documents.enumerated() {
      var end: UInt32 = 0
      for token in snapshot.semanticTokens(of: file) {
        #expect(token.span.start >= end)
        let positions = document.positions
        #expect(positions.line(of: token.span.start) == positions.line(of: token.span.end))
        end = token.span.end
      }
    }
  }
}

@Suite struct `Figures beside the text` {
  @Test func `are the parts of the overall score`() {
    var session = Session.started()
    let range: JSONValue = [
      "start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0],
    ]
    let hints = session.request(
      "textDocument/inlayHint",
      ["textDocument": ["uri": .string(Session.rubric)], "range": range])
    #expect(
      hints.array?.compactMap { $0["label"]?.string } == [
        "100% of overall", "75% of overall", "25% of overall",
      ])
    #expect(hints.array?.first?["position"] == ["line": 0, "character": 44])
  }

  static func lenses(_ session: inout Session) -> [String]? {
    let lenses = session.request(
      "textDocument/codeLens", ["textDocument": ["uri": .string(Session.scorecard)]])
    return lenses.array?.compactMap { $0["command"]?["title"]?.string }
  }

  @Test func `say how tests go, and run them`() throws {
    var session = Session.started()
    #expect(Self.lenses(&session) == ["run the tests"])
    _ = session.server.settle()
    while session.server.pendingWork == .brief { #expect(session.server.work() == []) }
    #expect(Self.lenses(&session) == ["2 tests passed", "coverage 44.4%"])
    session.change(from: (22, 31), to: (22, 32), "3")
    let answers = session.ask(
      "workspace/executeCommand",
      ["command": "assay.test", "arguments": [.string(Session.scorecard)]])
    let result = try #require(answers.first?["result"]?["scorecards"]?.array?.first)
    #expect(result["passed"] == 1)
    let failure = try #require(result["failures"]?.array?.first)
    #expect(failure["messages"]?.array?.first == "expected debrief, got hire")
    #expect(answers.last?["method"] == "window/showMessage")
  }

  @Test func `refuse to run what is not there`() {
    var session = Session.started()
    for uri in [Session.rubric, "file:///none"] {
      let answers = session.ask(
        "workspace/executeCommand", ["command": "assay.test", "arguments": [.string(uri)]])
      #expect(answers.first?["error"]?["code"] == -32803)
    }
  }
}
