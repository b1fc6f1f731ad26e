import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The guard of calibration` {
  /// A fit of the right shape with scores anywhere on the scale.
  static func fit(for scorecard: Scorecard, _ random: inout SplitMix64) -> Fit {
    let (low, high) = (scorecard.scale.lowest, scorecard.scale.highest)
    func score() -> Fit.Score {
      let value = Fraction(
        Int128(Int.random(in: low * 1000...high * 1000, using: &random)), 1000)
      return Fit.Score(
        adjusted: value, estimate: value, interval: value...value,
        probability: Fraction(Int128(Int.random(in: 0...100, using: &random)), 100))
    }
    return Fit(
      loop: "l-1", scorecard: "hash", cards: [], method: "m", status: .partly, overall: score(),
      areas: scorecard.areas.map { _ in score() },
      criteria: scorecard.criteria.map { _ in random.chance(4, of: 5) ? score() : nil },
      severities: [
        Fit.Severity(
          person: "ada", estimate: Fraction(1, 8), interval: Fraction(-1, 4)...Fraction(1, 2),
          candidates: 3)
      ], oneMore: Fit.OneMore(now: .one, then: Fraction(3, 4)), unlinked: [["zoe"]],
      sources: [Fit.Source(loop: "l-0", heads: ["e1"])])
  }

  /// The scores of the cards themselves, with the bar reached for certain.
  static func neutral(_ fit: Fit, _ figures: Figures) -> Fit {
    func score(_ value: Fraction?) -> Fit.Score {
      let value = value ?? .zero
      return Fit.Score(
        adjusted: value, estimate: value, interval: value...value, probability: .one)
    }
    var fit = fit
    fit.overall = score(figures.overall)
    fit.areas = figures.areas.map { score($0.score) }
    fit.criteria = figures.criteria.map { $0.score.map { score($0) } }
    return fit
  }

  @Test func `makes nothing better and touches only a hire`() {
    var random = RandomScorecards(seed: 41)
    var heldBack = 0
    for _ in 0..<1500 {
      var scorecard = random.scorecard()
      if random.random.chance(1, of: 2) { scorecard.doubt = Fraction(1, 5)...Fraction(4, 5) }
      let evidence = random.evidence(for: scorecard)
      let raw = scorecard.evaluate(evidence)
      let fit = Self.fit(for: scorecard, &random.random)
      let guarded = scorecard.evaluate(evidence, fit: fit)
      #expect(guarded.outcome == raw.outcome && guarded.reason == raw.reason)
      #expect(guarded.figures == raw.figures && guarded.rules == raw.rules)
      #expect((guarded.calibrated == nil) == !raw.shortfalls.isEmpty)
      #expect((guarded.guarded == raw.outcome) == guarded.guardReasons.isEmpty)
      if guarded.guarded != raw.outcome {
        heldBack += 1
        #expect(raw.outcome == .hire && guarded.guarded == .debrief)
      }
      let same = scorecard.evaluate(evidence, fit: Self.neutral(fit, raw.figures))
      #expect(same.guarded == raw.outcome && same.guardReasons.isEmpty)
      #expect(raw.shortfalls.isEmpty ? same.calibrated == raw.outcome : same.calibrated == nil)
    }
    #expect(heldBack > 50)
  }

  static let low = Condition.test(.anyOf(.areas([0, 1]), .below, .itsFloor))
  static let enough = Condition.test(.compare(.overall, .atLeast, .bar))

  /// One area below its floor is `no hire`; at the bar is `hire`.
  static var scorecard: Scorecard {
    var builder = Imaging.builder
    builder.bar = Fraction(3)
    builder.rule("floors", .noHire, when: low)
    builder.rule("enough", .hire, when: enough)
    var scorecard = builder.build()
    scorecard.doubt = Fraction(1, 5)...Fraction(4, 5)
    return scorecard
  }

  static func evaluation(
    level: Int, overall: Fraction, regulation: Fraction = Fraction(3), probability: Fraction
  ) -> Evaluation {
    let scorecard = Self.scorecard
    let evidence = Evidence(
      ratings: scorecard.criteria.indices.map {
        Evidence.Rating(person: "ada", criterion: $0, stage: 0, level: level)
      })
    var random = SplitMix64(seed: 1)
    var fit = fit(for: scorecard, &random)
    func score(_ value: Fraction, _ probability: Fraction?) -> Fit.Score {
      Fit.Score(
        adjusted: value, estimate: value, interval: value...value, probability: probability)
    }
    fit.overall = score(overall, probability)
    fit.areas = [score(Fraction(3), nil), score(regulation, nil)]
    return scorecard.evaluate(evidence, fit: fit)
  }

  @Test func `holds a hire back when the calibrated scores say otherwise`() {
    let found = Self.evaluation(level: 3, overall: Fraction(29, 10), probability: .one)
    #expect(found.outcome == .hire && found.calibrated == .debrief && found.guarded == .debrief)
    #expect(found.guardReasons == [.otherOutcome(.debrief)])
  }

  @Test(arguments: [(79, true), (80, false), (20, true), (5, true), (99, false)])
  func `holds a hire back up to the end of the doubt`(_ percent: Int, _ isHeld: Bool) {
    let probability = Fraction(Int128(percent), 100)
    let found = Self.evaluation(level: 3, overall: Fraction(3), probability: probability)
    let band = Fraction(1, 5)...Fraction(4, 5)
    #expect(
      found.guardReasons == (isHeld ? [.doubt(probability: probability, band: band)] : []))
    #expect(found.guarded == (isHeld ? .debrief : .hire))
  }

  @Test func `leaves floors to the raw cards`() {
    // The raw area is at 3, so its floor of 2 is kept however low the adjusted score lies.
    let lowered = Self.evaluation(
      level: 3, overall: Fraction(3), regulation: .one, probability: .one)
    #expect(lowered.calibrated == .hire)
    // The raw area is at 1, and no adjusted score lifts it over the floor.
    let lifted = Self.evaluation(
      level: 1, overall: Fraction(4), regulation: Fraction(4), probability: .one)
    #expect(lifted.outcome == .noHire && lifted.calibrated == .noHire)
  }

  @Test func `passes over a fit of another shape`() {
    let scorecard = Self.scorecard
    var random = SplitMix64(seed: 2)
    var fit = Self.fit(for: scorecard, &random)
    fit.areas.removeLast()
    let evidence = Evidence(ratings: Imaging.ratings)
    #expect(scorecard.evaluate(evidence, fit: fit) == scorecard.evaluate(evidence))
  }

  @Test func `reads a record back as it was kept`() throws {
    var random = RandomScorecards(seed: 5)
    for _ in 0..<200 {
      let fit = Self.fit(for: random.scorecard(), &random.random)
      let bytes = Array(fit.json.canonicalText.utf8)
      #expect(Fit(try JSONParser.parse(bytes)) == fit)
    }
  }

  @Test func `reads no record that is damaged`() throws {
    var random = SplitMix64(seed: 3)
    let json = Self.fit(for: Self.scorecard, &random).json
    for member in try #require(json.members) where member.name != "one_more" {
      for value: JSONValue in [.null, 7, "x"] {
        let members = (json.members ?? []).map {
          $0.name == member.name ? JSONMember(member.name, value) : $0
        }
        let isAText = ["loop", "scorecard", "method"].contains(member.name) && value == "x"
        #expect((Fit(.object(members)) != nil) == isAText, "\(member.name)")
      }
    }
  }
}
