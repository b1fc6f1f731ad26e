import AssayLanguage
import AssayLoop
import AssayText

@testable import AssayProof

/// Thresholds, floors and single cards, by looking at every form.
extension AllForms {
  /// Whether one panellist's card, all else held, can turn `no hire` into `hire`.
  func liftsByOneCard() -> Bool {
    let levels = scorecard.scale.levels.count
    let panellists = Set(packed.slots.map(\.panellist)).sorted()
    return panellists.contains { panellist in
      var refused: Set<[Int]> = []
      var hired: Set<[Int]> = []
      for (index, outcome) in outcomes.enumerated() where outcome.outcome != .debrief {
        let others = digits(of: index, base: levels).enumerated()
          .filter { packed.slots[$0.offset].panellist != panellist }.map(\.element)
        if outcome.outcome == .hire { hired.insert(others) } else { refused.insert(others) }
      }
      return !hired.isDisjoint(with: refused)
    }
  }

  private func digits(of index: Int, base: Int) -> [Int] {
    var rest = index
    return packed.slots.map { _ in
      defer { rest /= base }
      return rest % base
    }
  }

  /// Whether a floor moved past the next value that the score really takes changes some outcome.
  func mattersFloor(of subject: Condition.Quantity) throws -> Bool {
    let values = Set(evaluations.compactMap { $0.figures.value(of: subject) }).sorted()
    guard let floor = scorecard.floor(of: subject) else { return true }
    let lower = values.last { $0 < floor }
    let at = values.first { $0 >= floor }
    let higher = at.map { least in values.first { $0 > least } ?? least + .one }
    return try [lower, higher].compactMap { $0 }.contains { moved in
      try differs { $0.setFloor(of: subject, to: moved) }
    }
  }

  /// Whether a threshold moved past the next value that is compared with it changes some outcome;
  /// nothing where none is of the condition's own.
  func mattersThreshold(_ condition: Int, of rule: Int) throws -> Bool? {
    let test = scorecard.rules[rule].condition.atoms[condition].test
    guard let moved = movedTests(test) else { return nil }
    return try moved.contains { test in
      try differs { variant in
        variant.rules[rule].condition = variant.rules[rule].condition.replacingAtom(condition) {
          .atom(Condition.Atom(test: test, text: $0.text, place: $0.place))
        }
      }
    }
  }

  private func movedTests(_ test: Condition.Test) -> [Condition.Test]? {
    switch test {
    case .compare(let quantity, let relation, let bound):
      beside(relation, bound, quantity.subjects(in: scorecard)) { .compare(quantity, $0, $1) }
    case .every(let group, let relation, let bound):
      beside(relation, bound, group.subjects) { .every(group, $0, $1) }
    case .anyOf(let group, let relation, let bound):
      beside(relation, bound, group.subjects) { .anyOf(group, $0, $1) }
    case .atLeast(let count, let group, let relation, let bound):
      beside(relation, bound, group.subjects) { .atLeast(count, group, $0, $1) }
    case .ratersDiffer, .isMissing, .flags, .pay, .references: nil
    }
  }

  private func beside(
    _ relation: Condition.Relation, _ bound: Condition.Bound, _ subjects: [Condition.Quantity],
    _ test: (Condition.Relation, Condition.Bound) -> Condition.Test
  ) -> [Condition.Test]? {
    let limit: Fraction
    switch bound {
    case .number(let number): limit = number
    case .bar: limit = scorecard.bar
    case .itsFloor: return nil
    }
    let values = evaluations.flatMap { evaluation in
      subjects.compactMap { evaluation.figures.value(of: $0) }
    }
    switch relation {
    case .atLeast, .below:
      let lower = values.filter { $0 < limit }.max()
      let least = values.filter { $0 >= limit }.min()
      let (at, past): (Condition.Relation, Condition.Relation) =
        relation == .atLeast ? (.atLeast, .above) : (.below, .atMost)
      return [lower.map { test(at, .number($0)) }, least.map { test(past, .number($0)) }]
        .compactMap { $0 }
    case .above, .atMost:
      let lower = values.filter { $0 <= limit }.max()
      let least = values.filter { $0 > limit }.min()
      let (at, past): (Condition.Relation, Condition.Relation) =
        relation == .above ? (.atLeast, .above) : (.below, .atMost)
      return [lower.map { test(at, .number($0)) }, least.map { test(past, .number($0)) }]
        .compactMap { $0 }
    case .exactly: return nil
    }
  }
}

extension Figures {
  fileprivate func value(of quantity: Condition.Quantity) -> Fraction? {
    switch quantity {
    case .overall: overall
    case .area(let index): areas[index].score
    case .criterion(let index): criteria[index].score
    case .lowest, .coverage: nil
    }
  }
}

extension Scorecard {
  fileprivate func floor(of quantity: Condition.Quantity) -> Fraction? {
    switch quantity {
    case .area(let index): areas[index].floor
    case .criterion(let index): criteria[index].criterion.floor
    case .overall, .lowest, .coverage: nil
    }
  }

  fileprivate mutating func setFloor(of quantity: Condition.Quantity, to floor: Fraction) {
    switch quantity {
    case .area(let index): areas[index].floor = floor
    case .criterion(let index): criteria[index].criterion.floor = floor
    case .overall, .lowest, .coverage: break
    }
  }

  /// Multiplies an area's part; the others keep their proportions.
  mutating func scaleShare(of area: Int, by factor: Fraction) {
    areas[area].share = areas[area].share * factor
    let total = areas.reduce(Fraction.zero) { $0 + $1.share }
    for index in areas.indices { areas[index].share = areas[index].share / total }
  }
}
