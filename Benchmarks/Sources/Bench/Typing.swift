import AssayLanguage
import AssayService
import AssayText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long an editor waits for answers while somebody types in a workspace of 5,000 lines.
enum Typing {
  static func run(isQuick: Bool) {
    say("lsp: milliseconds for each answer; every key is followed by a completion, tokens,")
    say("  findings and, every tenth, by everything else; the bar is 50 ms at the 95th percentile")
    let files = Samples.workspace(copies: isQuick ? 1 : 4)
    let large = Samples.rubrics + [Samples.scorecard(lines: isQuick ? 1_000 : 5_000)]
    let keys = isQuick ? 60 : 600
    for (title, files) in [("many files", files), ("one file", large)] {
      var session = TypingSession(files)
      type(rule, at: (session.line(of: "rule "), 0), keys, &session)
      report("\(title), a new rule", files, session)
      session = TypingSession(files)
      type(words, at: (session.line(of: "  because \""), 11), keys, &session)
      report("\(title), inside a text", files, session)
    }
  }

  /// The scorecard is broken nearly all the time.
  private static let rule = """
    rule typed gives debrief
      when technical-depth is below 2.5
      and not evaluation of technical-depth is at least the bar
      or any criterion of collaboration is below its floor
      because "Somebody types this, and everything is asked at every key"

    """

  /// The scorecard is sound all the time, so every figure in it is computed anew.
  private static let words = "Somebody types this, and everything is asked at every key. "

  private static func type(
    _ text: String, at start: (Int, Int), _ keys: Int, _ session: inout TypingSession
  ) {
    let scalars = Array(text.unicodeScalars)
    var (line, column) = start
    for number in 0..<keys {
      // Long enough for everything only now and then, as nobody types through the day.
      if number % 200 == 199 { session.pause() }
      let scalar = scalars[number % scalars.count]
      session.type(String(scalar), line, column)
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      session.ask("completion", line, column)
      session.ask("semanticTokens/full", line, column)
      session.settle()
      session.work()
      if number % 10 == 0 {
        // Names are asked for where one stands, and so are renamed.
        for method in TypingSession.others { session.ask(method, session.line(of: "use "), 6) }
      }
    }
  }

  private static func report(_ title: String, _ files: [SourceText], _ session: TypingSession) {
    let lines = files.reduce(0) { $0 + $1.bytes.count { $0 == 0x0A } }
    say("  \(title): \(files.count) files, \(lines) lines")
    say("    answer                    n     median      95 %       most     95 %, processor alone")
    let all = session.times.filter { $0.key != "(patient step)" }.values.flatMap(\.self)
    for (method, times) in session.times.sorted(by: { $0.key < $1.key }) + [
      ("all but patient", all)
    ] {
      let sorted = times.map(\.wall).sorted()
      let processor = times.map(\.processor).sorted()
      say(
        "    " + cell(method, 26) + cell(String(sorted.count), 6)
          + cell(fixed(sorted[sorted.count / 2] * 1e3, 2), 11)
          + cell(fixed(sorted[sorted.count * 95 / 100] * 1e3, 2), 11)
          + cell(fixed((sorted.last ?? 0) * 1e3, 2), 9)
          + fixed(processor[processor.count * 95 / 100] * 1e3, 2))
    }
  }
}

/// A server that is talked to, with the time of every answer.
struct TypingSession {
  static let others = [
    "hover", "definition", "references", "documentHighlight", "documentSymbol", "foldingRange",
    "codeAction", "inlayHint", "codeLens", "prepareRename", "rename", "rangeFormatting",
  ]

  private var server: LanguageServer
  private let uri: String
  private let scorecard: SourceText
  /// Seconds that somebody waits, and those of them that the processor worked: on a machine that
  /// others use too, the second says what the first would be without them.
  private(set) var times: [String: [(wall: Double, processor: Double)]] = [:]

  /// Opens one of the files, the last when none is named.
  init(_ files: [SourceText], open: SourceText? = nil) {
    let loaded = files.map { ServiceHost.File(uri: "file:///w/\($0.name)", bytes: $0.bytes) }
    server = LanguageServer(host: ServiceHost(files: { _ in loaded }), version: "0")
    guard let last = open ?? files.last else {
      preconditionFailure("there is a file to type in")
    }
    scorecard = last
    uri = "file:///w/\(last.name)"
    _ = server.receive([
      "id": 1, "method": "initialize", "params": ["rootUri": "file:///w", "capabilities": [:]],
    ])
    _ = server.receive([
      "method": "textDocument/didOpen",
      "params": [
        "textDocument": [
          "uri": .string(uri), "version": 1,
          "text": .string(String(decoding: last.bytes, as: UTF8.self)),
        ]
      ],
    ])
    _ = server.settle()
  }

  /// The first line that begins so.
  func line(of words: String) -> Int {
    let lines = scorecard.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { $0.starts(with: Array(words.utf8)) } ?? 0
  }

  mutating func type(_ text: String, _ line: Int, _ column: Int) {
    let position: JSONValue = ["line": .integer(line), "character": .integer(column)]
    let uri = uri
    take("(change)") {
      $0.receive([
        "method": "textDocument/didChange",
        "params": [
          "textDocument": ["uri": .string(uri), "version": 2],
          "contentChanges": [
            ["range": ["start": position, "end": position], "text": .string(text)]
          ],
        ],
      ])
    }
  }

  mutating func ask(_ method: String, _ line: Int, _ column: Int) {
    let position: JSONValue = ["line": .integer(line), "character": .integer(column)]
    let content: JSONValue = [
      "id": 1, "method": .string("textDocument/" + method),
      "params": [
        "textDocument": ["uri": .string(uri)], "position": position, "newName": "quite-another",
        "range": ["start": ["line": 0, "character": 0], "end": position],
        "context": ["diagnostics": [], "includeDeclaration": true],
      ],
    ]
    take(method) { $0.receive(content) }
  }

  mutating func replace(_ bytes: some Sequence<UInt8>) {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    let uri = uri
    take("(change)") {
      $0.receive([
        "method": "textDocument/didChange",
        "params": [
          "textDocument": ["uri": .string(uri), "version": 2],
          "contentChanges": [["text": .string(text)]],
        ],
      ])
    }
  }

  mutating func settle() { take("(findings)") { $0.settle() } }

  /// One step of what is done between two keys.
  mutating func work() { take("(brief step)") { $0.pendingWork == .brief ? $0.work() : [] } }

  /// All steps of what waits for a pause: whoever goes on typing may wait for one of them.
  mutating func pause() {
    while server.pendingWork != nil {
      take(server.pendingWork == .brief ? "(brief step)" : "(patient step)") { $0.work() }
    }
  }

  /// Answers are written out as they would be sent.
  private mutating func take(
    _ name: String, _ body: (inout LanguageServer) -> [JSONValue]
  ) {
    var size = 0
    let before = clock()
    let time = ContinuousClock().measure {
      size = body(&server).reduce(0) { $0 + $1.canonicalText.utf8.count }
    }
    let processor = Double(clock() - before) / Double(CLOCKS_PER_SEC)
    precondition(size > 0 || name.hasPrefix("("), "every request has an answer")
    times[name, default: []].append((time.seconds, processor))
  }
}
