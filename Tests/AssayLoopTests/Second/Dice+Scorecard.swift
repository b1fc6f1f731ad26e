import AssayLanguage
import AssayText

extension Place {
  /// For parts that were never in a file.
  static let nowhere = Place(file: 0, span: ByteSpan(0, 0))
}

extension Dice {
  /// Areas, criteria, panel and stages; demands, floors and rules come later.
  mutating func scorecardWithoutRules() -> Scorecard {
    let scales = [
      [0, 1, 3, 7], [1, 2, 3, 4], [1, 2, 3], [0, 5], [3], [1, 2], [2, 3, 5], [1, 10],
    ]
    let levels = pick(scales).map { Scale.Level(number: $0, name: "level \($0)") }
    let panellists = (0..<between(1, 6)).map {
      Panellist(name: "role-\($0)", title: "Role \($0)", place: .nowhere)
    }
    var scorecard = Scorecard(
      name: "random", title: "Random", version: SemanticVersion(1, 0, 0),
      role: RoleDescription(), scale: Scale(levels: levels), areas: [], criteria: [], flags: [],
      panel: Panel(
        panellists: panellists, alternates: [], decider: "role-0", quorum: nil,
        departureNeeds: []),
      stages: [], tracks: [], deadlines: Deadlines(), demands: Demands(), bar: .one, doubt: nil,
      rules: [], otherwise: Otherwise(gives: .debrief, because: nil, place: .nowhere),
      promises: [], pay: PayGuardrail(), references: nil, practice: nil,
      privacy: PrivacyTerms(), stopsEarly: false, tests: [], place: .nowhere)
    addAreas(to: &scorecard)
    addStages(to: &scorecard)
    return scorecard
  }

  private mutating func addAreas(to scorecard: inout Scorecard) {
    let shares = self.shares(count: between(1, 5))
    let mostCriteria = between(1, 6)
    for (index, share) in shares.enumerated() {
      let start = scorecard.criteria.count
      for number in 0..<between(1, mostCriteria) {
        addCriterion("criterion-\(index)-\(number)", ofArea: index, to: &scorecard)
      }
      scorecard.areas.append(
        Area(
          name: "area-\(index)", title: "Area \(index)", version: SemanticVersion(1, 0, 0),
          share: share, floor: nil, criteria: start..<scorecard.criteria.count,
          place: .nowhere))
    }
  }

  /// Parts that total 1 exactly.
  private mutating func shares(count: Int) -> [Fraction] {
    let whole = pick([20, 100, 1000])
    var cuts: Set<Int> = []
    while cuts.count < count - 1 { cuts.insert(between(1, whole - 1)) }
    let edges = [0] + cuts.sorted() + [whole]
    return (0..<count).map { Fraction(Int128(edges[$0 + 1] - edges[$0]), Int128(whole)) }
  }

  private mutating func addCriterion(
    _ name: String, ofArea area: Int, to scorecard: inout Scorecard
  ) {
    let twentieths = pick([20, 20, 20, 40, 60, 10, 50, 30, 2, 25])
    var criterion = Criterion(
      name: name, title: name, weight: Fraction(Int128(twentieths), 20), place: .nowhere)
    criterion.necessity = pick([.ordinary, .ordinary, .ordinary, .mustBeRated, .optional])
    let index = scorecard.criteria.count
    let firstFlag = scorecard.flags.count
    if chance(25) {
      for _ in 0..<between(1, 2) {
        let flag = RedFlag(
          name: "flag-\(scorecard.flags.count)", text: "A flag", place: .nowhere)
        criterion.redFlags.append(flag)
        scorecard.flags.append(ScorecardFlag(flag: flag, criterion: index))
      }
    }
    scorecard.criteria.append(
      ScorecardCriterion(
        area: area, criterion: criterion, qualifiedName: "\(name) of area-\(area)",
        flags: firstFlag..<scorecard.flags.count))
  }

  private mutating func addStages(to scorecard: inout Scorecard) {
    let panellists = Array(scorecard.panel.panellists.indices)
    for index in 0..<between(1, 6) {
      var stage = Stage(
        name: "stage-\(index)", title: "Stage \(index)", duration: TimeSpan(30, .minute),
        place: .nowhere)
      stage.panellists = some(panellists, each: 60)
      stage.enough = chance(70) ? stage.panellists.count : between(1, stage.panellists.count)
      stage.isScored = index == 0 || chance(90)
      if index > 0 && chance(60) { stage.start = .afterAll([index - 1]) }
      scorecard.stages.append(stage)
    }
    let scored = scorecard.stages.indices.filter { scorecard.stages[$0].isScored }
    for criterion in scorecard.criteria.indices where chance(97) {
      var covering = [pick(scored)]
      if chance(40) { covering.append(pick(scored)) }
      if chance(25) { covering.append(pick(scored)) }
      for stage in Set(covering).sorted() {
        scorecard.stages[stage].criteria.append(criterion)
        scorecard.criteria[criterion].stages.append(stage)
      }
    }
  }
}
