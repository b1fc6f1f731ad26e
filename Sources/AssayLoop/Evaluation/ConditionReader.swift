import AssayLanguage
import AssayText

/// Reads conditions off one loop's figures and keeps every value that it reads.
struct ConditionReader {
  let scorecard: Scorecard
  let figures: Figures
  let pay: PayStatus
  let references: ReferenceStatus
  /// Scores that are held against floors, where those are others than the rest is held against.
  var figuresAtFloors: Figures?

  /// Reads every part, also behind the one that settles the whole: the trace shows all values.
  func trace(of condition: Condition) -> ConditionTrace {
    switch condition {
    case .all(let parts):
      let traces = parts.map(trace(of:))
      return .all(traces, traces.lazy.map(\.truth).conjunction())
    case .any(let parts):
      let traces = parts.map(trace(of:))
      return .any(traces, traces.lazy.map(\.truth).disjunction())
    case .not(let part):
      let inner = trace(of: part)
      return .not(inner, inner.truth.negated)
    case .atom(let atom):
      let (readings, truth) = read(atom.test)
      return .atom(atom, readings, truth)
    }
  }

  private func read(_ test: Condition.Test) -> ([Reading], Truth) {
    switch test {
    case .compare(.lowest(let group), let relation, let bound):
      return lowest(of: group, relation, bound)
    case .compare(let quantity, let relation, let bound):
      let reading = read(subject(of: quantity), relation, bound)
      return ([reading], reading.truth)
    case .every(let group, let relation, let bound):
      return settled(read(group, relation, bound)) { $0.conjunction() }
    case .anyOf(let group, let relation, let bound):
      return settled(read(group, relation, bound)) { $0.disjunction() }
    case .atLeast(let count, let group, let relation, let bound):
      return settled(read(group, relation, bound)) { $0.atLeast(count) }
    case .ratersDiffer(let distance, let target):
      return settled(spreads(on: target, atLeast: distance)) { $0.disjunction() }
    case .isMissing(let group):
      return settled(missing(in: group)) { $0.disjunction() }
    case .flags(let status, let among):
      return settled(flags(status, among: among)) { $0.disjunction() }
    case .pay(let status):
      let reading = Reading(
        subject: .pay(pay), value: nil, bound: nil, truth: Truth(pay == status))
      return ([reading], reading.truth)
    case .references(let status):
      let reading = Reading(
        subject: .references(references), value: nil, bound: nil,
        truth: Truth(references == status))
      return ([reading], reading.truth)
    }
  }

  private func settled(
    _ readings: [Reading], by logic: ([Truth]) -> Truth
  ) -> ([Reading], Truth) {
    (readings, logic(readings.map(\.truth)))
  }

  /// The lowest is at least a bound when every one is, and at most a bound when any one is.
  private func lowest(
    of group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> ([Reading], Truth) {
    let readings = read(group, relation, bound)
    let truths = readings.map(\.truth)
    switch relation {
    case .atLeast, .above: return (readings, truths.conjunction())
    case .atMost, .below: return (readings, truths.disjunction())
    case .exactly:
      let noneLower = read(group, .atLeast, bound).map(\.truth).conjunction()
      let oneAsLow = read(group, .atMost, bound).map(\.truth).disjunction()
      return (readings, [noneLower, oneAsLow].conjunction())
    }
  }
}

extension ConditionReader {
  /// A value that a comparison may read, with the floor that is its own.
  struct Subject {
    var subject: Reading.Subject
    var value: Fraction?
    var valueAtFloor: Fraction?
    var floor: Fraction?
    var mayBeAbsent = false
  }

  private func read(
    _ subject: Subject, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Reading {
    let limit = self.limit(bound, for: subject)
    let value = bound == .itsFloor ? subject.valueAtFloor : subject.value
    var truth = Truth.unknown
    if let value, let limit { truth = Truth(relation.holds(value, limit)) }
    return Reading(subject: subject.subject, value: value, bound: limit, truth: truth)
  }

  /// Leaves out what has no bound to be held against, and optional criteria without a score.
  private func read(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> [Reading] {
    subjects(of: group).compactMap { subject in
      guard limit(bound, for: subject) != nil else { return nil }
      if subject.value == nil, subject.mayBeAbsent { return nil }
      return read(subject, relation, bound)
    }
  }

  private func limit(_ bound: Condition.Bound, for subject: Subject) -> Fraction? {
    switch bound {
    case .number(let number): number
    case .bar: scorecard.bar
    case .itsFloor: subject.floor
    }
  }

  private func subject(of quantity: Condition.Quantity) -> Subject {
    switch quantity {
    case .overall: Subject(subject: .overall, value: figures.overall)
    case .area(let index): area(index)
    case .criterion(let index): criterion(index)
    case .coverage(let area):
      Subject(
        subject: .coverage(area: area),
        value: area.map { figures.areas[$0].coverage } ?? figures.coverage)
    case .lowest(let group):
      // Read by its members, each with its own floor; only an empty group comes without any.
      subjects(of: group).first ?? Subject(subject: .overall)
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
    Subject(
      subject: .area(index), value: figures.areas[index].score,
      valueAtFloor: (figuresAtFloors ?? figures).areas[index].score,
      floor: scorecard.areas[index].floor)
  }

  private func criterion(_ index: Int) -> Subject {
    let criterion = scorecard.criteria[index].criterion
    return Subject(
      subject: .criterion(index), value: figures.criteria[index].score,
      valueAtFloor: (figuresAtFloors ?? figures).criteria[index].score, floor: criterion.floor,
      mayBeAbsent: criterion.necessity == .optional)
  }
}

extension ConditionReader {
  private func spreads(on target: Condition.Spread, atLeast distance: Fraction) -> [Reading] {
    switch target {
    case .area(let index): [spread(of: index, atLeast: distance)]
    case .anyArea: figures.areas.indices.map { spread(of: $0, atLeast: distance) }
    case .criterion(let index): [spread(ofCriterion: index, atLeast: distance)]
    case .anyCriterion:
      figures.criteria.indices.map { spread(ofCriterion: $0, atLeast: distance) }
    }
  }

  private func spread(of area: Int, atLeast distance: Fraction) -> Reading {
    differ(.spread(area: area), figures.areas[area].spread, atLeast: distance)
  }

  private func spread(ofCriterion index: Int, atLeast distance: Fraction) -> Reading {
    differ(.spreadOfCriterion(index), figures.criteria[index].spread, atLeast: distance)
  }

  private func differ(
    _ subject: Reading.Subject, _ spread: Figures.Spread?, atLeast distance: Fraction
  ) -> Reading {
    Reading(
      subject: subject, value: spread?.distance, bound: distance,
      truth: Truth(spread.map { $0.distance >= distance } ?? false))
  }

  /// An optional criterion counts as missing only where it is named alone: nothing of it is owed.
  private func missing(in group: Condition.Group) -> [Reading] {
    let subjects = subjects(of: group)
    return subjects.compactMap { subject in
      if subject.mayBeAbsent, subject.value == nil, subjects.count > 1 { return nil }
      return Reading(
        subject: subject.subject, value: subject.value, bound: nil,
        truth: Truth(subject.value == nil))
    }
  }

  private func flags(_ status: Condition.FlagStatus, among flags: [Int]) -> [Reading] {
    flags.map { index in
      Reading(
        subject: .flag(index), value: nil, bound: nil,
        truth: Truth(status.holds(figures.flags[index])))
    }
  }
}
