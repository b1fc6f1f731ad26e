import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `The figures` {
  private let scorecard = Imaging.builder.build()
  private var figures: Figures { Figures(of: Evidence(ratings: Imaging.ratings), under: scorecard) }

  @Test func `take the mean within a person before the mean over persons`() {
    let architecture = figures.criteria[Imaging.architecture]
    #expect(architecture.raters.map(\.person) == ["cto", "lead"])
    #expect(architecture.raters.map(\.mean) == [Fraction(7, 2), 2])
    #expect(architecture.score == Fraction(11, 4))
  }

  @Test func `keep the levels behind a rater's mean in the order of the stages`() {
    let levels = figures.criteria[Imaging.architecture].raters[0].levels
    #expect(
      levels == [
        Figures.StageLevel(stage: Imaging.deep, level: 3),
        Figures.StageLevel(stage: Imaging.sample, level: 4),
      ])
  }

  @Test func `weigh the criteria of an area that have a score`() {
    #expect(figures.areas.map(\.score) == [3, Fraction(23, 8)])
  }

  @Test func `weigh the areas by their shares`() {
    #expect(figures.overall == Fraction(59, 20))
  }

  @Test func `have no overall while an area has no score`() {
    let ratings = Imaging.ratings.filter { $0.criterion < Imaging.intendedUse }
    let figures = Figures(of: Evidence(ratings: ratings), under: scorecard)
    #expect(figures.areas.map(\.score) == [3, nil])
    #expect(figures.overall == nil)
  }

  @Test func `leave optional criteria without a score out of coverage`() {
    #expect(figures.areas.map(\.coverage) == [1, 1])
    #expect(figures.coverage == 1)
  }

  @Test func `count optional criteria with a score in coverage`() {
    let ratings = [
      Imaging.rating("lead", Imaging.writing, Imaging.deep, 3),
      Imaging.rating("lead", Imaging.debugging, Imaging.deep, 3),
      Imaging.rating("ra", Imaging.risk, Imaging.screen, 3),
    ]
    let figures = Figures(of: Evidence(ratings: ratings), under: scorecard)
    #expect(figures.areas.map(\.coverage) == [Fraction(1, 2), Fraction(1, 4)])
    #expect(figures.coverage == Fraction(2, 5))
  }

  @Test func `measure how far raters are apart on a criterion by their own means`() {
    #expect(
      figures.criteria[Imaging.architecture].spread
        == Figures.Spread(distance: Fraction(3, 2), lower: "lead", higher: "cto"))
    #expect(figures.criteria[Imaging.risk].spread == nil)
    #expect(figures.criteria[Imaging.writing].spread == nil)
  }

  @Test func `compare two raters of an area on the criteria that both rated`() {
    #expect(
      figures.areas.map(\.spread) == [
        Figures.Spread(distance: Fraction(2, 3), lower: "lead", higher: "cto"),
        Figures.Spread(distance: 1, lower: "ra", higher: "cto"),
      ])
  }

  @Test func `find no difference where no two raters rated the same criterion`() {
    let ratings = [
      Imaging.rating("ra", Imaging.intendedUse, Imaging.screen, 1),
      Imaging.rating("cto", Imaging.risk, Imaging.screen, 4),
    ]
    let figures = Figures(of: Evidence(ratings: ratings), under: scorecard)
    #expect(figures.areas[Imaging.regulation].spread == nil)
  }

  @Test func `take the widest of several pairs`() {
    let levels = ["anna": 1, "bo": 2, "carl": 4]
    let ratings = levels.map { Imaging.rating($0, Imaging.risk, Imaging.screen, $1) }
    let figures = Figures(of: Evidence(ratings: ratings), under: scorecard)
    #expect(
      figures.areas[Imaging.regulation].spread
        == Figures.Spread(distance: 3, lower: "anna", higher: "carl"))
  }

  @Test func `count one person in two roles as one rater`() {
    let ratings = [
      Imaging.rating("anna", Imaging.risk, Imaging.screen, 1),
      Imaging.rating("anna", Imaging.risk, Imaging.screen, 4),
      Imaging.rating("bo", Imaging.risk, Imaging.screen, 4),
    ]
    let risk = Figures(of: Evidence(ratings: ratings), under: scorecard).criteria[Imaging.risk]
    #expect(risk.raters.count == 2)
    #expect(risk.score == Fraction(13, 4))
  }

  static let flags: [([(String, Bool)], raised: Bool, confirmed: Bool)] = [
    ([], false, false),
    ([("anna", false)], true, false),
    ([("anna", false), ("anna", false)], true, false),
    ([("anna", false), ("anna", true)], true, false),
    ([("anna", false), ("bo", true)], true, true),
    ([("anna", false), ("bo", false)], true, true),
    ([("bo", true)], false, false),
    ([("bo", true), ("carl", true)], false, false),
  ]

  @Test(arguments: flags.indices) func `need two persons to confirm a red flag`(_ index: Int) {
    let (reports, raised, confirmed) = Self.flags[index]
    let evidence = Evidence(
      flags: reports.map {
        Evidence.FlagReport(flag: Imaging.overclaim, person: $0.0, confirms: $0.1)
      })
    let flag = Figures(of: evidence, under: scorecard).flags[Imaging.overclaim]
    #expect(flag.isRaised == raised)
    #expect(flag.isConfirmed == confirmed)
  }
}
