import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `A test run` {
  private static let all = [0, 1, 2, 3, 4]
  private static let threes = TestSetting.levels(3, criteria: all, panellist: nil)

  /// Floors, then the bar, then whatever pays too much; otherwise a debrief.
  private static var builder: ScorecardBuilder {
    var builder = Imaging.builder
    builder.demands.missingAtMost = Fraction(1, 4)
    builder.require(2, on: .criteria([Imaging.architecture]))
    let areas = Condition.Group.areas([0, 1])
    builder.rule(
      "floors", .noHire,
      when: .test(.anyOf(areas, .below, .itsFloor), "any area is below its floor"))
    builder.rule(
      "clear-hire", .hire,
      when: .all([
        .test(.compare(.overall, .atLeast, .bar), "overall is at least the bar"),
        .test(.every(areas, .atLeast, .number(3)), "every area is at least 3"),
      ]))
    builder.rule(
      "risky", .noHire,
      when: .test(.compare(.criterion(4), .below, .number(2)), "risk is below 2"))
    return builder
  }

  private struct Row {
    var settings: [TestSetting]
    var outcome: Outcome
    var reason: TestReason?
    var overall: Fraction?
    var guarded: Outcome?
  }

  private func run(_ row: Row) -> (TestResult, Explanation) {
    var builder = Self.builder
    builder.test(
      "row", row.settings, gives: row.outcome, reason: row.reason, overall: row.overall,
      guarded: row.guarded)
    let scorecard = builder.build()
    let result = scorecard.runTests().results[0]
    return (result, Explanation(of: result.evaluation, under: scorecard))
  }

  private func passes(_ row: Row) -> Bool { run(row).0.passed }

  private func words(_ row: Row) -> [String] {
    let (result, explanation) = run(row)
    return result.mismatches.map(explanation.sentence(for:))
      + (result.nearestMiss.map { [explanation.sentence(for: $0)] } ?? [])
  }

  @Test func `passes what comes out as expected`() {
    let four = TestSetting.levels(4, criteria: [0, 3], panellist: nil)
    #expect(
      passes(
        Row(
          settings: [Self.threes, four], outcome: .hire, reason: .rule(1),
          overall: Fraction(18, 5), guarded: .hire)))
    #expect(passes(Row(settings: [Self.threes], outcome: .debrief, reason: .otherwise, overall: 3)))
    #expect(
      passes(
        Row(
          settings: [Self.threes, .levels(1, criteria: [3], panellist: nil)], outcome: .noHire,
          reason: .rule(0))))
  }

  @Test(arguments: [
    (TestSetting.absent(panellist: 1), TestReason.require),
    (.levels(nil, criteria: [3], panellist: nil), .missing),
    (.levels(nil, criteria: [3, 4], panellist: nil), .noScore),
    (.levels(nil, criteria: [3, 4], panellist: nil), .missing),
  ])
  func `tells the demands of incomplete evidence apart`(
    _ setting: TestSetting, _ reason: TestReason
  ) {
    #expect(passes(Row(settings: [Self.threes, setting], outcome: .incomplete, reason: reason)))
    for other in [TestReason.require, .missing, .noScore] where other != reason {
      let isBoth = setting == .levels(nil, criteria: [3, 4], panellist: nil) && other != .require
      #expect(
        passes(Row(settings: [Self.threes, setting], outcome: .incomplete, reason: other)) == isBoth
      )
    }
  }

  @Test func `takes a rule that could not be read as the reason for a debrief`() {
    var builder = Self.builder
    builder.otherwise = .hire
    builder.test(
      "row", [Self.threes, .levels(nil, criteria: [4], panellist: nil)], gives: .debrief,
      reason: .rule(2))
    #expect(builder.build().runTests().passed)
  }

  @Test func `says which condition of the expected rule failed, with its values`() {
    #expect(
      words(Row(settings: [Self.threes], outcome: .hire, reason: .rule(1))) == [
        "expected hire, got debrief",
        "expected `clear-hire` as the reason, got `otherwise`",
        "`clear-hire` did not hold: `overall is at least the bar`: 3 against 3.2",
      ])
  }

  @Test func `finds the rule that came closest where none is named`() {
    #expect(
      words(Row(settings: [Self.threes], outcome: .hire)) == [
        "expected hire, got debrief",
        "`clear-hire` did not hold: `overall is at least the bar`: 3 against 3.2",
      ])
  }

  @Test func `says which rule came first`() {
    let settings: [TestSetting] = [Self.threes, .levels(1, criteria: [3, 4], panellist: nil)]
    #expect(
      words(Row(settings: settings, outcome: .noHire, reason: .rule(2))) == [
        "expected `risky` as the reason, got `floors`",
        "`risky` held as well, but `floors` held: `any area is below its floor`: "
          + "Regulation 1 against 2 and comes first",
      ])
  }

  @Test func `says which rule held where none was expected to`() {
    let settings: [TestSetting] = [Self.threes, .levels(1, criteria: [4], panellist: nil)]
    #expect(
      words(Row(settings: settings, outcome: .debrief, reason: .otherwise)) == [
        "expected debrief, got no hire",
        "expected `otherwise` as the reason, got `risky`",
        "`risky` held: `risk is below 2`: 1 against 2",
      ])
  }

  @Test func `says what is missing where a rule was expected`() {
    #expect(
      words(Row(settings: [Self.threes, .absent(panellist: 1)], outcome: .hire, reason: .rule(1)))
        == [
          "expected hire, got incomplete",
          "expected `clear-hire` as the reason, got `(require)`",
          "the evidence is incomplete: Architecture has 1 rater, 2 are required",
        ])
  }

  @Test func `says that nothing is missing where something should be`() {
    #expect(
      words(Row(settings: [Self.threes], outcome: .incomplete, reason: .missing)) == [
        "expected incomplete, got debrief",
        "expected `(missing)` as the reason, got `otherwise`", "the evidence is complete",
      ])
  }

  @Test func `compares the exact overall score and the guarded outcome`() {
    #expect(
      words(
        Row(
          settings: [Self.threes], outcome: .debrief, overall: Fraction(3001, 1000),
          guarded: .noHire)) == [
          "expected overall 3001/1000, got 3",
          "expected no hire behind the guard, got debrief",
        ])
  }

  @Test func `fails when there is nothing to run`() {
    let run = Imaging.builder.build().runTests()
    #expect(run.isEmpty)
    #expect(!run.passed)
    #expect(run.summary == "`sample` has no tests, and a run that tests nothing fails")
  }

  @Test func `counts what failed`() {
    var builder = Self.builder
    builder.test("right", [Self.threes], gives: .debrief)
    #expect(builder.build().runTests().summary == "1 test passed")
    builder.test("wrong", [Self.threes], gives: .hire)
    let run = builder.build().runTests()
    #expect(!run.passed)
    #expect(run.summary == "1 of 2 tests failed")
  }
}
