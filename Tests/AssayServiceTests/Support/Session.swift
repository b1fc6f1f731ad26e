import AssayService
import AssayText

/// A conversation with a server in the same process.
struct Session {
  var server: LanguageServer
  private var nextID = 1
  static let rubric = "file:///w/rubrics/depth.rubric"
  static let scorecard = "file:///w/scorecards/engineer.scorecard"

  /// A server that has not been greeted.
  init(host: ServiceHost = ServiceHost()) {
    server = LanguageServer(host: host, version: "0.0.0")
  }

  /// A server that holds the sample files, or others.
  static func started(
    _ files: [(uri: String, text: String)] = [
      (rubric, Samples.rubric), (scorecard, Samples.scorecard),
    ], encoding: String = "utf-8", abilities: [(String, JSONValue)] = []
  ) -> Session {
    var session = Session()
    let general: JSONValue = ["positionEncodings": [.string(encoding)]]
    let members = [JSONMember("general", general)] + abilities.map { JSONMember($0.0, $0.1) }
    _ = session.request("initialize", ["capabilities": .object(members)])
    for file in files { session.open(file.uri, file.text) }
    return session
  }

  mutating func open(_ uri: String, _ text: String) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": "assay", "version": 1, "text": .string(text),
        ]
      ])
  }

  @discardableResult
  mutating func notify(_ method: String, _ parameters: JSONValue) -> [JSONValue] {
    server.receive(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// The whole answer.
  mutating func ask(_ method: String, _ parameters: JSONValue) -> [JSONValue] {
    nextID += 1
    return server.receive([
      "jsonrpc": "2.0", "id": .integer(nextID), "method": .string(method), "params": parameters,
    ])
  }

  /// The result; null when there was an error.
  mutating func request(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ask(method, parameters).first?["result"] ?? .null
  }

  /// Asks about a line and column.
  mutating func request(
    _ method: String, _ uri: String, _ line: Int, _ character: Int,
    _ more: [(String, JSONValue)] = []
  ) -> JSONValue {
    let position: JSONValue = ["line": .integer(line), "character": .integer(character)]
    let members = [
      JSONMember("textDocument", ["uri": .string(uri)]), JSONMember("position", position),
    ]
    return request(method, .object(members + more.map { JSONMember($0.0, $0.1) }))
  }

  /// Asks about the first place of `words` in a text, and `inside` bytes further.
  mutating func request(
    _ method: String, _ uri: String, in text: String, at words: String, inside: Int = 0,
    _ more: [(String, JSONValue)] = []
  ) -> JSONValue {
    let before = text.prefix(upTo: text.firstRange(of: words)?.lowerBound ?? text.endIndex)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.utf8.count ?? 0) + inside
    return request(method, uri, lines.count - 1, column, more)
  }

  /// The findings that are told when nothing is waiting, as `file:line CODE message`.
  mutating func findings() -> [String] { Self.findings(in: server.settle()) }

  /// Takes every step of work that there is; what was told.
  mutating func finishWork() -> [JSONValue] {
    var messages: [JSONValue] = []
    while server.pendingWork != nil { messages += server.work() }
    return messages
  }

  /// The findings among messages, as `file:line CODE message`.
  static func findings(in messages: [JSONValue]) -> [String] {
    messages.flatMap { message -> [String] in
      let uri = message["params"]?["uri"]?.string ?? ""
      let name = uri.split(separator: "/").last ?? ""
      let list = message["params"]?["diagnostics"]?.array ?? []
      return list.map { finding in
        let line = (finding["range"]?["start"]?["line"]?.integer ?? -1) + 1
        return
          "\(name):\(line) \(finding["code"]?.string ?? "") \(finding["message"]?.string ?? "")"
      }
    }
  }
}
