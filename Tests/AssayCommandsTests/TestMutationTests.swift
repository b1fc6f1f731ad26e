import AssayCommands
import AssayText
import Testing

@Suite struct `assay test --mutate` {
  static func workbench() -> Workbench { `assay test`.workbench(expected: "debrief") }

  @Test func `fails below the share that is asked for`() {
    let result = Self.workbench().run("test", "scorecards", "--mutate-at-least", "100%")
    #expect(result.status == .no)
    #expect(result.messages.hasPrefix("assay: the tests notice less than 100%: `reader 1.0.0`: "))
    let enough = Self.workbench().run("test", "scorecards", "--mutate-at-least", "1")
    #expect(enough.status == .done && enough.messages == "")
  }

  @Test func `gives rows that notice everything once they are pasted`() {
    let bench = Self.workbench()
    let suggested = bench.run("suggest", "tests", "scorecards")
    #expect(suggested.status == .done && suggested.messages == "")
    let text = bench.read("scorecards/reader.scorecard")
    let result = bench.write("scorecards/reader.scorecard", text + "\n" + suggested.output).run(
      "test", "scorecards", "--mutate-at-least", "100%")
    #expect(result.status == .done && result.messages == "")
  }

  @Test func `tells each change with its place and a row`() {
    let result = Self.workbench().run("test", "scorecards", "--mutate", "--filter", "solid")
    #expect(result.status == .done)
    #expect(
      result.output.contains(
        "  scorecards/reader.scorecard:14:6: `weak` gives debrief\n    | weak outcome | "))
  }
}
