import Testing

@testable import AssayMeasure

@Suite struct `Selections of two groups` {
  @Test(arguments: FourFoldCase.all) func `have the ratio and intervals of statsmodels`(
    _ example: FourFoldCase
  ) throws {
    let comparison = try #require(example.comparison)
    let log = try ImpactRatio(comparison, confidence: 0.95)
    let score = try ImpactRatio(comparison, confidence: 0.95, interval: .score)
    #expect(agree([log.value], [example.ratio[0]], within: 1e-12))
    if comparison.group.selected > 0 {
      #expect(agree([log.lower, log.upper], Array(example.ratio[1...2]), within: 1e-9))
    } else {
      #expect(log.interval == .score)
    }
    // statsmodels stops its search at 1e-5.
    #expect(agree([score.lower, score.upper], Array(example.ratio[3...4]), within: 1e-4))
  }

  @Test(arguments: FourFoldCase.all) func `have the exact test of scipy`(
    _ example: FourFoldCase
  ) throws {
    let test = try #require(example.comparison).fisher
    let found = [test.twoSided, test.less, test.greater, test.point]
    #expect(agree(found, example.fisher, within: 1e-10), "\(found)")
    #expect(agree([test.midTwoSided], [example.fisher[0] - example.fisher[3] / 2], within: 1e-9))
  }

  @Test(arguments: FourFoldCase.all) func `have the standard deviations of scipy`(
    _ example: FourFoldCase
  ) throws {
    let comparison = try #require(example.comparison)
    let test = try TwoStandardDeviations(comparison)
    let found = [comparison.shortfall, test.hypergeometric, test.pooled]
    #expect(agree(found, example.deviations, within: 1e-9), "\(found)")
  }

  /// 29 CFR 1607.4 D with the questions and answers: 30 % over 60 % is 50 %, below four fifths; the two
  /// forms of the standard deviations are -3.085 and -3.098.
  @Test func `are as the Uniform Guidelines have them`() throws {
    let comparison = try #require(FourFoldCase.all[0].comparison)
    let ratio = try ImpactRatio(comparison, confidence: 0.95)
    #expect(ratio.value == 0.5 && ratio.isBelowFourFifths)
    let test = try TwoStandardDeviations(comparison)
    #expect(Digits.fixed(test.hypergeometric, places: 3) == "-3.085")
    #expect(Digits.fixed(test.pooled, places: 3) == "-3.098")
  }

  @Test func `flip at the least number that turns them round`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let (n, m) = (1 + generator.index(below: 30), 1 + generator.index(below: 30))
      let (a, c) = (generator.index(below: n + 1), generator.index(below: m + 1))
      let comparison = try SelectionComparison(
        GroupCount("a", applicants: n, selected: a),
        against: GroupCount("b", applicants: m, selected: c))
      #expect(comparison.flipFlop == Self.flips(a, n, c, m), "\(a) \(n) \(c) \(m)")
    }
  }

  private static func flips(_ a: Int, _ n: Int, _ c: Int, _ m: Int) -> Int? {
    if a * m == c * n { return nil }
    if a * m > c * n { return flips(c, m, a, n) }
    return (0...c).first { (a + $0) * m > (c - $0) * n }
  }

  @Test func `have the exact test that adding up gives`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let population = 1 + generator.index(below: 40)
      let draw = Hypergeometric(
        population: population, marked: generator.index(below: population + 1),
        drawn: generator.index(below: population + 1))
      for observed in draw.support {
        let point = draw.probability(of: observed)
        let all = draw.support.map { draw.probability(of: $0) }
        let twoSided = all.filter { $0 <= point * (1 + 1e-7) }.reduce(0, +)
        #expect(abs(FisherExact(draw, observed: observed).twoSided - twoSided) < 1e-12)
      }
    }
  }

  @Test func `have no figures where nothing was counted`() throws {
    func group(_ n: Int, _ a: Int) -> GroupCount { GroupCount("g", applicants: n, selected: a) }
    let empty = #expect(throws: Undefined.self) {
      try SelectionComparison(group(0, 0), against: group(3, 1))
    }
    #expect(empty?.reason == "`g` has no applicants")
    let none = try SelectionComparison(group(3, 0), against: group(3, 0))
    #expect(throws: Undefined.self) { try ImpactRatio(none, confidence: 0.95) }
    let still = #expect(throws: Undefined.self) { try TwoStandardDeviations(none) }
    #expect(still?.reason == "nobody was selected: nothing varies")
    #expect(none.flipFlop == nil)
    #expect(none.fisher.twoSided == 1)
    let all = try SelectionComparison(group(3, 3), against: group(3, 3))
    #expect(throws: Undefined.self) { try TwoStandardDeviations(all) }
    #expect(all.oddsRatio == nil)
  }

  @Test func `stay exact with huge counts`() throws {
    let comparison = try SelectionComparison(
      GroupCount("a", applicants: 900_000_000, selected: 450_010_000),
      against: GroupCount("b", applicants: 800_000_000, selected: 400_000_000))
    let test = comparison.fisher
    #expect(abs(test.greater - 0.32374) < 0.0001)
    #expect(test.twoSided <= 1 && test.twoSided > test.greater)
  }
}
