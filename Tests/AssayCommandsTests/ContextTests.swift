import AssayCommands
import Testing

@Suite struct `Neighbours of files that are checked` {
  static let broken = "nonsense\n"

  /// A workspace with a scorecard that uses one of two rubrics.
  static func workbench() -> Workbench {
    `assay test`.workbench(expected: "debrief")
      .write("rubrics/other.rubric", SampleText.rubric.replacing("depth", with: "other"))
  }

  @Test func `are read for a scorecard that is named alone`() {
    let result = Self.workbench().run("check", "scorecards/reader.scorecard")
    #expect(
      result == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  @Test func `are told of when the scorecard uses them`() {
    let workbench = Self.workbench().write("rubrics/depth.rubric", SampleText.misspelt)
    let result = workbench.run("check", "--format", "plain", "scorecards/reader.scorecard")
    #expect(result.status == .no)
    #expect(result.output.contains("rubrics/depth.rubric:11:3: error: no sentence begins"))
  }

  @Test func `are told of when only their name says that they are used`() {
    let workbench = Self.workbench().write("rubrics/depth.rubric", Self.broken)
    let result = workbench.run("check", "--format", "plain", "scorecards/reader.scorecard")
    #expect(result.output.contains("rubrics/depth.rubric:1:1: error: "))
  }

  @Test func `are not told of when nothing uses them`() {
    let workbench = Self.workbench().write("rubrics/other.rubric", Self.broken)
    workbench.write("scorecards/another.scorecard", Self.broken)
    let result = workbench.run("check", "scorecards/reader.scorecard")
    #expect(
      result == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  @Test func `stay silent also when the file itself has mistakes`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    workbench.write("b.rubric", Self.broken)
    #expect(workbench.run("check", "a.rubric").output.hasSuffix("\n1 error in 1 file\n"))
  }

  @Test func `are not tested`() {
    let workbench = Self.workbench()
    workbench.write(
      "scorecards/twin.scorecard",
      `assay test`.scorecard.replacing("EXPECTED", with: "hire")
        .replacing("scorecard reader", with: "scorecard twin") + "\n")
    let result = workbench.run("test", "scorecards/reader.scorecard")
    #expect(result.status == .done)
    #expect(result.output.hasSuffix("2 tests, 2 passed, 0 failed\n"))
  }
}
