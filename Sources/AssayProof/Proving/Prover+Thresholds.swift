import AssayLanguage
import AssayLoop
import AssayText

extension Prover {
  /// Whether the threshold of a condition, moved past the next value on either side, changes some
  /// outcome; nothing for a condition that compares with no number of its own.
  mutating func prove(
    mattersThreshold condition: Int, of rule: Int
  ) throws(Unsettled) -> Verdict? {
    let test = scorecard.rules[rule].condition.atoms[condition].test
    let moved = try testsBeside(test)
    guard !moved.isEmpty else { return nil }
    return try prove(
      differsFrom: moved.map { test in
        var variant = scorecard
        variant.rules[rule].condition = variant.rules[rule].condition
          .replacingAtom(condition) {
            .atom(Condition.Atom(test: test, text: $0.text, place: $0.place))
          }
        return variant
      })
  }

  /// Whether an area's floor, moved past the next value on either side, changes some outcome;
  /// nothing where there is none.
  mutating func prove(mattersFloorOfArea area: Int) throws(Unsettled) -> Verdict? {
    guard let floor = scorecard.areas[area].floor else { return nil }
    let moved = try floorsBeside(floor) { $0.areas[area] }
    return try prove(
      differsFrom: moved.map { floor in
        var variant = scorecard
        variant.areas[area].floor = floor
        return variant
      })
  }

  /// Whether a criterion's floor, moved past the next value on either side, changes some outcome;
  /// nothing where there is none.
  mutating func prove(mattersFloorOfCriterion criterion: Int) throws(Unsettled) -> Verdict? {
    guard let floor = scorecard.criteria[criterion].criterion.floor else { return nil }
    let moved = try floorsBeside(floor) { $0.criteria[criterion] }
    return try prove(
      differsFrom: moved.map { floor in
        var variant = scorecard
        variant.criteria[criterion].criterion.floor = floor
        return variant
      })
  }

  /// Floors that let one more value through, or one fewer; they are read as `at least` and `below`.
  mutating func floorsBeside(
    _ floor: Fraction, of figure: (ScorecardFigures) -> ScaledFigure
  ) throws(Unsettled) -> [Fraction] {
    let beside = try neighbours(of: floor, isAbove: false, figure)
    var beyond: Fraction?
    if let above = beside.above {
      // Above the greatest value any floor does; one above it stands for all.
      beyond = try neighbours(of: above, isAbove: true, figure).above ?? above + .one
    }
    return [beside.below, beyond].compactMap { $0 }
  }

  /// The test with its threshold moved past the next value below, and past the next above.
  mutating func testsBeside(
    _ test: Condition.Test
  ) throws(Unsettled) -> [Condition.Test] {
    switch test {
    case .compare(let quantity, let relation, let bound):
      guard let limit = limit(bound) else { return [] }
      return try moved(relation, limit, quantity.subjects(in: scorecard)) {
        .compare(quantity, $0, $1)
      }
    case .every(let group, let relation, let bound):
      guard let limit = limit(bound) else { return [] }
      return try moved(relation, limit, group.subjects) { .every(group, $0, $1) }
    case .anyOf(let group, let relation, let bound):
      guard let limit = limit(bound) else { return [] }
      return try moved(relation, limit, group.subjects) { .anyOf(group, $0, $1) }
    case .atLeast(let count, let group, let relation, let bound):
      guard let limit = limit(bound) else { return [] }
      return try moved(relation, limit, group.subjects) { .atLeast(count, group, $0, $1) }
    case .ratersDiffer(let distance, let spread):
      return try distancesBeside(distance, on: spread).map {
        .ratersDiffer(atLeast: $0, on: spread)
      }
    case .isMissing, .flags, .pay, .references: return []
    }
  }

  private func limit(_ bound: Condition.Bound) -> Fraction? {
    switch bound {
    case .number(let number): number
    case .bar: scorecard.bar
    case .itsFloor: nil
    }
  }

  private mutating func moved(
    _ relation: Condition.Relation, _ limit: Fraction, _ subjects: [Condition.Quantity],
    _ test: (Condition.Relation, Condition.Bound) -> Condition.Test
  ) throws(Unsettled) -> [Condition.Test] {
    var below: Fraction?
    var above: Fraction?
    for subject in subjects {
      let beside = try neighbours(of: limit, isAbove: relation == .above || relation == .atMost) {
        $0.figure(of: subject)
      }
      below = [below, beside.below].compactMap { $0 }.max()
      above = [above, beside.above].compactMap { $0 }.min()
    }
    let (lowered, raised): (Condition.Relation, Condition.Relation) =
      switch relation {
      case .atLeast, .above: (.atLeast, .above)
      case .atMost, .below: (.below, .atMost)
      case .exactly: (.exactly, .exactly)
      }
    return [below.map { test(lowered, .number($0)) }, above.map { test(raised, .number($0)) }]
      .compactMap { $0 }
  }

  private mutating func distancesBeside(
    _ distance: Fraction, on spread: Condition.Spread
  ) throws(Unsettled) -> [Fraction] {
    var below: Fraction?
    var above: Fraction?
    for index in spaces[0].figures.pairs(on: spread).indices {
      let lead = { (figures: ScorecardFigures) in figures.pairs(on: spread)[index].lead }
      let beside = try neighbours(of: distance, isAbove: false, lead)
      below = [below, beside.below].compactMap { $0 }.max()
      guard let next = beside.above else { continue }
      let beyond = try neighbours(of: next, isAbove: true, lead).above ?? next + .one
      above = [above, beyond].compactMap { $0 }.min()
    }
    return [below, above].compactMap { $0 }
  }

  /// The greatest value that a score can take below `limit` and the least at or above it; with
  /// `isAbove`, the greatest at or below it and the least above it.
  private mutating func neighbours(
    of limit: Fraction, isAbove: Bool, _ figure: (ScorecardFigures) -> ScaledFigure?
  ) throws(Unsettled) -> (below: Fraction?, above: Fraction?) {
    guard let scaled = figure(spaces[0].figures) else { return (nil, nil) }
    let relation: Condition.Relation = isAbove ? .above : .atLeast
    guard let cut = relation.range(limit * scaled.scale, over: 1)?.low else { throw .numbers }
    let beside = try neighbours(
      of: scaled.figure, around: try Whole.narrowed(Int128(cut)), panel: 0)
    return (beside.below.map(scaled.score), beside.above.map(scaled.score))
  }
}

extension Condition.Quantity {
  /// The scores that are compared one by one.
  func subjects(in scorecard: Scorecard) -> [Condition.Quantity] {
    switch self {
    case .overall, .area, .criterion: [self]
    case .lowest(let group): group.subjects
    case .coverage: []
    }
  }
}

extension Condition.Group {
  /// Its members, one by one.
  var subjects: [Condition.Quantity] {
    switch self {
    case .areas(let areas): areas.map { .area($0) }
    case .criteria(let criteria): criteria.map { .criterion($0) }
    case .mixed(let areas, let criteria): areas.map { .area($0) } + criteria.map { .criterion($0) }
    }
  }
}

extension ScorecardFigures {
  /// The figure of a score; nothing for one that is no score.
  func figure(of quantity: Condition.Quantity) -> ScaledFigure? {
    switch quantity {
    case .overall: overall
    case .area(let index): areas[index]
    case .criterion(let index): criteria[index]
    case .lowest, .coverage: nil
    }
  }

  /// Every two raters whose difference is read.
  func pairs(on spread: Condition.Spread) -> [Pair] {
    switch spread {
    case .area(let index): areaPairs[index]
    case .criterion(let index): criterionPairs[index]
    case .anyArea: areaPairs.flatMap { $0 }
    case .anyCriterion: criterionPairs.flatMap { $0 }
    }
  }
}
