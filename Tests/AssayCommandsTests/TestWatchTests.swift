import AssayText
import Testing

@testable import AssayCommands

@Suite struct `assay test --watch` {
  /// Runs with waits that each do something and say whether to look again.
  private func watch(
    _ workbench: Workbench, _ options: [String] = [], isTerminal: Bool = false,
    waits: [() -> Bool]
  ) -> Workbench.Result {
    var output: [UInt8] = []
    var messages: [UInt8] = []
    var rest = waits[...]
    let status = Assay.run(
      Invocation(
        arguments: ["test", "--watch", "scorecards"] + options,
        workingDirectory: workbench.folder,
        terminal: Invocation.Terminal(isOutput: isTerminal),
        clock: { Instant(seconds: 0) }, randomness: { 0 },
        waiting: { { rest.popFirst()?() ?? false } }, input: Input(bytes: []),
        output: Output(results: { output += $0 }, messages: { messages += $0 })))
    return Workbench.Result(
      status: status, output: String(decoding: output, as: UTF8.self),
      messages: String(decoding: messages, as: UTF8.self))
  }

  private func summaries(_ result: Workbench.Result) -> [String] {
    result.output.split(separator: "\n").map(String.init).filter { $0.contains("passed,") }
  }

  @Test func `runs again only when a file changes, and ends with the last status`() {
    let workbench = `assay test`.workbench(expected: "debrief")
    let file = "scorecards/reader.scorecard"
    let result = watch(
      workbench,
      waits: [
        { true },
        {
          workbench.write(file, workbench.read(file).replacing("| debrief |", with: "| no hire |"))
          return true
        },
        { true },
      ])
    #expect(result.status == .no)
    #expect(summaries(result) == ["2 tests, 2 passed, 0 failed", "2 tests, 1 passed, 1 failed"])
  }

  @Test func `notices a file that is added, one that goes away, and a rubric`() {
    let workbench = `assay test`.workbench(expected: "debrief")
    let text = workbench.read("scorecards/reader.scorecard")
    let result = watch(
      workbench,
      waits: [
        {
          workbench.write(
            "scorecards/other.scorecard",
            text.replacing("scorecard reader", with: "scorecard other"))
          return true
        },
        {
          workbench.remove("scorecards/other.scorecard")
          return true
        },
        {
          workbench.write("rubrics/depth.rubric", SampleText.misspelt)
          return true
        },
      ])
    #expect(
      summaries(result) == [
        "2 tests, 2 passed, 0 failed", "4 tests, 4 passed, 0 failed", "2 tests, 2 passed, 0 failed",
      ])
    #expect(result.status == .no && result.messages.contains("rubrics/depth.rubric"))
  }

  @Test func `goes on after a run that could not be made`() {
    let workbench = `assay test`.workbench(expected: "debrief")
    let result = watch(
      workbench, ["--rule", "nothing"],
      waits: [
        {
          let file = "scorecards/reader.scorecard"
          workbench.write(file, workbench.read(file).replacing("weak", with: "nothing"))
          return true
        }
      ])
    let sentence = "assay: nothing was tested: no test expects or meets `nothing`\n"
    #expect(result.messages == sentence + sentence)
    #expect(result.status == .no)
  }

  @Test func `clears the screen of a terminal, and nothing else`() {
    let workbench = `assay test`.workbench(expected: "debrief")
    let clear = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    #expect(watch(workbench, isTerminal: true, waits: []).output.hasPrefix(clear))
    #expect(!watch(workbench, waits: []).output.contains("\u{1B}"))
  }

  @Test func `cannot look at standard input`() {
    let result = `assay test`.workbench(expected: "debrief").run("test", "--watch", "--stdin")
    #expect(
      result
        == .init(
          status: .usage, output: "",
          messages: "assay: --watch looks at files, and standard input is none\n"))
  }
}
