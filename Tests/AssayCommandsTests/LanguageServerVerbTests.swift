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
