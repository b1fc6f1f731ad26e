import AssayLanguage
import AssayText
import Testing

@Suite struct `A resolved scorecard` {
  let library = Sample.library()

  var scorecard: Scorecard {
    get throws { try #require(library.scorecard("engineer")) }
  }

  @Test func `of a sample without mistakes has no findings`() {
    #expect(library.shortForm == "")
    #expect(library.rubrics.map(\.name) == ["depth", "talk"])
    #expect(library.scorecards.map(\.name) == ["engineer"])
    #expect(library.compositions.map(\.overlays) == [[], ["remote"], ["junior"]])
  }

  @Test func `puts criteria area by area`() throws {
    let scorecard = try scorecard
    #expect(
      scorecard.criteria.map(\.qualifiedName) == [
        "evaluation of depth", "data of depth", "listening of talk", "writing of talk",
      ])
    #expect(scorecard.criteria.map(\.area) == [0, 0, 1, 1])
    #expect(scorecard.areas.map(\.criteria) == [0..<2, 2..<4])
    #expect(scorecard.areas.map(\.share) == [Fraction(3, 5), Fraction(2, 5)])
    #expect(scorecard.areas.map(\.floor) == [nil, Fraction(2)])
    #expect(scorecard.areas.map(\.version.description) == ["1.2.0", "1.0.0"])
    #expect(
      scorecard.criteria.map(\.criterion.necessity) == [
        .mustBeRated, .ordinary, .mustBeRated, .optional,
      ])
    #expect(scorecard.criteria.map(\.criterion.floor) == [nil, nil, Fraction(2), nil])
    #expect(
      scorecard.criteria.map(\.criterion.weight) == [Fraction(2), .one, Fraction(3), .one])
  }

  @Test func `knows stages by index`() throws {
    let stages = try scorecard.stages
    #expect(stages.map(\.panellists) == [[1, 0], [2], [0]])
    #expect(stages.map(\.enough) == [2, 1, 1])
    #expect(stages.map(\.criteria) == [[0, 1], [2, 3], []])
    #expect(stages.map(\.start) == [.open, .afterAll([0]), .afterAll([1])])
    #expect(stages.map(\.track) == [nil, 0, nil])
    #expect(stages.map(\.isScored) == [true, true, false])
    #expect(stages[1].parts.map(\.criteria) == [[2], [3]])
    #expect(try scorecard.criteria.map(\.stages) == [[0], [0], [1], [1]])
  }

  @Test func `knows the panel and its terms`() throws {
    let scorecard = try scorecard
    #expect(scorecard.panel.decider == "cto")
    #expect(scorecard.panel.panellists.map(\.seats) == [1, 1, 2])
    #expect(scorecard.panel.departureNeeds == ["cto", "lead"])
    #expect(scorecard.flags.map(\.flag.opensAtOnceTo) == ["cto"])
    #expect(scorecard.criteria[0].criterion.redFlags.map(\.opensAtOnceTo) == ["cto"])
    #expect(scorecard.role.deliverables.map(\.criteria) == [[0, 1, 2]])
    #expect(scorecard.pay.discloseBefore == 0)
    #expect(scorecard.pay.premiums.map(\.criteria) == [[2]])
    #expect(scorecard.references?.after == 1)
    #expect(scorecard.deadlines.workingDaysRegion == "DE")
    #expect(scorecard.demands.raters.map(\.target) == [.mustBeRated])
    #expect(scorecard.demands.missingAtMost == Fraction(1, 5))
    #expect(scorecard.doubt == Fraction(1, 5)...Fraction(4, 5))
  }

  @Test func `keeps questions with follow-ups, choices and the voided ones`() throws {
    let criterion = try scorecard.criteria[0].criterion
    #expect(criterion.questions.map(\.name) == ["holdout", "shift"])
    #expect(criterion.questions.map(\.probes) == [["By patient or by slice?"], []])
    #expect(criterion.questions.map(\.voided?.because) == [nil, "Leaked"])
    #expect(criterion.choices == [QuestionChoice(count: 1, questions: ["holdout", "shift"])])
    #expect(criterion.anchors.map(\.level) == [1, 2, 3, 4])
    #expect(criterion.grading?.steps.map(\.from) == [0, 4])
  }

  @Test func `reads conditions as the author wrote them`() throws {
    let rules = try scorecard.rules
    #expect(rules.map(\.name) == ["floors", "integrity", "split", "clear-hire"])
    guard case .any(let parts) = rules[0].condition, case .atom(let first) = parts[0] else {
      Issue.record("the first rule is a choice of two atoms")
      return
    }
    #expect(first.text == "any area is below its floor")
    #expect(first.test == .anyOf(.areas([0, 1]), .below, .itsFloor))
    #expect(tests(rules[1]) == [.flags(.confirmed, among: [0])])
    #expect(tests(rules[2]) == [.ratersDiffer(atLeast: Fraction(3, 2), on: .anyArea)])
    #expect(
      tests(rules[3]) == [
        .compare(.overall, .atLeast, .bar),
        .every(.areas([0, 1]), .atLeast, .number(Fraction(5, 2))),
      ])
  }

  private func tests(_ rule: Rule) -> [Condition.Test] {
    switch rule.condition {
    case .atom(let atom): [atom.test]
    case .all(let parts):
      parts.compactMap { if case .atom(let atom) = $0 { atom.test } else { nil } }
    case .any, .not: []
    }
  }

  @Test func `reads rows from left to right behind what they start from`() throws {
    let tests = try scorecard.tests
    #expect(tests.map(\.name) == ["at the bar", "never met", "a leak", "quiet"])
    let start = TestSetting.levels(3, criteria: [0, 1, 2, 3], panellist: nil)
    #expect(
      tests[0].settings == [
        start, .levels(4, criteria: [2, 3], panellist: nil),
        .levels(4, criteria: [1], panellist: nil),
      ])
    #expect(tests[1].settings == [start, .levels(nil, criteria: [0, 1], panellist: 1)])
    #expect(tests[2].settings == [start, .flag(0, confirmed: true, panellist: nil)])
    #expect(tests[3].settings == [start, .levels(2, criteria: [2], panellist: 2)])
    #expect(tests.map(\.reason) == [.rule(3), .require, .rule(1), .otherwise])
    #expect(tests[0].overall == Fraction(18, 5))
  }
}
