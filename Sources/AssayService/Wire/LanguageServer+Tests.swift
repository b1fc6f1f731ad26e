import AssayLanguage
import AssayText

extension LanguageServer {
  /// The command that runs the tests of a file; its argument is the address of the file.
  static let testCommand = "assay.test"

  func lenses(_ subject: Subject) -> JSONValue {
    let lenses = subject.snapshot.lenses(of: subject.file, desk)
    return .array(
      lenses.map { lens in
        let command: JSONValue =
          lens.runsTests
          ? [
            "title": .string(lens.title), "command": .string(LanguageServer.testCommand),
            "arguments": [.string(subject.writer.uri(subject.file))],
          ] : ["title": .string(lens.title), "command": ""]
        return ["range": subject.writer.range(subject.place(lens.span)), "command": command]
      })
  }

  /// Runs a command; tests answer with all results, and a message for people follows.
  mutating func execute(_ parameters: JSONValue) throws(WireError) -> Answer {
    guard parameters["command"]?.string == LanguageServer.testCommand,
      let uri = parameters["arguments"]?.array?.first?.string
    else { throw .wrongParameters("`\(LanguageServer.testCommand)` and the address of a file") }
    guard let file = workspace.index(of: addresses.canonical(uri)) else {
      throw .failed("`\(uri)` is no file of the workspace")
    }
    let snapshot = workspace.snapshot()
    let summaries = snapshot.testSummaries(of: file)
    guard !summaries.isEmpty else {
      throw .failed("nothing was tested: the file declares no scorecard without errors")
    }
    let writer = WireWriter(snapshot, addresses)
    let failed = summaries.contains { !$0.failures.isEmpty }
    let words = summaries.map(Self.words).joined(separator: "\n")
    let message = WireMessage.notification(
      "window/showMessage", ["type": failed ? 2 : 3, "message": .string(words)])
    let results = summaries.map { result($0, writer) }
    return Answer(result: ["scorecards": .array(results)], further: [message])
  }

  private static func words(_ summary: TestSummary) -> String {
    let failures = summary.failures.map { "\($0.name): \($0.sentences.joined(separator: "; "))" }
    return (["\(summary.title): \(summary.words)"] + failures).joined(separator: "\n")
  }

  private func result(_ summary: TestSummary, _ writer: WireWriter) -> JSONValue {
    let failures = summary.failures.map { failure -> JSONValue in
      [
        "name": .string(failure.name), "location": writer.location(failure.place),
        "messages": .array(failure.sentences.map { .string($0) }),
      ]
    }
    return [
      "scorecard": .string(summary.title), "passed": .integer(summary.passed),
      "failed": .integer(summary.failures.count), "failures": .array(failures),
      "coverage": summary.coverage.map { .string($0.percentage) } ?? .null,
    ]
  }
}
