import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `The evidence of a test` {
  private let scorecard = Imaging.builder.build()
  private static let all = [0, 1, 2, 3, 4]

  private func evidence(_ settings: [TestSetting]) -> Evidence {
    var builder = Imaging.builder
    builder.test("row", settings, gives: .hire)
    return builder.tests[0].evidence(under: scorecard)
  }

  /// `cto architecture deep 3` for each level.
  private func lines(_ settings: [TestSetting]) -> [String] {
    evidence(settings).ratings.map { rating in
      let criterion = scorecard.criteria[rating.criterion].criterion.name
      return "\(rating.person) \(criterion) \(scorecard.stages[rating.stage].name) \(rating.level)"
    }
  }

  @Test func `puts a level on the card of everybody who covers the criterion, in each stage`() {
    #expect(
      lines([.levels(3, criteria: [0], panellist: nil)])
        == [
          "lead architecture deep 3", "cto architecture deep 3", "cto architecture sample 3",
        ])
  }

  @Test func `applies settings from left to right`() {
    #expect(
      lines([
        .levels(3, criteria: [3, 4], panellist: nil), .levels(1, criteria: [3], panellist: 0),
        .levels(nil, criteria: [4], panellist: nil), .levels(2, criteria: [4], panellist: 2),
      ]) == ["ra intended-use screen 3", "cto intended-use screen 1", "ra risk screen 2"])
  }

  @Test func `leaves a panellist alone who does not cover the criterion`() {
    #expect(lines([.levels(3, criteria: [4], panellist: 1)]) == [])
  }

  @Test func `has no card of somebody who is absent, wherever that stands`() {
    let levels = TestSetting.levels(3, criteria: [3], panellist: nil)
    #expect(lines([.absent(panellist: 0), levels]) == ["ra intended-use screen 3"])
    #expect(lines([levels, .absent(panellist: 0)]) == ["ra intended-use screen 3"])
  }

  @Test func `is the same for "not observed" throughout as for an absence`() {
    let levels = TestSetting.levels(3, criteria: Self.all, panellist: nil)
    for panellist in 0..<3 {
      #expect(
        evidence([levels, .levels(nil, criteria: Self.all, panellist: panellist)])
          == evidence([levels, .absent(panellist: panellist)]))
    }
  }

  @Test func `lets everybody rate where fewer are enough`() {
    var builder = Imaging.builder
    builder.stage("second", by: ["cto", "lead", "ra"], covers: ["risk"], enough: 2)
    builder.test("row", [.levels(4, criteria: [4], panellist: nil)], gives: .hire)
    let ratings = builder.tests[0].evidence(under: builder.build()).ratings
    #expect(ratings.filter { $0.stage == 3 }.map(\.person) == ["cto", "lead", "ra"])
  }

  @Test func `has pay inside the band and clear references unless it is said`() {
    #expect(evidence([]).pay == .insideBand)
    #expect(evidence([]).references == .clear)
    let said = evidence([.pay(.unstated), .references(.concern), .pay(.aboveBand)])
    #expect(said.pay == .aboveBand)
    #expect(said.references == .concern)
  }

  static let flags: [([TestSetting], [Evidence.FlagReport])] = [
    (
      [.flag(0, confirmed: false, panellist: nil)],
      [Evidence.FlagReport(flag: 0, person: "cto", confirms: false)]
    ),
    (
      [.flag(1, confirmed: false, panellist: 2)],
      [Evidence.FlagReport(flag: 1, person: "ra", confirms: false)]
    ),
    (
      [.flag(1, confirmed: true, panellist: nil)],
      [
        Evidence.FlagReport(flag: 1, person: "cto", confirms: false),
        Evidence.FlagReport(flag: 1, person: "ra", confirms: false),
      ]
    ),
    (
      [.absent(panellist: 0), .flag(1, confirmed: true, panellist: nil)],
      [
        Evidence.FlagReport(flag: 1, person: "ra", confirms: false),
        Evidence.FlagReport(flag: 1, person: "lead", confirms: true),
      ]
    ),
    ([.absent(panellist: 0), .flag(1, confirmed: true, panellist: 0)], []),
    (
      [.flag(0, confirmed: false, panellist: 0), .flag(0, confirmed: false, panellist: 1)],
      [
        Evidence.FlagReport(flag: 0, person: "cto", confirms: false),
        Evidence.FlagReport(flag: 0, person: "lead", confirms: false),
      ]
    ),
  ]

  @Test(arguments: flags.indices)
  func `lets the first who covers a criterion raise its flag, and another confirm it`(
    _ index: Int
  ) {
    #expect(evidence(Self.flags[index].0).flags == Self.flags[index].1)
  }

  @Test func `finds somebody to confirm a flag on a panel of one`() {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    builder.area("technical", share: 100, [CriterionSketch("design", flags: ["bluff"])])
    builder.stage("deep", by: ["cto"], covers: ["technical"])
    builder.test("row", [.flag(0, confirmed: true, panellist: nil)], gives: .noHire)
    let scorecard = builder.build()
    let evidence = builder.tests[0].evidence(under: scorecard)
    #expect(Figures(of: evidence, under: scorecard).flags[0].isConfirmed)
  }
}
