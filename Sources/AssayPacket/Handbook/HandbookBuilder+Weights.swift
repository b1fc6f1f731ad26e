import AssayLanguage
import AssayLoop
import AssayText

extension HandbookBuilder {
  func makeWeights() -> [Handbook.AreaWeight] {
    scorecard.areas.map { area in
      let members = scorecard.criteria[area.criteria]
      let whole = members.reduce(Fraction.zero) { $0 + $1.criterion.weight }
      return Handbook.AreaWeight(
        title: PlainText(area.title), share: .share(area.share),
        floor: area.floor.map { .short($0) },
        criteria: members.map { member in
          let part = member.criterion.weight / whole
          return Handbook.CriterionWeight(
            title: PlainText(member.criterion.title), weight: .short(member.criterion.weight),
            inArea: .share(part), ofWhole: .share(area.share * part),
            floor: member.criterion.floor.map { .short($0) }, owed: owed(member.criterion))
        })
    }
  }

  private func owed(_ criterion: Criterion) -> PlainText {
    switch criterion.necessity {
    case .ordinary: "expected"
    case .mustBeRated: "must be rated"
    case .optional: "optional"
    }
  }

  func makeMatrix() -> Handbook.RatingMatrix {
    let stages = scorecard.stages.indices.filter { scorecard.stages[$0].isScored }
    return Handbook.RatingMatrix(
      roles: scorecard.panel.panellists.map {
        Handbook.Role(name: PlainText($0.name), title: PlainText($0.title))
      },
      stages: stages.map { PlainText(scorecard.stages[$0].title) },
      rows: scorecard.criteria.indices.map { criterion in
        Handbook.MatrixRow(
          criterion: PlainText(scorecard.criteria[criterion].criterion.title),
          cells: stages.map { raters(of: criterion, in: $0) },
          raters: fewestRaters(of: criterion), demanded: demandedRaters(of: criterion))
      })
  }

  private func raters(of criterion: Int, in stage: Int) -> [PlainText] {
    guard scorecard.stages[stage].criteria.contains(criterion) else { return [] }
    return scorecard.stages[stage].panellists.map {
      PlainText(scorecard.panel.panellists[$0].name)
    }
  }

  /// Where some of a stage are enough, the others are not counted; one role in two stages is one.
  private func fewestRaters(of criterion: Int) -> Int {
    let stages = scorecard.criteria[criterion].stages.map { scorecard.stages[$0] }
    let sure = Set(stages.filter { $0.enough == $0.panellists.count }.flatMap(\.panellists))
    let others = stages.filter { $0.enough < $0.panellists.count }
      .map { $0.enough - $0.panellists.count(where: sure.contains) }
    return sure.count + max(0, others.max() ?? 0)
  }

  private func demandedRaters(of criterion: Int) -> Int {
    scorecard.demands.raters.filter { scorecard.criteria(of: $0.target).contains(criterion) }
      .map(\.count).max() ?? 0
  }
}
