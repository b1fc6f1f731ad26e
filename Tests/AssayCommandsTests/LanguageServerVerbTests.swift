import AssayCommands
import AssayService
import AssayText
import Testing

@Suite struct `assay lsp` {
  static func stream(_ messages: [JSONValue]) -> [UInt8] {
    messages.flatMap { MessageBuffer.frame(Array($0.canonicalText.utf8)) }
  }

  /// What was answered, by the number of the request.
  static func answers(_ output: String) -> [Int: JSONValue] {
    var buffer = MessageBuffer()
    buffer.append(Array(output.utf8))
    var found: [Int: JSONValue] = [:]
    while case .message(let content) = buffer.next() {
      guard let value = try? JSONParser.parse(content), let id = value["id"]?.integer else {
        continue
      }
      found[id] = value["result"]
    }
    return found
  }

  @Test func `reads the workspace, answers, and ends as it is told to`() {
    let workbench = Workbench().write("rubrics/a.rubric", SampleText.rubric)
    workbench.input = Self.stream([
      [
        "id": 1, "method": "initialize",
        "params": ["rootUri": .string("file://\(workbench.folder)"), "capabilities": [:]],
      ],
      ["id": 2, "method": "workspace/symbol", "params": ["query": ""]],
      ["id": 3, "method": "shutdown"],
      ["method": "exit"],
    ])
    let result = workbench.run("lsp")
    let answers = Self.answers(result.output)
    #expect(result.status == .done && result.messages == "")
    #expect(answers[1]?["serverInfo"]?["name"] == "assay")
    #expect(answers[2]?.array?.isEmpty == false)
    #expect(answers[3] == .null)
  }

  @Test(arguments: [true, false])
  func `knows a file once, by whatever links it is named`(_ rootIsLink: Bool) throws {
    let workbench = Workbench().write("real/a.rubric", SampleText.rubric)
    workbench.link("link", to: workbench.path("real"))
    let (root, other) = rootIsLink ? ("link", "real") : ("real", "link")
    let uri = { (folder: String) in "file://\(workbench.folder)/\(folder)" }
    workbench.input = Self.stream([
      [
        "id": 1, "method": "initialize",
        "params": [
          "workspaceFolders": [["uri": .string(uri(root)), "name": "w"]], "capabilities": [:],
        ],
      ],
      ["id": 2, "method": "workspace/symbol", "params": ["query": ""]],
      [
        "method": "textDocument/didOpen",
        "params": [
          "textDocument": [
            "uri": .string(uri(other) + "/a.rubric"), "languageId": "assay", "version": 1,
            "text": .string(SampleText.rubric),
          ]
        ],
      ],
      ["id": 3, "method": "workspace/symbol", "params": ["query": ""]],
      ["id": 4, "method": "shutdown"],
      ["method": "exit"],
    ])
    let answers = Self.answers(workbench.run("lsp").output)
    let places = [2, 3].map { id in
      (answers[id]?.array ?? []).compactMap { $0["location"]?["uri"]?.string }
    }
    #expect(places[0].count > 0 && places[0].count == places[1].count)
    // A file is told by the address that the editor gave it, or gave its folder.
    #expect(Set(places[0]) == [uri(root) + "/a.rubric"])
    #expect(Set(places[1]) == [uri(other) + "/a.rubric"])
  }

  @Test func `says by its status that the editor went away`() {
    let workbench = Workbench()
    workbench.input = Self.stream([["id": 1, "method": "initialize", "params": [:]]])
    #expect(workbench.run("lsp").status == .no)
  }

  @Test func `tells what is wrong with files once nothing is waiting`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    workbench.input = Self.stream([
      [
        "id": 1, "method": "initialize",
        "params": ["rootUri": .string("file://\(workbench.folder)"), "capabilities": [:]],
      ]
    ])
    #expect(workbench.run("lsp").output.contains("\"code\":\"E221\""))
  }
}
