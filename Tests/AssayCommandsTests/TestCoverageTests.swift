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

        coverage of reader 1.0.0: 5 of 20 (25%)
          rules       1 of 3
          outcomes    1 of 4
          conditions  1 of 4
          thresholds  1 of 4
          levels      1 of 2
          stages      0 of 1
          demands     0 of 2
        not shown by any test; whether any cards could is not known:
          scorecards/reader.scorecard:14:6: `weak` decides
          scorecards/reader.scorecard:17:1: `otherwise` decides
          scorecards/reader.scorecard:14:6: `no hire` comes out
          scorecards/reader.scorecard:17:1: `debrief` comes out
          scorecards/reader.scorecard:8:1: `incomplete` comes out
          scorecards/reader.scorecard:12:8: `clear-hire`: `overall is at least the bar` fails and settles the rule
          scorecards/reader.scorecard:15:8: `weak`: `overall is below 1.5` holds and settles the rule
          scorecards/reader.scorecard:15:8: `weak`: `overall is below 1.5` fails and settles the rule
          scorecards/reader.scorecard:12:8: `clear-hire`: `overall is at least the bar` fails at the figure nearest to the bar, 2
          scorecards/reader.scorecard:15:8: `weak`: `overall is below 1.5` holds at the figure nearest to 1.5
          scorecards/reader.scorecard:15:8: `weak`: `overall is below 1.5` fails at the figure nearest to 1.5
          scorecards/reader.scorecard:1:11: level 1 `Weak` is given
          scorecards/reader.scorecard:5:7: a test is about the cards of `talk`
          scorecards/reader.scorecard:8:1: some criterion has fewer than 2 raters
          scorecards/reader.scorecard:1:11: something of an area is missing

        1 test, 1 passed, 0 failed

        """)
  }

  @Test func `fails below the share that is asked for`() {
    let result = Self.workbench().run("test", "scorecards", "--coverage-at-least", "97.5%")
    #expect(result.status == .no)
    #expect(
      result.messages
        == "assay: the tests show less than 97.5%: `reader 1.0.0`: 13 of 20 (65%)\n")
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
        == #"{"file":"scorecards/reader.scorecard","kind":"rules","span":{"end":298,"start":288},"#
        + #""standing":"met","start":{"column":6,"line":11},"test":"solid","#
        + #""words":"`clear-hire` decides"}"#)
    #expect(coverage?["share"]?.string == "13/20")
    let without = Self.workbench().run("test", "scorecards", "--format", "json")
    #expect(without.output.contains("\"coverage\": null"))
  }
}
