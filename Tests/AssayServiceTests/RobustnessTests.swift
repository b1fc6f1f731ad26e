import AssayService
import AssayText
import Testing

/// Whatever stands in a file, every request has an answer and the process lives.
@Suite struct `Half-written files` {
  static let methods = [
    "hover", "completion", "definition", "references", "documentHighlight", "prepareRename",
    "rename", "documentSymbol", "foldingRange", "semanticTokens/full", "semanticTokens/range",
    "formatting", "rangeFormatting", "codeAction", "inlayHint", "codeLens",
  ]

  /// Asks everything at one place and says how many answers were errors of the wrong kind.
  static func askAll(_ session: inout Session, _ uri: String, _ line: Int, _ column: Int) -> Int {
    let position: JSONValue = ["line": .integer(line), "character": .integer(column)]
    let parameters: JSONValue = [
      "textDocument": ["uri": .string(uri)], "position": position, "newName": "other-name",
      "range": ["start": position, "end": ["line": .integer(line + 3), "character": 0]],
      "context": ["diagnostics": [], "includeDeclaration": true],
    ]
    var wrong = 0
    for method in methods {
      let answers = session.ask("textDocument/" + method, parameters)
      let code = answers.first?["error"]?["code"]?.integer
      if answers.count != 1 || (code != nil && code != -32803) { wrong += 1 }
    }
    return wrong
  }

  /// A session with a file and what belongs to it.
  static func started(around file: ServiceHost.File) -> Session {
    let files = ShippedFiles.around(file)
    var session = Session(host: ServiceHost(files: { _ in files }))
    _ = session.request("initialize", ["rootUri": "file:///w", "capabilities": [:]])
    session.open(file.uri, String(decoding: file.bytes, as: UTF8.self))
    return session
  }

  static func replace(_ session: inout Session, _ uri: String, _ bytes: some Sequence<UInt8>) {
    session.notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": 2],
        "contentChanges": [["text": .string(String(decoding: Array(bytes), as: UTF8.self))]],
      ])
  }

  /// Every prefix is read by `bench sweep` of `Benchmarks`, which takes longer.
  @Test(arguments: ShippedFiles.all) func `are read at prefixes of any length`(
    _ file: ServiceHost.File
  ) {
    var session = Session.started([])
    session.open(file.uri, "")
    var wrong = 0
    for count in stride(from: 0, through: file.bytes.count, by: 499) {
      Self.replace(&session, file.uri, file.bytes.prefix(count))
      _ = session.server.settle()
      let line = file.bytes.prefix(count).count { $0 == 0x0A }
      wrong += Self.askAll(&session, file.uri, line, 400)
      wrong += Self.askAll(&session, file.uri, line / 2, 5)
    }
    #expect(wrong == 0)
  }

  @Test(arguments: ShippedFiles.all) func `are read without any one byte`(
    _ file: ServiceHost.File
  ) {
    var session = Self.started(around: file)
    var wrong = 0
    for offset in stride(from: 3, to: file.bytes.count, by: 1999) {
      Self.replace(&session, file.uri, file.bytes[..<offset] + file.bytes[(offset + 1)...])
      _ = session.server.settle()
      let line = file.bytes[..<offset].count { $0 == 0x0A }
      wrong += Self.askAll(&session, file.uri, line, 6)
    }
    #expect(wrong == 0)
  }

  /// One character put in, taken out or replaced, each on top of the ones before.
  @Test(arguments: ShippedFiles.all) func `are read behind random slips`(
    _ file: ServiceHost.File
  ) {
    var generator = SplitMix64(seed: 11)
    let characters = Array("a9-\"#|,:%. \n\t\r\\é🙂\u{0}").map { Array(String($0).utf8) } + [[0xFF]]
    var session = Self.started(around: file)
    var bytes = file.bytes
    var wrong = 0
    for _ in 0..<8 {
      let offset = Int.random(in: 0..<bytes.count, using: &generator)
      let count = Int.random(in: 0...1, using: &generator)
      let kind = Int.random(in: 0...characters.count, using: &generator)
      let written = kind < characters.count ? characters[kind] : []
      bytes.replaceSubrange(offset..<(offset + count), with: written)
      Self.replace(&session, file.uri, bytes)
      _ = session.server.settle()
      let line = bytes[..<offset].count { $0 == 0x0A }
      wrong += Self.askAll(&session, file.uri, line, 6)
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [
    "", "\u{0}", "\u{FEFF}rubric", "\"\"\"", "|||", "| a |\n|", "\r\r\r", "# ", "🙂🙂🙂",
    "rubric rubric rubric", "tests start from\n| - |", "use use\nuse", "rule x gives\nwhen when",
  ])
  func `of any kind have answers everywhere`(_ text: String) {
    var session = Session.started([(Session.rubric, text)])
    var wrong = 0
    for line in 0..<4 {
      for column in 0..<9 { wrong += Self.askAll(&session, Session.rubric, line, column) }
    }
    #expect(wrong == 0)
    _ = session.server.settle()
  }

  @Test func `may change in any way that can be said`() {
    var session = Session.started([
      (Session.rubric, Samples.rubric), (Session.scorecard, Samples.scorecard),
    ])
    let before = session.request("textDocument/documentSymbol", Session.scorecard, 0, 0)
    let numbers = [-1, 0, 2, 7, 1 << 40]
    for line in numbers {
      for column in numbers {
        session.change(from: (0, 0), to: (line, column), "x\né")
        session.change(from: (line, column), to: (0, 0), "")
        #expect(Self.askAll(&session, Session.scorecard, 0, 0) == 0)
      }
    }
    #expect(session.request("textDocument/documentSymbol", Session.scorecard, 0, 0) != before)
    _ = session.server.settle()
  }

  @Test func `are the same whether they are typed or read at once`() {
    var typed = Session.started([(Session.rubric, ""), (Session.scorecard, Samples.scorecard)])
    var line = 0
    var column = 0
    for character in Samples.rubric {
      typed.change(Session.rubric, from: (line, column), to: (line, column), String(character))
      column += 1
      if character == "\n" { (line, column) = (line + 1, 0) }
    }
    #expect(typed.findings() == Samples.lints)
    var whole = Session.started()
    let parameters: JSONValue = ["textDocument": ["uri": .string(Session.rubric)]]
    #expect(
      typed.request("textDocument/semanticTokens/full", parameters)
        == whole.request("textDocument/semanticTokens/full", parameters))
  }
}
