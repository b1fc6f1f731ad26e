import AssayCommands
import AssayText
import Testing

@Suite struct `Formats of assay test` {
  static func workbench(expected: String) -> Workbench {
    `assay test`.workbench(expected: expected)
  }

  @Test func `writes XML for build servers, without times`() {
    let result = Self.workbench(expected: "hire").run("test", "--format", "junit", "scorecards")
    #expect(
      result
        == .init(
          status: .no,
          output: """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="assay" tests="2" failures="1" errors="0">
              <testsuite name="reader 1.0.0" file="scorecards/reader.scorecard" tests="2" failures="1" errors="0" skipped="0">
                <testcase name="solid" classname="reader 1.0.0" file="scorecards/reader.scorecard" line="24"/>
                <testcase name="in between" classname="reader 1.0.0" file="scorecards/reader.scorecard" line="25">
                  <failure message="expected hire, got debrief" type="expectation">expected hire, got debrief
            `clear-hire` did not hold: `overall is at least the bar`: 1.5 against 2</failure>
                </testcase>
              </testsuite>
            </testsuites>

            """, messages: ""))
  }

  @Test func `writes the protocol that test harnesses read`() {
    let result = Self.workbench(expected: "hire").run("test", "--format", "tap", "scorecards")
    #expect(
      result
        == .init(
          status: .no,
          output: """
            TAP version 14
            1..2
            # reader 1.0.0 (scorecards/reader.scorecard)
            ok 1 - reader: solid
            not ok 2 - reader: in between
              ---
              message: "expected hire, got debrief; `clear-hire` did not hold: `overall is at least the bar`: 1.5 against 2"
              severity: "fail"
              expected: "hire"
              actual: "debrief"
              at: {"column":3,"file":"scorecards/reader.scorecard","line":25}
              ...

            """, messages: ""))
  }

  @Test func `bails out where there is nothing to run`() {
    let result = Self.workbench(expected: "hire")
      .run("test", "--format", "tap", "scorecards", "--filter", "nil")
    #expect(result.status == .no)
    #expect(result.output == "TAP version 14\n1..0\nBail out! nothing was tested\n")
  }

  @Test func `escapes what a harness or a parser would misread`() {
    let workbench = Self.workbench(expected: "debrief")
    let file = "scorecards/reader.scorecard"
    workbench.write(file, workbench.read(file).replacing("solid ", with: "<a> # \"b\""))
    #expect(
      workbench.run("test", "--format", "tap", "scorecards").output
        .contains("ok 1 - reader: <a> \\# \"b\"\n"))
    #expect(
      workbench.run("test", "--format", "junit", "scorecards").output
        .contains("<testcase name=\"&lt;a&gt; # &quot;b&quot;\" classname"))
  }

  /// Options, and the tests that are left.
  static let selections: [(options: [String], left: [String])] = [
    (["--filter", "in"], ["in between"]),
    (["--rule", "clear-hire"], ["solid"]),
    (["--rule", "otherwise"], ["in between"]),
    (["--outcome", "debrief"], ["in between"]),
    (["--outcome", "hire"], ["solid", "in between"]),
    (["--file", "reader"], ["solid", "in between"]),
    (["--outcome", "hire", "--rule", "otherwise"], ["in between"]),
  ]

  @Test(arguments: selections)
  func `runs only what was asked for`(_ options: [String], _ left: [String]) throws {
    let result = Self.workbench(expected: "hire")
      .run(["test", "scorecards", "--format", "json"] + options)
    let value = try JSONParser.parse(Array(result.output.utf8))
    let tests = value["scorecards"]?.array?.first?["tests"]?.array ?? []
    #expect(tests.compactMap { $0["name"]?.string } == left)
  }

  @Test func `fails when nothing is left`() {
    let workbench = Self.workbench(expected: "debrief")
    #expect(
      workbench.run("test", "scorecards", "--rule", "weak", "--file", "reader").messages
        == "assay: nothing was tested: no test stands in a file with `reader` in its name and "
        + "expects or meets `weak`\n")
    #expect(workbench.run("test", "scorecards", "--outcome", "perhaps").status == .usage)
  }
}
