import AssayCommands
import AssayText
import Testing

@Suite struct `assay test` {
  static let scorecard = """
    scorecard reader "Reader" version 1.0.0
    use depth version 1 weight 100%
    panellist cto "CTO" decides
    panellist lead "Lead"
    stage talk "Talk" 60 minutes
      by cto, lead
      covers depth
    require 2 raters on every criterion
    bar overall 2
    outcomes from worst to best: no hire, debrief, hire
    rule clear-hire gives hire
      when overall is at least the bar
      because "Reads well"
    rule weak gives no hire
      when overall is below 1.5
      because "Does not read"
    otherwise gives debrief
    pay no band because "A test"
    deliver reading-list "A reading list" by day 30
      needs depth

    tests start from all 2
    | name       | differs by | outcome | rule       |
    | solid      |            | hire    | clear-hire |
    | in between | cto: all 1 | EXPECTED |           |
    """

  static func workbench(expected: String) -> Workbench {
    Workbench()
      .write("rubrics/depth.rubric", SampleText.rubric)
      .write("scorecards/reader.scorecard", scorecard.replacing("EXPECTED", with: expected) + "\n")
  }

  @Test func `shows a table of what came out and why`() {
    let result = Self.workbench(expected: "debrief").run("test", "scorecards/reader.scorecard")
    #expect(
      result
        == .init(
          status: .done,
          output: """
            reader 1.0.0 (scorecards/reader.scorecard)
                  name        outcome  rule        overall
              ok  solid       hire     clear-hire  2
              ok  in between  debrief  otherwise   1.5

            2 tests, 2 passed, 0 failed

            """, messages: ""))
  }

  @Test func `shows what a failing test expected and what stood in the way`() {
    let result = Self.workbench(expected: "hire").run("test", "scorecards")
    #expect(result.status == .no)
    #expect(
      result.output == """
        reader 1.0.0 (scorecards/reader.scorecard)
                  name        outcome  rule        overall
          ok      solid       hire     clear-hire  2
          FAILED  in between  debrief  otherwise   1.5
                  expected hire, got debrief
                  `clear-hire` did not hold: `overall is at least the bar`: 1.5 against 2

        2 tests, 1 passed, 1 failed

        """)
  }

  @Test func `prints results for programs`() throws {
    let result = Self.workbench(expected: "hire").run("test", "--format", "json", "scorecards")
    let value = try JSONParser.parse(Array(result.output.utf8))
    #expect(result.status == .no)
    #expect(value["assay"]?.string == "tests" && value["version"]?.integer == 1)
    #expect(value["summary"]?.canonicalText == #"{"failed":1,"passed":1,"tests":2}"#)
    let tests = value["scorecards"]?.array?.first?["tests"]?.array
    #expect(tests?.map { $0["passed"]?.bool } == [true, false])
    #expect(tests?.last?["overall"]?.string == "3/2")
  }

  @Test func `runs only what the filter names`() {
    let result = Self.workbench(expected: "hire").run("test", "scorecards", "--filter", "solid")
    #expect(result.status == .done)
    #expect(result.output.hasSuffix("1 test, 1 passed, 0 failed\n"))
  }

  @Test func `fails when the filter names nothing`() {
    let result = Self.workbench(expected: "debrief").run("test", "scorecards", "--filter", "nil")
    #expect(
      result
        == .init(
          status: .no, output: "0 tests, 0 passed, 0 failed\n",
          messages: "assay: nothing was tested: no test has `nil` in its name\n"))
  }

  @Test func `fails when there is nothing to test`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    #expect(
      workbench.run("test", "a.rubric")
        == .init(
          status: .no, output: "0 tests, 0 passed, 0 failed\n",
          messages: "assay: nothing was tested: there is no scorecard here\n"))
  }

  @Test func `tests nothing while there are mistakes`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    let result = workbench.run("test", "a.rubric")
    #expect(result.status == .no && result.output == "")
    #expect(result.messages.hasSuffix("1 error in 1 file\n"))
  }

  @Test func `shows the mistakes of a rubric that stands in the way`() {
    let workbench = Self.workbench(expected: "debrief")
    workbench.write("rubrics/depth.rubric", SampleText.misspelt)
    let result = workbench.run("check", "--format", "plain", "scorecards")
    #expect(result.status == .no)
    #expect(result.output.contains("rubrics/depth.rubric:11:3: error: no sentence begins"))
  }

  @Test func `tells what cannot be read`() {
    let result = Workbench().run("test", "gone.scorecard")
    #expect(result.status == .inputOutput && result.output == "")
  }
}
