import AssayLanguage
public import AssayText

/// The service behind the editor protocol: messages in, messages out.
///
/// It reads nothing by itself and knows no clock. Findings are told by `settle`, which whoever
/// drives it calls when no message is waiting, so that typing never waits for them.
public struct LanguageServer {
  /// How far the conversation has come.
  enum Phase {
    case new
    case running
    case shutDown
  }

  let host: ServiceHost
  let version: String
  let grammar = CompletionGrammar()
  var phase = Phase.new
  var workspace = Workspace()
  var addresses = Addresses()
  /// Addresses of files that the editor holds; the disk does not count for them.
  var open: Set<String> = []
  var client = ClientAbilities()
  /// Addresses of the folders of the workspace.
  var folders: [String] = []
  /// Whether something changed since findings were last told.
  var isDirty = false
  /// What was last told of each file.
  var published: [String: [Diagnostic]] = [:]
  var publishedVersions: [String: Int] = [:]
  /// What the language finds in the files as they were last settled.
  var found: [Diagnostic] = []
  /// What proofs find in them, as far as they have come.
  var proved: [Diagnostic] = []
  /// What else is known of scorecards.
  var desk = ScorecardDesk()
  /// How the process must end; nothing while the conversation goes on.
  public internal(set) var exitStatus: Int?
  var nextRequest = 1

  /// A server that has not been greeted yet; `version` is the program's.
  public init(host: ServiceHost, version: String) {
    self.host = host
    self.version = version
  }

  /// What is answered when a message cannot be found in the stream.
  public static let brokenFrame = WireMessage.failure(.notJSON, for: .null)

  /// Takes the content of one message and answers with what must be sent.
  public mutating func receive(_ content: [UInt8]) -> [JSONValue] {
    guard let message = LenientJSON.parse(content) else {
      return [WireMessage.failure(.notJSON, for: .null)]
    }
    return receive(message)
  }

  /// Takes one message and answers with what must be sent.
  public mutating func receive(_ message: JSONValue) -> [JSONValue] {
    // Written out, for a bare `nil` would be the value null, which is no id.
    let id = message["id"].flatMap { id -> JSONValue? in
      id.integer != nil || id.string != nil ? .some(id) : .none
    }
    guard let method = message["method"]?.string else {
      // Answers to the server's own requests need no answer.
      let isAnswer = message["result"] ?? message["error"] != nil
      return isAnswer ? [] : [WireMessage.failure(.notARequest, for: id ?? .null)]
    }
    let parameters = message["params"] ?? .null
    guard let id else {
      do throws(WireError) {
        return try notify(method, parameters)
      } catch {
        // Nobody waits for an answer to a notification.
        return []
      }
    }
    do throws(WireError) {
      let answer = try answer(method, parameters)
      return [WireMessage.result(answer.result, for: id)] + answer.further
    } catch {
      return [WireMessage.failure(error, for: id)]
    }
  }

  /// A result, and what is sent behind it.
  struct Answer {
    var result: JSONValue
    var further: [JSONValue] = []
  }

  private mutating func notify(
    _ method: String, _ parameters: JSONValue
  ) throws(WireError) -> [JSONValue] {
    if method == "exit" {
      exitStatus = phase == .shutDown ? 0 : 1
      return []
    }
    guard phase == .running else { return [] }
    switch method {
    case "initialized": return registrations()
    case "textDocument/didOpen": try didOpen(parameters)
    case "textDocument/didChange": try didChange(parameters)
    case "textDocument/didClose": try didClose(parameters)
    case "workspace/didChangeWatchedFiles": try didChangeFiles(parameters)
    case "workspace/didChangeWorkspaceFolders": try didChangeFolders(parameters)
    default: break
    }
    return []
  }

  private mutating func answer(
    _ method: String, _ parameters: JSONValue
  ) throws(WireError) -> Answer {
    switch phase {
    case .new:
      guard method == "initialize" else { throw .notInitialized }
      return Answer(result: initialize(parameters))
    case .shutDown: throw .shutDown
    case .running: break
    }
    switch method {
    case "initialize": throw WireError(code: -32600, message: "`initialize` came already")
    case "shutdown":
      phase = .shutDown
      return Answer(result: .null)
    case "workspace/executeCommand": return try execute(parameters)
    default: return Answer(result: try feature(method, parameters))
    }
  }
}
