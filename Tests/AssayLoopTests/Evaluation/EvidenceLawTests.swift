import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Evidence by law` {
  /// Runs a law on random scorecards with random evidence.
  private func check(
    seed: UInt64, _ law: (Scorecard, Evidence, inout SplitMix64) -> Bool
  ) -> Int? {
    var source = RandomScorecards(seed: seed)
    for round in 0..<150 {
      let scorecard = source.scorecard()
      let evidence = source.evidence(for: scorecard)
      if !law(scorecard, evidence, &source.random) { return round }
    }
    return nil
  }

  @Test func `has no order`() {
    let broken = check(seed: 11) { scorecard, evidence, random in
      var shuffled = evidence
      shuffled.ratings.shuffle(using: &random)
      shuffled.flags.shuffle(using: &random)
      return scorecard.evaluate(shuffled) == scorecard.evaluate(evidence)
    }
    #expect(broken == nil)
  }

  @Test func `without any level on a criterion leaves it without a score`() {
    let broken = check(seed: 12) { scorecard, evidence, random in
      let gap = random.pick(Array(scorecard.criteria.indices))
      var rest = evidence
      rest.ratings.removeAll { $0.criterion == gap }
      return Figures(of: rest, under: scorecard).criteria[gap].score == nil
    }
    #expect(broken == nil)
  }

  @Test func `that is missing counts neither as zero nor as the lowest level`() {
    let broken = check(seed: 13) { scorecard, evidence, random in
      let gap = random.pick(Array(scorecard.criteria.indices))
      var rest = evidence
      rest.ratings.removeAll { $0.criterion == gap }
      let area = scorecard.criteria[gap].area
      let before = Figures(of: evidence, under: scorecard)
      let after = Figures(of: rest, under: scorecard)
      let others = scorecard.areas[area].criteria.filter { $0 != gap }
      let scores = others.compactMap { index in
        before.criteria[index].score.map { (scorecard.criteria[index].criterion.weight, $0) }
      }
      let weight = scores.reduce(Fraction.zero) { $0 + $1.0 }
      let mean: Fraction? =
        scores.isEmpty ? nil : scores.reduce(Fraction.zero) { $0 + $1.0 * $1.1 } / weight
      return after.areas[area].score == mean
        && others.allSatisfy { after.criteria[$0] == before.criteria[$0] }
    }
    #expect(broken == nil)
  }

  @Test func `of one rater less is the mean of the others`() {
    let broken = check(seed: 14) { scorecard, evidence, random in
      let criterion = random.pick(Array(scorecard.criteria.indices))
      var rest = evidence
      rest.ratings.removeAll { $0.criterion == criterion && $0.person == "anna" }
      let before = Figures(of: evidence, under: scorecard).criteria[criterion]
      let after = Figures(of: rest, under: scorecard).criteria[criterion]
      let others = before.raters.filter { $0.person != "anna" }
      let sum = others.reduce(Fraction.zero) { $0 + $1.mean }
      return after.raters == others
        && after.score == (others.isEmpty ? nil : sum / Fraction(others.count))
    }
    #expect(broken == nil)
  }

  @Test func `keeps every score within the scale`() {
    let broken = check(seed: 15) { scorecard, evidence, _ in
      let figures = Figures(of: evidence, under: scorecard)
      let scale = Fraction(scorecard.scale.lowest)...Fraction(scorecard.scale.highest)
      let scores =
        figures.criteria.compactMap(\.score) + figures.areas.compactMap(\.score)
        + (figures.overall.map { [$0] } ?? [])
      return scores.allSatisfy(scale.contains)
    }
    #expect(broken == nil)
  }

  @Test func `by a person under two names of roles is one person's`() {
    let broken = check(seed: 16) { scorecard, evidence, _ in
      var doubled = evidence
      doubled.ratings += evidence.ratings
      let before = Figures(of: evidence, under: scorecard)
      let after = Figures(of: doubled, under: scorecard)
      return before.areas == after.areas && before.overall == after.overall
        && before.criteria.map(\.raters.count) == after.criteria.map(\.raters.count)
    }
    #expect(broken == nil)
  }

  @Test func `stays within the bound on denominators`() {
    let broken = check(seed: 17) { scorecard, _, random in
      guard let packed = try? PackedScorecard(scorecard) else { return false }
      var source = RandomScorecards(seed: random.next())
      let cards = source.cards(for: packed, count: 5)
      let bound = scorecard.denominatorBound()
      return (0..<cards.count).allSatisfy { index in
        let figures = Figures(of: packed.evidence(of: cards, at: index), under: scorecard)
        let all =
          figures.criteria.compactMap(\.score) + figures.areas.compactMap(\.score)
          + figures.areas.map(\.coverage) + figures.areas.compactMap(\.spread?.distance)
          + [figures.overall ?? .zero, figures.coverage]
        return bound.fits && all.allSatisfy { $0.denominator <= bound.largest ?? 0 }
      }
    }
    #expect(broken == nil)
  }
}
