import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Completeness` {
  private func shortfalls(
    without criteria: [Int], demanding change: (inout ScorecardBuilder) -> Void = { _ in }
  ) -> [Shortfall] {
    var builder = Imaging.builder
    change(&builder)
    let ratings = Imaging.ratings.filter { !criteria.contains($0.criterion) }
    return builder.build().evaluate(Evidence(ratings: ratings)).shortfalls
  }

  @Test func `is given when nothing owed is missing`() {
    #expect(shortfalls(without: []) == [])
  }

  @Test func `allows nothing to be missing when nothing is said`() {
    #expect(
      shortfalls(without: [Imaging.risk])
        == [.missing(area: Imaging.regulation, share: Fraction(1, 4), atMost: 0)])
  }

  @Test(arguments: [(Fraction(1, 4), true), (Fraction(6, 25), false)])
  func `allows exactly the share that may be missing`(_ limit: Fraction, _ complete: Bool) {
    let found = shortfalls(without: [Imaging.risk]) { $0.demands.missingAtMost = limit }
    #expect(found.isEmpty == complete)
  }

  @Test func `lets no optional criterion make up for one that is owed`() {
    let ratings = [
      Imaging.rating("lead", Imaging.architecture, Imaging.deep, 3),
      Imaging.rating("lead", Imaging.writing, Imaging.deep, 4),
      Imaging.rating("ra", Imaging.risk, Imaging.screen, 3),
      Imaging.rating("ra", Imaging.intendedUse, Imaging.screen, 3),
    ]
    #expect(
      Imaging.builder.build().evaluate(Evidence(ratings: ratings)).shortfalls
        == [.missing(area: Imaging.technical, share: Fraction(1, 3), atMost: 0)])
  }

  @Test func `counts distinct persons for what must be rated`() {
    let found = shortfalls(without: []) { $0.require(3, on: .mustBeRated) }
    #expect(
      found == [
        .raters(criterion: Imaging.architecture, has: 2, needs: 3, demand: 0),
        .raters(criterion: Imaging.intendedUse, has: 2, needs: 3, demand: 0),
      ])
  }

  @Test func `leaves optional criteria out of a demand on every criterion`() {
    let found = shortfalls(without: []) { $0.require(2, on: .everyCriterion) }
    #expect(found == [.raters(criterion: Imaging.risk, has: 1, needs: 2, demand: 0)])
  }

  @Test func `holds a criterion that is named to its demand, optional or not`() {
    let found = shortfalls(without: []) { $0.require(1, on: .criteria([Imaging.writing])) }
    #expect(found == [.raters(criterion: Imaging.writing, has: 0, needs: 1, demand: 0)])
  }

  @Test func `lists areas without a score, then raters by demand, then missing weight`() {
    let found = shortfalls(
      without: [Imaging.architecture, Imaging.debugging, Imaging.risk]
    ) {
      $0.require(3, on: .criteria([Imaging.intendedUse]))
      $0.require(1, on: .mustBeRated)
    }
    #expect(
      found == [
        .noScore(area: Imaging.technical),
        .raters(criterion: Imaging.intendedUse, has: 2, needs: 3, demand: 0),
        .raters(criterion: Imaging.architecture, has: 0, needs: 1, demand: 1),
        .missing(area: Imaging.technical, share: 1, atMost: 0),
        .missing(area: Imaging.regulation, share: Fraction(1, 4), atMost: 0),
      ])
  }

  @Test func `comes before the rules, so that none is read`() {
    var builder = Imaging.builder
    builder.rule("always", .hire, when: .all([]))
    let evaluation = builder.build().evaluate(Evidence())
    #expect(evaluation.outcome == .incomplete)
    #expect(evaluation.guarded == .incomplete)
    #expect(evaluation.reason == .shortfall)
    #expect(evaluation.rules.isEmpty)
  }
}
