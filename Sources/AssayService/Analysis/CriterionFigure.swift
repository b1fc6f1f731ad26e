import AssayLanguage
import AssayText

/// What one scorecard makes of a criterion.
struct CriterionFigure {
  let scorecard: Scorecard
  let index: Int

  /// Its part of the overall score: the area's share, divided as the criteria's weights say.
  var effectiveWeight: Fraction {
    let entry = scorecard.criteria[index]
    let area = scorecard.areas[entry.area]
    let total = area.criteria.reduce(Fraction.zero) {
      $0 + scorecard.criteria[$1].criterion.weight
    }
    return total == .zero ? .zero : area.share * entry.criterion.weight / total
  }

  /// The stages that cover it, each with the panellists who take part.
  var coverage: [(stage: Stage, panellists: [String])] {
    scorecard.criteria[index].stages.map { number in
      let stage = scorecard.stages[number]
      return (stage, stage.panellists.map { scorecard.panel.panellists[$0].name })
    }
  }
}

extension Snapshot {
  /// What each scorecard that has the criterion makes of it, by name of the scorecard.
  func figures(of symbol: Symbol) -> [CriterionFigure] {
    guard symbol.kind == .criterion else { return [] }
    return scorecards.flatMap { scorecard in
      scorecard.criteria.indices.compactMap { index in
        let entry = scorecard.criteria[index]
        let area = scorecard.areas[entry.area]
        let major = scorecard.version.major
        let scopes = [
          ScorecardScope.rubricScope(area.name, area.version.major),
          "\(area.name) in \(VersionedName(scorecard.name, major))",
        ]
        guard entry.criterion.name == symbol.name, scopes.contains(symbol.scope) else { return nil }
        return CriterionFigure(scorecard: scorecard, index: index)
      }
    }
  }

  /// The part of the overall score that each scorecard gives to a rubric.
  func shares(of rubric: Symbol) -> [(scorecard: Scorecard, area: Area)] {
    scorecards.flatMap { scorecard in
      scorecard.areas.compactMap { area in
        area.name == rubric.name && "\(area.version.major)" == rubric.scope
          ? (scorecard, area) : nil
      }
    }
  }
}
