import AssayLanguage
import AssayLoop
import AssayText

/// Writes the conditions of a scorecard as formulas over the literals of a space.
///
/// On complete cards every condition of a resolved scorecard holds or fails; none is unknown.
struct ConditionEncoder {
  let figures: ScorecardFigures
  let space: FormSpace
  /// A level that stands this much higher than the form says; the formulas then speak of the form
  /// with that level raised.
  var raise: Raise?

  /// One slot whose number is higher.
  struct Raise: Hashable, Sendable {
    var slot: Int
    var by: Int
  }

  /// When `condition` holds.
  func formula(
    for condition: Condition, in pool: inout FormulaPool
  ) throws(Unsettled) -> FormulaPool.Index {
    switch condition {
    case .all(let parts): return pool.all(try formulas(for: parts, in: &pool))
    case .any(let parts): return pool.any(try formulas(for: parts, in: &pool))
    case .not(let part): return pool.not(try formula(for: part, in: &pool), in: space)
    case .atom(let atom): return try formula(for: atom.test, in: &pool)
    }
  }

  private func formulas(
    for conditions: [Condition], in pool: inout FormulaPool
  ) throws(Unsettled) -> [FormulaPool.Index] {
    var formulas: [FormulaPool.Index] = []
    for condition in conditions { formulas.append(try formula(for: condition, in: &pool)) }
    return formulas
  }

  private func formula(
    for test: Condition.Test, in pool: inout FormulaPool
  ) throws(Unsettled) -> FormulaPool.Index {
    switch test {
    case .compare(.lowest(let group), let relation, let bound):
      return try lowest(group, relation, bound, &pool)
    case .compare(.coverage, let relation, let bound):
      return FormulaPool.constant(coverageHolds(relation, bound))
    case .compare(let quantity, let relation, let bound):
      return try members(subjects(of: quantity), relation, bound, &pool).first ?? FormulaPool.never
    case .every(let group, let relation, let bound):
      return pool.all(try members(subjects(of: group), relation, bound, &pool))
    case .anyOf(let group, let relation, let bound):
      return pool.any(try members(subjects(of: group), relation, bound, &pool))
    case .atLeast(let count, let group, let relation, let bound):
      return pool.atLeast(count, of: try members(subjects(of: group), relation, bound, &pool))
    case .ratersDiffer(let distance, let spread):
      return try differ(by: distance, on: spread, &pool)
    case .isMissing: return FormulaPool.never
    case .flags(let status, let among): return flags(status, among, &pool)
    case .pay(let status):
      return pool.state(of: Circumstance.pay.index(flags: flagCount), in: status.state)
    case .references(let status):
      return pool.state(of: Circumstance.references.index(flags: flagCount), in: status.state)
    }
  }

  private var flagCount: Int { figures.scorecard.flags.count }

  private func lowest(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound,
    _ pool: inout FormulaPool
  ) throws(Unsettled) -> FormulaPool.Index {
    switch relation {
    case .atLeast, .above:
      return pool.all(try members(subjects(of: group), relation, bound, &pool))
    case .atMost, .below:
      return pool.any(try members(subjects(of: group), relation, bound, &pool))
    case .exactly:
      let noneLower = pool.all(try members(subjects(of: group), .atLeast, bound, &pool))
      let oneAsLow = pool.any(try members(subjects(of: group), .atMost, bound, &pool))
      return pool.all([noneLower, oneAsLow])
    }
  }

  /// Everything is covered on complete cards, so coverage is the whole.
  private func coverageHolds(_ relation: Condition.Relation, _ bound: Condition.Bound) -> Bool {
    let limit: Fraction
    switch bound {
    case .number(let number): limit = number
    case .bar: limit = figures.scorecard.bar
    case .itsFloor: return false
    }
    switch relation {
    case .atLeast: return Fraction.one >= limit
    case .atMost: return Fraction.one <= limit
    case .above: return Fraction.one > limit
    case .below: return Fraction.one < limit
    case .exactly: return Fraction.one == limit
    }
  }

  private func flags(
    _ status: Condition.FlagStatus, _ among: [Int], _ pool: inout FormulaPool
  ) -> FormulaPool.Index {
    let mask: UInt8 =
      switch status {
      case .raised: Circumstance.raisedOnly | Circumstance.confirmed
      case .confirmed: Circumstance.confirmed
      case .raisedOnly: Circumstance.raisedOnly
      }
    return pool.any(among.map { pool.state(of: $0, in: mask) })
  }
}

extension ConditionEncoder {
  /// A score that is compared, with the floor that is its own.
  private struct Subject {
    var figure: ScaledFigure
    var floor: Fraction?
  }

  private func subjects(of quantity: Condition.Quantity) -> [Subject] {
    switch quantity {
    case .overall: [Subject(figure: figures.overall)]
    case .area(let index): [area(index)]
    case .criterion(let index): [criterion(index)]
    case .lowest(let group): subjects(of: group)
    case .coverage: []
    }
  }

  private func subjects(of group: Condition.Group) -> [Subject] {
    switch group {
    case .areas(let areas): areas.map(area)
    case .criteria(let criteria): criteria.map(criterion)
    case .mixed(let areas, let criteria): areas.map(area) + criteria.map(criterion)
    }
  }

  private func area(_ index: Int) -> Subject {
    Subject(figure: figures.areas[index], floor: figures.scorecard.areas[index].floor)
  }

  private func criterion(_ index: Int) -> Subject {
    Subject(
      figure: figures.criteria[index], floor: figures.scorecard.criteria[index].criterion.floor)
  }

  /// One formula for each subject that has something to be compared with.
  private func members(
    _ subjects: [Subject], _ relation: Condition.Relation, _ bound: Condition.Bound,
    _ pool: inout FormulaPool
  ) throws(Unsettled) -> [FormulaPool.Index] {
    var members: [FormulaPool.Index] = []
    for subject in subjects {
      guard let limit = limit(bound, of: subject) else { continue }
      members.append(try range(subject.figure, relation, limit, &pool))
    }
    return members
  }

  private func limit(_ bound: Condition.Bound, of subject: Subject) -> Fraction? {
    switch bound {
    case .number(let number): number
    case .bar: figures.scorecard.bar
    case .itsFloor: subject.floor
    }
  }

  private func range(
    _ scaled: ScaledFigure, _ relation: Condition.Relation, _ limit: Fraction,
    _ pool: inout FormulaPool
  ) throws(Unsettled) -> FormulaPool.Index {
    guard let range = relation.range(limit * scaled.scale, over: 1) else { throw .numbers }
    guard range.low <= range.high else { return FormulaPool.never }
    let shift = shift(of: scaled.figure)
    let natural = space.natural[scaled.figure]
    let raised = natural.lowerBound + shift...natural.upperBound + shift
    guard range.low <= raised.upperBound, range.high >= raised.lowerBound else {
      return FormulaPool.never
    }
    let low = max(Int(range.low), raised.lowerBound) - shift
    let high = min(Int(range.high), raised.upperBound) - shift
    return pool.range(low...high, of: scaled.figure, in: space)
  }

  /// How much higher the figure is with the level raised.
  private func shift(of figure: Int) -> Int {
    guard let raise else { return 0 }
    let term = space.slotTerms[figure].first { $0.figure == raise.slot }
    return (term?.factor ?? 0) * raise.by
  }

  private func differ(
    by distance: Fraction, on spread: Condition.Spread, _ pool: inout FormulaPool
  ) throws(Unsettled) -> FormulaPool.Index {
    var parts: [FormulaPool.Index] = []
    for pair in figures.pairs(on: spread) {
      parts.append(try range(pair.lead, .atLeast, distance, &pool))
      parts.append(try range(pair.lead, .atMost, .zero - distance, &pool))
    }
    return pool.any(parts)
  }
}
