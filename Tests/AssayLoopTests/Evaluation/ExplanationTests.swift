import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `An explanation` {
  private func explanation(
    _ gives: Outcome = .debrief, when condition: Condition,
    ratings: [Evidence.Rating] = Imaging.ratings, naming: Explanation.Naming = .titles,
    showsFractions: Bool = false
  ) -> Explanation {
    var builder = Imaging.builder
    builder.demands.missingAtMost = Fraction(1, 2)
    builder.otherwise = .hire
    builder.rule("split", gives, when: condition)
    let scorecard = builder.build()
    let evidence = Evidence(
      ratings: ratings,
      flags: [
        Evidence.FlagReport(flag: Imaging.overclaim, person: "ra", confirms: false),
        Evidence.FlagReport(flag: Imaging.overclaim, person: "cto", confirms: true),
      ], pay: .aboveBand, references: .open)
    return Explanation(
      of: scorecard.evaluate(evidence), under: scorecard, naming: naming,
      showsFractions: showsFractions)
  }

  private func sentence(_ test: Condition.Test, naming: Explanation.Naming = .titles) -> String {
    let ratings = Imaging.ratings.filter { $0.criterion != Imaging.risk }
    let explanation = explanation(when: .test(test, "words"), ratings: ratings, naming: naming)
    return explanation.sentence(for: explanation.evaluation.rules[0])
  }

  private static let both = Condition.Group.areas([0, 1])
  private static let regulation = Condition.Group.criteria([3, 4])
  private static func number(_ numerator: Int128, _ denominator: Int128 = 1) -> Condition.Bound {
    .number(Fraction(numerator, denominator))
  }

  /// Technical 3, regulation 5/2, overall 14/5; the risk is missing.
  static let sentences: [(Condition.Test, String)] = [
    (.compare(.overall, .atLeast, .bar), "`split` did not hold: `words`: 2.8 against 3.2"),
    (.compare(.overall, .atLeast, number(2)), "`split` held: `words`: 2.8 against 2"),
    (
      .compare(.overall, .above, number(28001, 10000)),
      "`split` did not hold: `words`: 14/5 against 28001/10000"
    ),
    (
      .compare(.criterion(4), .atLeast, .bar),
      "`split` could not be read: `words`: Risk has no score"
    ),
    (
      .every(both, .atLeast, number(3)),
      "`split` did not hold: `words`: Regulation 2.5 against 3"
    ),
    (
      .every(both, .atLeast, number(2)),
      "`split` held: `words`: closest is Regulation 2.5 against 2"
    ),
    (
      .every(regulation, .atLeast, number(2)),
      "`split` could not be read: `words`: Risk has no score"
    ),
    (
      .anyOf(both, .below, .itsFloor),
      "`split` did not hold: `words`: closest is Regulation 2.5 against 2"
    ),
    (.anyOf(both, .atMost, number(5, 2)), "`split` held: `words`: Regulation 2.5 against 2.5"),
    (
      .atLeast(2, both, .atLeast, number(3)),
      "`split` did not hold: `words`: 1 of the 2 needed; Regulation 2.5 against 3"
    ),
    (
      .compare(.lowest(both), .atLeast, number(2)),
      "`split` held: `words`: lowest is Regulation 2.5 against 2"
    ),
    (
      .compare(.coverage(area: nil), .below, number(19, 20)),
      "`split` held: `words`: 90% against 95%"
    ),
    (
      .ratersDiffer(atLeast: 1, on: .anyArea),
      "`split` held: `words`: Regulation 1 against 1, ra below cto"
    ),
    (
      .ratersDiffer(atLeast: 2, on: .anyCriterion),
      "`split` did not hold: `words`: Architecture 1.5 against 2, lead below cto"
    ),
    (
      .ratersDiffer(atLeast: 1, on: .criterion(4)),
      "`split` did not hold: `words`: no two raters to compare"
    ),
    (.isMissing(regulation), "`split` held: `words`: Risk has no level"),
    (.isMissing(.criteria([0])), "`split` did not hold: `words`: Architecture has a level"),
    (
      .flags(.confirmed, among: [0, 1]),
      "`split` held: `words`: `overclaim` was raised by ra and confirmed by cto"
    ),
    (.flags(.raised, among: [0]), "`split` did not hold: `words`: none was raised"),
    (.pay(.insideBand), "`split` did not hold: `words`: the expectation is above the band"),
    (.references(.open), "`split` held: `words`: references are open"),
  ]

  @Test(arguments: sentences.indices) func `says why a rule held or not`(_ index: Int) {
    #expect(sentence(Self.sentences[index].0) == Self.sentences[index].1)
  }

  @Test func `uses the names of the author where they are asked for`() {
    #expect(
      sentence(.compare(.criterion(4), .atLeast, .bar), naming: .names)
        == "`split` could not be read: `words`: risk of regulation has no score")
  }

  @Test func `shows the exact fraction behind a rounded figure where it is asked for`() {
    let explanation = explanation(
      when: .test(.ratersDiffer(atLeast: 1, on: .area(0)), "words"), showsFractions: true)
    #expect(
      explanation.sentence(for: explanation.evaluation.rules[0])
        == "`split` did not hold: `words`: Technical 0.67 (2/3) against 1, lead below cto")
  }

  @Test func `names only the parts that settle a rule`() {
    let good = Condition.test(.pay(.aboveBand), "pay is above the band")
    let bad = Condition.test(.compare(.overall, .atLeast, .bar), "overall is at least the bar")
    let explanation = explanation(when: .all([good, .not(good), .any([bad, bad])]))
    #expect(
      explanation.sentence(for: explanation.evaluation.rules[0])
        == "`split` did not hold: `pay is above the band`: the expectation is above the band; "
        + "`overall is at least the bar`: 2.95 against 3.2; "
        + "`overall is at least the bar`: 2.95 against 3.2")
  }

  @Test func `says what came out and why`() {
    let above = Condition.test(.pay(.aboveBand), "pay is above the band")
    #expect(
      explanation(when: above).outcome
        == "debrief, because `split` held: `pay is above the band`: "
        + "the expectation is above the band")
    #expect(explanation(when: .not(above)).outcome == "hire, because no rule held")
    let unread = Condition.test(.compare(.criterion(2), .below, .bar), "writing is below the bar")
    #expect(
      explanation(.noHire, when: unread).outcome
        == "debrief instead of hire, because `split` could not be read: "
        + "`writing is below the bar`: Writing has no score")
  }

  @Test func `says what the evidence lacks`() {
    var builder = Imaging.builder
    builder.require(2, on: .criteria([Imaging.risk]))
    builder.require(1, on: .criteria([Imaging.writing]))
    let scorecard = builder.build()
    let ratings = Imaging.ratings.filter { $0.criterion >= Imaging.intendedUse }
    let explanation = Explanation(
      of: scorecard.evaluate(Evidence(ratings: ratings)), under: scorecard)
    #expect(
      explanation.outcome
        == "incomplete: Technical has no level at all; Risk has 1 rater, 2 are required; "
        + "Writing has no rater, 1 is required; "
        + "100% of Technical has no level, at most 0% may be missing")
  }
}
