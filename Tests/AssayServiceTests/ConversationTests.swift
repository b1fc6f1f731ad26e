import AssayService
import AssayText
import Testing

@Suite struct `A conversation` {
  static func code(_ answers: [JSONValue]) -> Int? { answers.first?["error"]?["code"]?.integer }

  @Test func `begins with a greeting`() {
    var session = Session()
    #expect(Self.code(session.ask("textDocument/hover", .null)) == -32002)
    #expect(session.notify("textDocument/didOpen", .null) == [])
    let answer = session.request("initialize", ["capabilities": [:]])
    #expect(answer["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(answer["serverInfo"]?["name"] == "assay")
    #expect(Self.code(session.ask("initialize", [:])) == -32600)
  }

  @Test(arguments: [("utf-8", "utf-8"), ("utf-32", "utf-16"), ("utf-16", "utf-16")])
  func `agrees on what a column counts`(_ offered: String, _ agreed: String) {
    var session = Session()
    let answer = session.request(
      "initialize",
      ["capabilities": ["general": ["positionEncodings": [.string(offered)]]]])
    #expect(answer["capabilities"]?["positionEncoding"] == .string(agreed))
  }

  @Test func `ends well only behind a shutdown`() {
    var session = Session.started()
    #expect(session.ask("shutdown", .null).first?["result"] == .null)
    #expect(Self.code(session.ask("textDocument/hover", .null)) == -32600)
    session.notify("exit", .null)
    #expect(session.server.exitStatus == 0)
    var other = Session.started()
    other.notify("exit", .null)
    #expect(other.server.exitStatus == 1)
  }

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("[]", -32600), ("3", -32600), ("{\"id\":1}", -32600),
    (#"{"id":1,"method":"no/such"}"#, -32601),
    (#"{"id":1,"method":"textDocument/hover"}"#, -32602),
    (#"{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":3}}}"#, -32602),
    (#"{"id":1,"method":"workspace/executeCommand","params":{"command":"rm"}}"#, -32602),
  ])
  func `answers what cannot be met with a code`(_ text: String, _ code: Int) {
    var session = Session.started()
    #expect(Self.code(session.server.receive(Array(text.utf8))) == code)
  }

  @Test(arguments: [
    #"{"method":"no/such"}"#, #"{"method":"$/cancelRequest","params":{"id":1}}"#,
    #"{"method":"textDocument/didOpen","params":{}}"#,
    #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///none"}}}"#,
    #"{"method":"textDocument/didClose"}"#, #"{"id":7,"result":null}"#,
    #"{"method":"workspace/didChangeConfiguration","params":{"settings":{"a":1.5e-3,"b":"1.5"}}}"#,
  ])
  func `lets pass what needs no answer`(_ text: String) {
    var session = Session.started()
    #expect(session.server.receive(Array(text.utf8)) == [])
  }

  @Test func `reads numbers that are not whole where nobody wants them`() {
    var session = Session.started()
    let text = #"{"id":1,"method":"shutdown","params":{"a":-1.5e+3,"b":"\"2.5","c":[0.1,2E5]}}"#
    #expect(session.server.receive(Array(text.utf8)).first?["result"] == .null)
    #expect(session.server.receive(Array(text.utf8)).count == 1)
  }

  @Test func `says nothing of files that are not there`() {
    var session = Session.started()
    #expect(session.request("textDocument/hover", "file:///none", 0, 0) == .null)
    #expect(session.ask("textDocument/hover", .null).first?["error"] != nil)
  }

  @Test func `asks to be told of files that change`() {
    var session = Session()
    _ = session.request(
      "initialize",
      [
        "capabilities": ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]
      ])
    let request = session.notify("initialized", [:]).first
    #expect(request?["method"] == "client/registerCapability")
  }
}

@Suite struct `Messages in a stream` {
  static func frames(_ pieces: [String]) -> [MessageBuffer.Frame] {
    var buffer = MessageBuffer()
    var frames: [MessageBuffer.Frame] = []
    for piece in pieces {
      buffer.append(Array(piece.utf8))
      while let frame = buffer.next() { frames.append(frame) }
    }
    return frames
  }

  @Test func `are found however the bytes arrive`() {
    let stream = "Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]"
    let whole = Self.frames([stream])
    #expect(whole == [.message(Array("{}".utf8)), .message(Array("[1]".utf8))])
    #expect(Self.frames(stream.map { String($0) }) == whole)
  }

  @Test(arguments: [
    "Content-Length: x\r\n\r\n", "Length: 1\r\n\r\n", "Content-Length: -1\n\n",
    "Content-Length: 99999999999\r\n\r\n", "Length: 3\r\n\r\n{ }",
    "Content-Length: x\r\n\r\n{\"Content\":1}",
  ])
  func `are found again behind a broken header`(_ header: String) {
    #expect(
      Self.frames([header, "Content-Length: 1\r\n\r\n3"]) == [.broken, .message([0x33])])
  }

  @Test func `without end are given up`() {
    #expect(Self.frames([String(repeating: "a", count: 9000)]) == [.broken])
  }

  @Test func `are framed as they are read`() {
    let frame = MessageBuffer.frame(Array("{}".utf8))
    #expect(Self.frames([String(decoding: frame, as: UTF8.self)]) == [.message([0x7B, 0x7D])])
  }
}
