import AssayLanguage
import AssayText

extension Dice {
  mutating func group(_ figures: SecondInterpreter) -> Condition.Group {
    let areas = Array(figures.scorecard.areas.indices)
    switch below(4) {
    case 0: return .areas(areas)
    case 1: return .areas(some(areas, each: 50))
    case 2: return criteriaGroup(figures)
    default:
      let criteria = Array(figures.scorecard.criteria.indices)
      return .mixed(areas: some(areas, each: 40), criteria: some(criteria, each: 25))
    }
  }

  /// All criteria, those of one area, or a few.
  mutating func criteriaGroup(_ figures: SecondInterpreter) -> Condition.Group {
    let criteria = Array(figures.scorecard.criteria.indices)
    switch below(3) {
    case 0: return .criteria(criteria)
    case 1: return .criteria(Array(pick(figures.scorecard.areas).criteria))
    default: return .criteria(some(criteria, each: 30))
    }
  }

  /// One named criterion, or all of some.
  mutating func missable(_ figures: SecondInterpreter) -> Condition.Group {
    chance(40)
      ? .criteria([below(figures.scorecard.criteria.count)]) : criteriaGroup(figures)
  }

  func areas(_ group: Condition.Group) -> [Int] {
    switch group {
    case .criteria: []
    case .areas(let areas), .mixed(let areas, _): areas
    }
  }

  func criteria(_ group: Condition.Group) -> [Int] {
    switch group {
    case .areas: []
    case .criteria(let criteria), .mixed(_, let criteria): criteria
    }
  }

  /// A demand on how far raters differ, at a distance that occurs or near it.
  mutating func difference(_ figures: SecondInterpreter) -> Condition.Test {
    let areas = figures.scorecard.areas.indices
    let criteria = figures.scorecard.criteria.indices
    let target: Condition.Spread
    let occurring: [Ratio?]
    switch below(4) {
    case 0:
      let area = pick(Array(areas))
      target = .area(area)
      occurring = [figures.distance(onArea: area)]
    case 1:
      let criterion = pick(Array(criteria))
      target = .criterion(criterion)
      occurring = [figures.distance(onCriterion: criterion)]
    case 2:
      target = .anyArea
      occurring = areas.map(figures.distance(onArea:))
    default:
      target = .anyCriterion
      occurring = criteria.map(figures.distance(onCriterion:))
    }
    let limit = threshold(occurring, in: figures.scorecard)
    return .ratersDiffer(atLeast: limit, on: target)
  }
}
