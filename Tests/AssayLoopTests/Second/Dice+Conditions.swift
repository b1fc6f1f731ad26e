import AssayLanguage
import AssayLoop
import AssayText

extension Dice {
  /// Nested at most `depth` deep.
  mutating func condition(depth: Int, _ figures: SecondInterpreter) -> Condition {
    if depth == 0 || chance(40) {
      return .atom(Condition.Atom(test: test(figures), text: "", place: .nowhere))
    }
    switch below(5) {
    case 0: return .not(condition(depth: depth - 1, figures))
    case 1, 2: return .any(conditions(depth: depth - 1, figures))
    default: return .all(conditions(depth: depth - 1, figures))
    }
  }

  private mutating func conditions(depth: Int, _ figures: SecondInterpreter) -> [Condition] {
    var parts: [Condition] = []
    for _ in 0..<between(1, 3) { parts.append(condition(depth: depth, figures)) }
    return parts
  }

  private mutating func test(_ figures: SecondInterpreter) -> Condition.Test {
    let relation = pick(Condition.Relation.allCases)
    switch below(16) {
    case 0..<5:
      let quantity = quantity(figures)
      return .compare(quantity, relation, bound(for: quantity, figures))
    case 5, 6:
      let group = group(figures)
      return .every(group, relation, bound(for: group, figures))
    case 7, 8:
      let group = group(figures)
      return .anyOf(group, relation, bound(for: group, figures))
    case 9, 10:
      let group = group(figures)
      let count = between(1, areas(group).count + criteria(group).count)
      return .atLeast(count, group, relation, bound(for: group, figures))
    case 11: return difference(figures)
    case 12: return .isMissing(missable(figures))
    case 13:
      let flags = figures.scorecard.flags.indices
      let among = flags.isEmpty || chance(30) ? Array(flags) : [between(0, flags.count - 1)]
      return .flags(pick(Condition.FlagStatus.allCases), among: among)
    case 14: return .pay(pick(PayStatus.allCases))
    default: return .references(pick(ReferenceStatus.allCases))
    }
  }

  private mutating func quantity(_ figures: SecondInterpreter) -> Condition.Quantity {
    let areas = figures.scorecard.areas.indices
    switch below(6) {
    case 0: return .overall
    case 1: return .area(pick(Array(areas)))
    case 2, 3:
      let criteria = Array(figures.scorecard.criteria.indices)
      let unrated = criteria.filter { figures.ownMeans[$0].isEmpty }
      return .criterion(pick(unrated.isEmpty || chance(50) ? criteria : unrated))
    case 4: return .coverage(area: chance(30) ? nil : pick(Array(areas)))
    default: return .lowest(chance(50) ? .areas(Array(areas)) : criteriaGroup(figures))
    }
  }

  private mutating func bound(
    for quantity: Condition.Quantity, _ figures: SecondInterpreter
  ) -> Condition.Bound {
    switch quantity {
    case .overall:
      return chance(60) ? .bar : .number(threshold([figures.overall], in: figures.scorecard))
    case .area(let area):
      if figures.floor(ofArea: area) != nil && chance(40) { return .itsFloor }
      return number([figures.score(ofArea: area)], figures)
    case .criterion(let criterion):
      if figures.floor(ofCriterion: criterion) != nil && chance(40) { return .itsFloor }
      return number([figures.scores[criterion]], figures)
    case .coverage(let area):
      let value = area.map(figures.coverage(ofArea:)) ?? figures.coverage
      if chance(30) { return .number(Fraction(Int128(between(0, 20)), 20)) }
      return .number(Fraction(value.top, value.bottom))
    case .lowest(let group): return bound(for: group, figures)
    }
  }

  private mutating func bound(
    for group: Condition.Group, _ figures: SecondInterpreter
  ) -> Condition.Bound {
    if chance(25) { return .itsFloor }
    let values =
      areas(group).map(figures.score(ofArea:)) + criteria(group).map { figures.scores[$0] }
    return number(values, figures)
  }

  private mutating func number(
    _ occurring: [Ratio?], _ figures: SecondInterpreter
  ) -> Condition.Bound {
    chance(10) ? .bar : .number(threshold(occurring, in: figures.scorecard))
  }
}
