import AssayLanguage
import AssayLoop
import AssayText

extension SecondInterpreter {
  typealias Reply = SecondAnswer.Reply

  /// Point 7.
  func reply(to condition: Condition) -> Reply {
    switch condition {
    case .all(let parts):
      let replies = parts.map(reply(to:))
      if replies.contains(.no) { return .no }
      return replies.contains(.unknown) ? .unknown : .yes
    case .any(let parts):
      let replies = parts.map(reply(to:))
      if replies.contains(.yes) { return .yes }
      return replies.contains(.unknown) ? .unknown : .no
    case .not(let inner):
      switch reply(to: inner) {
      case .yes: return .no
      case .no: return .yes
      case .unknown: return .unknown
      }
    case .atom(let atom): return reply(to: atom.test)
    }
  }

  private func reply(to test: Condition.Test) -> Reply {
    switch test {
    case .compare(let quantity, let relation, let bound):
      return compare(quantity, relation, bound)
    case .every(let group, let relation, let bound): return every(group, relation, bound)
    case .anyOf(let group, let relation, let bound): return anyOf(group, relation, bound)
    case .atLeast(let count, let group, let relation, let bound):
      return atLeast(count, group, relation, bound)
    case .ratersDiffer(let limit, let target):
      let distances = self.distances(on: target)
      return distances.contains { $0 >= Ratio(restating: limit) } ? .yes : .no
    case .isMissing(let group):
      return isMissing(criteria(of: group)) ? .yes : .no
    case .flags(let status, let among):
      return among.contains { flag($0, is: status) } ? .yes : .no
    case .pay(let status): return evidence.pay == status ? .yes : .no
    case .references(let status): return evidence.references == status ? .yes : .no
    }
  }

  /// A criterion that is named alone is missing when nobody rated it. Of `any criterion` the
  /// optional ones are left out (point 7): their missing ratings do not count as missing.
  private func isMissing(_ criteria: [Int]) -> Bool {
    let asked = criteria.count == 1 ? criteria : criteria.filter { !isOptional($0) }
    return asked.contains { ownMeans[$0].isEmpty }
  }

  private func flag(_ flag: Int, is status: Condition.FlagStatus) -> Bool {
    switch status {
    case .raised: isRaised(flag)
    case .confirmed: isConfirmed(flag)
    case .raisedOnly: isRaised(flag) && !isConfirmed(flag)
    }
  }

  /// Where there is no difference there is no distance in the list.
  private func distances(on target: Condition.Spread) -> [Ratio] {
    switch target {
    case .area(let area): [distance(onArea: area)].compactMap { $0 }
    case .criterion(let criterion): [distance(onCriterion: criterion)].compactMap { $0 }
    case .anyArea: scorecard.areas.indices.compactMap(distance(onArea:))
    case .anyCriterion: scorecard.criteria.indices.compactMap(distance(onCriterion:))
    }
  }

  private func compare(
    _ quantity: Condition.Quantity, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Reply {
    switch quantity {
    case .overall: return compare(overall, relation, bound, floor: nil)
    case .area(let area):
      return compare(score(ofArea: area), relation, bound, floor: floor(ofArea: area))
    case .criterion(let criterion):
      return compare(
        scores[criterion], relation, bound, floor: floor(ofCriterion: criterion))
    case .coverage(let area):
      let value = area.map(coverage(ofArea:)) ?? coverage
      return compare(value, relation, bound, floor: nil)
    case .lowest(let group): return lowest(group, relation, bound)
    }
  }

  func compare(
    _ value: Ratio?, _ relation: Condition.Relation, _ bound: Condition.Bound, floor: Ratio?
  ) -> Reply {
    guard let value else { return .unknown }
    let limit: Ratio
    switch bound {
    case .number(let number): limit = Ratio(restating: number)
    case .bar: limit = Ratio(restating: scorecard.bar)
    case .itsFloor:
      guard let floor else { preconditionFailure("compared with a floor that is not there") }
      limit = floor
    }
    let holds =
      switch relation {
      case .atLeast: value >= limit
      case .atMost: value <= limit
      case .above: value > limit
      case .below: value < limit
      case .exactly: value == limit
      }
    return holds ? .yes : .no
  }
}
