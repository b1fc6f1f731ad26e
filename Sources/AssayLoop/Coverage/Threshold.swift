public import AssayLanguage
public import AssayText

/// A number that the author wrote down and that figures are held against.
public enum Threshold: Hashable, Sendable {
  /// It stands in the condition itself.
  case number(Fraction)
  /// The bar of the scorecard.
  case bar
  /// The floor of an area, by index.
  case floorOfArea(Int)
  /// The floor of a criterion, by index.
  case floorOfCriterion(Int)
}

extension Threshold {
  /// Whether a value was held against this number.
  func bounds(_ reading: Reading) -> Bool {
    switch self {
    case .number, .bar: reading.bound != nil
    case .floorOfArea(let index): reading.subject == .area(index)
    case .floorOfCriterion(let index): reading.subject == .criterion(index)
    }
  }
}

extension Scorecard {
  /// The thresholds of a condition: one for each number, so that a floor counts for each area or
  /// criterion that has one, and a number that many are held against counts once.
  func thresholds(of test: Condition.Test) -> [Threshold] {
    switch test {
    case .compare(let quantity, _, let bound):
      thresholds(bound) { members(of: quantity) }
    case .every(let group, _, let bound), .anyOf(let group, _, let bound),
      .atLeast(_, let group, _, let bound):
      thresholds(bound) { members(of: group) }
    case .ratersDiffer(let distance, _): [.number(distance)]
    case .isMissing, .flags, .pay, .references: []
    }
  }

  /// The number behind a threshold.
  public func value(of threshold: Threshold) -> Fraction? {
    switch threshold {
    case .number(let number): number
    case .bar: bar
    case .floorOfArea(let index): areas[index].floor
    case .floorOfCriterion(let index): criteria[index].criterion.floor
    }
  }

  private func thresholds(
    _ bound: Condition.Bound, members: () -> [Threshold]
  ) -> [Threshold] {
    switch bound {
    case .number(let number): [.number(number)]
    case .bar: [.bar]
    case .itsFloor: members().filter { value(of: $0) != nil }
    }
  }

  private func members(of quantity: Condition.Quantity) -> [Threshold] {
    switch quantity {
    case .area(let index): [.floorOfArea(index)]
    case .criterion(let index): [.floorOfCriterion(index)]
    case .lowest(let group): members(of: group)
    case .overall, .coverage: []
    }
  }

  private func members(of group: Condition.Group) -> [Threshold] {
    switch group {
    case .areas(let areas): areas.map { .floorOfArea($0) }
    case .criteria(let criteria): criteria.map { .floorOfCriterion($0) }
    case .mixed(let areas, let criteria):
      areas.map { .floorOfArea($0) } + criteria.map { .floorOfCriterion($0) }
    }
  }
}
