import AssayLanguage
import AssayLoop
import AssayText

extension SecondInterpreter {
  /// Point 5: everything that the evidence lacks.
  var lacks: Set<SecondAnswer.Lack> {
    var lacks: Set<SecondAnswer.Lack> = []
    for area in scorecard.areas.indices where score(ofArea: area) == nil {
      lacks.insert(.noScore(area: area))
    }
    for (index, demand) in scorecard.demands.raters.enumerated() {
      for criterion in criteria(namedBy: demand.target) {
        let count = ownMeans[criterion].count
        if count < demand.count {
          lacks.insert(
            .raters(demand: index, criterion: criterion, has: count, needs: demand.count))
        }
      }
    }
    let limit = Ratio(restating: scorecard.demands.missingAtMost)
    for area in scorecard.areas.indices {
      let share = shareWithoutScore(ofArea: area)
      if share > limit { lacks.insert(.missing(area: area, share: share, limit: limit)) }
    }
    return lacks
  }

  private func criteria(namedBy target: Demands.Raters.Target) -> [Int] {
    switch target {
    case .mustBeRated:
      scorecard.criteria.indices.filter {
        scorecard.criteria[$0].criterion.necessity == .mustBeRated
      }
    case .everyCriterion: scorecard.criteria.indices.filter { !isOptional($0) }
    case .criteria(let named): named
    }
  }

  func shareWithoutScore(ofArea area: Int) -> Ratio {
    var missing = Ratio.zero
    var counted = Ratio.zero
    for criterion in scorecard.areas[area].criteria where !isOptional(criterion) {
      counted = counted.plus(weight(criterion))
      if scores[criterion] == nil { missing = missing.plus(weight(criterion)) }
    }
    return counted == .zero ? .zero : missing.over(counted)
  }
}
