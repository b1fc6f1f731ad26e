import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Coverage by meaning` {
  @Test func `lists everything that tests should show, by kind and place`() throws {
    let (scorecard, coverage) = try CoverageExample.coverage([("", "hire")])
    #expect(
      coverage.open.map(scorecard.words(for:)) == [
        "`integrity` decides", "`low` decides", "`otherwise` decides",
        "`no hire` comes out", "`debrief` comes out", "`incomplete` comes out",
        "`integrity`: `there is a confirmed red flag` holds and settles the rule",
        "`low`: `overall is below 2` holds and settles the rule",
        "`low`: `overall is below 2` fails and settles the rule",
        "`low`: `pay is unstated` holds and settles the rule",
        "`low`: `pay is unstated` fails and settles the rule",
        "`low`: `any criterion is below its floor` holds and settles the rule",
        "`low`: `any criterion is below its floor` fails and settles the rule",
        "`clear`: `overall is at least the bar` fails and settles the rule",
        "`low`: `overall is below 2` holds at the figure nearest to 2",
        "`low`: `overall is below 2` fails at the figure nearest to 2",
        "`low`: `any criterion is below its floor` holds at the figure nearest to the floor of "
          + "`reading of depth`, 2",
        "`low`: `any criterion is below its floor` fails at the figure nearest to the floor of "
          + "`reading of depth`, 2",
        "`clear`: `overall is at least the bar` holds at the figure nearest to the bar, 2.5",
        "`clear`: `overall is at least the bar` fails at the figure nearest to the bar, 2.5",
        "level 1 `Weak` is given", "level 2 `Partial` is given",
        "`copied` is raised and not confirmed", "`copied` is confirmed",
        "a test is about the cards of `talk`", "a test is about the cards of `desk`",
        "something that must be rated has fewer than 2 raters",
        "more than 40% of an area is missing",
      ])
    #expect(coverage.met() == 5 && coverage.owed() == 33)
    #expect(coverage.share == Fraction(5, 33))
  }

  /// Rows, and the conditions that they show.
  static let conditions: [(settings: String, outcome: String, shown: [String])] = [
    // The overall alone keeps the rule from holding.
    (
      "pay unstated", "hire", ["`overall is below 2` fails", "`overall is at least the bar` holds"]
    ),
    // Both sides of the group hold, so that neither settles it.
    ("all 1, pay unstated", "no hire", ["`overall is below 2` holds"]),
    (
      "all 1", "no hire",
      ["`overall is below 2` holds", "`any criterion is below its floor` holds"]
    ),
    // Either side of the group would do, and both fail.
    (
      "reading 2, noting 1", "debrief",
      [
        "`pay is unstated` fails", "`any criterion is below its floor` fails",
        "`overall is at least the bar` fails",
      ]
    ),
    // A rule that is not reached shows nothing.
    ("all 1, copied confirmed", "no hire", []),
    ("reading missing", "incomplete", []),
  ]

  @Test(arguments: conditions)
  func `counts a condition where it settles a rule that is reached`(
    _ settings: String, _ outcome: String, _ shown: [String]
  ) throws {
    let met = try CoverageExample.met(.conditions, by: [(settings, outcome)])
      .filter { !$0.hasPrefix("`integrity`") }
      .map { words in
        words.split(separator: ": ").dropFirst().joined().replacing(
          " and settles the rule", with: "")
      }
    #expect(met == shown)
  }

  /// Overall is (2 * reading + noting) / 3, and one vote moves it by a third.
  static let nearest: [(settings: String, outcome: String, isNearest: Bool)] = [
    ("", "hire", false),
    ("noting 2", "hire", true),
    ("cto: reading 2", "hire", true),
    ("noting 1", "debrief", true),
    ("cto: reading 2, all: noting 1", "debrief", false),
    ("reading 2", "debrief", true),
    ("reading 2, noting 2", "debrief", false),
  ]

  @Test(arguments: nearest)
  func `counts a threshold at the figure from which every step nearer crosses it`(
    _ settings: String, _ outcome: String, _ isNearest: Bool
  ) throws {
    let met = try CoverageExample.met(.thresholds, by: [(settings, outcome)])
    let side = outcome == "hire" ? "holds" : "fails"
    let words =
      "`clear`: `overall is at least the bar` \(side) at the figure nearest to the bar, 2.5"
    #expect(met.contains(words) == isNearest)
  }

  @Test func `finds every threshold met when every set of cards is tried`() throws {
    let (scorecard, _) = try CoverageExample.coverage([("", "hire")])
    let results = EverySetOfCards.results(of: scorecard)
    let open = scorecard.coverage(by: results).open
    #expect(
      open.filter { $0.kind != .flags && $0.kind != .rules }.map(scorecard.words) == [
        "`integrity`: `there is a confirmed red flag` holds and settles the rule"
      ])
  }

  @Test func `asks for both stages of a flag, and for complete evidence`() throws {
    let raised = "`copied` is raised and not confirmed"
    #expect(try CoverageExample.met(.flags, by: [("copied raised", "hire")]) == [raised])
    #expect(
      try CoverageExample.met(.flags, by: [("copied confirmed", "no hire")])
        == ["`copied` is confirmed"])
    #expect(
      try CoverageExample.met(.flags, by: [("copied raised, reading missing", "incomplete")]) == [])
  }

  /// Settings, and the stages that they are about.
  static let stages: [(settings: String, shown: [String])] = [
    ("all 3", []), ("reading 3", ["talk"]), ("noting 3", ["desk"]),
    ("lead: all 3", ["talk", "desk"]), ("cto: all 3", ["talk"]),
    ("cto absent", ["talk"]), ("lead: copied raised", ["talk"]), ("pay unstated", []),
  ]

  @Test(arguments: stages)
  func `counts a stage where a setting singles out its cards`(
    _ settings: String, _ shown: [String]
  ) throws {
    let outcome = settings.contains("absent") ? "incomplete" : "hire"
    #expect(
      try CoverageExample.met(.stages, by: [(settings, outcome)])
        == shown.map { "a test is about the cards of `\($0)`" })
  }

  @Test func `asks that each demand is not met once`() throws {
    #expect(
      try CoverageExample.met(.demands, by: [("cto absent", "incomplete")])
        == ["something that must be rated has fewer than 2 raters"])
    #expect(try CoverageExample.met(.demands, by: [("noting missing", "hire")]) == [])
    #expect(try CoverageExample.met(.demands, by: [("reading missing", "incomplete")]).count == 2)
  }

  @Test func `lets a test that fails show nothing`() throws {
    let (_, coverage) = try CoverageExample.coverage([("", "debrief"), ("all 1", "hire")])
    #expect(coverage.met() == 0)
  }

  @Test func `leaves out of the share what a proof calls impossible`() throws {
    let (scorecard, before) = try CoverageExample.coverage([("", "hire")])
    let all = before.entries.map(\.obligation)
    let after = scorecard.coverage(
      by: scorecard.runTests().results, impossible: Set(all.dropFirst(2)))
    // What a test meets is met, whatever a proof says.
    #expect(after.met() == 5)
    #expect(after.open == Array(all.prefix(2)))
  }
}
