import AssayCommands
import AssayText
import Testing

@Suite struct `assay test --coverage` {
  static func workbench() -> Workbench { `assay test`.workbench(expected: "debrief") }

  @Test func `says what no test shows, and where it is written`() {
    let result = Self.workbench().run("test", "scorecards", "--coverage", "--filter", "solid")
    #expect(result.status == .done)
    #expect(
      result.output == """
        reader 1.0.0 (scorecards/reader.scorecard)
              name   outcome  rule        overall
          ok  solid  hire     clear-hire  2

        coverage of reader 1.0.0: 4 of 18 (22.2%)
          rules       1 of 3
          outcomes    1 of 4
          conditions  1 of 4
          thresholds  0 of 4
          levels      1 of 2
          stages      0 of 1
          demands     0 of 2
        not shown by any test; whether any cards could is not known:
          scorecards/reader.scorecard:13:6: `weak` decides
          scorecards/reader.scorecard:16:1: `otherwise` decides

        """)
  }

  @Test func `fails below the share that is asked for`() {
    let result = Self.workbench().run("test", "scorecards", "--coverage-at-least", "97.5%")
    #expect(result.status == .no)
    #expect(result.messages == "")
    let enough = Self.workbench().run("test", "scorecards", "--coverage-at-least", "20")
    #expect(enough.status == .done && enough.messages == "")
  }

  @Test(arguments: ["101%", "-1%", "much", "1.23456", "", "%"])
  func `refuses what is no part of the whole`(_ share: String) {
    let result = Self.workbench().run("test", "scorecards", "--coverage-at-least=\(share)")
    #expect(result.status == .usage && result.output == "")
  }

  @Test func `tells programs each obligation with its test and place`() throws {
    let result = Self.workbench().run("test", "scorecards", "--coverage", "--format", "json")
    let value = try JSONParser.parse(Array(result.output.utf8))
    let coverage = value["scorecards"]?.array?.first?["coverage"]
    #expect(
      coverage?["obligations"]?.array?.first?.canonicalText
        == #"{"file":"scorecards/reader.scorecard","kind":"rules","span":{"end":0,"start":0},"#)
    #expect(coverage?["share"]?.string == "1")
    let without = Self.workbench().run("test", "scorecards", "--format", "json")
    #expect(without.output.contains("\"coverage\": null"))
  }
}
