import AssayLanguage
import AssayLoop
import AssayText

/// Reads the rules off true scores: what would come out if every level were known exactly.
///
/// Endless many panellists agree with each other on their mean, so raters never differ; nobody raises
/// a flag, pay is inside the band and references are clear, as on the simulated cards.
struct TruthReader: Sendable {
  let scorecard: Scorecard

  /// What the rules give.
  func outcome(of figures: TrueFigures) -> Outcome {
    guard figures.overall != nil else { return .incomplete }
    var unread: Outcome?
    for rule in scorecard.rules {
      switch truth(of: rule.condition, figures) {
      case .fails: continue
      case .unknown:
        if unread.map({ rule.gives.isWorse(than: $0) }) ?? true { unread = rule.gives }
      case .holds: return settled(rule.gives, unread)
      }
    }
    return settled(scorecard.otherwise.gives, unread)
  }

  /// A rule that hangs on something unknown and is worse than what decides leads to a debrief.
  private func settled(_ outcome: Outcome, _ unread: Outcome?) -> Outcome {
    unread.map { $0.isWorse(than: outcome) } ?? false ? .debrief : outcome
  }

  private func truth(of condition: Condition, _ figures: TrueFigures) -> Truth {
    switch condition {
    case .all(let parts): parts.lazy.map { truth(of: $0, figures) }.conjunction()
    case .any(let parts): parts.lazy.map { truth(of: $0, figures) }.disjunction()
    case .not(let part): truth(of: part, figures).negated
    case .atom(let atom): truth(of: atom.test, figures)
    }
  }

  private func truth(of test: Condition.Test, _ figures: TrueFigures) -> Truth {
    switch test {
    case .compare(.lowest(let group), let relation, let bound):
      lowest(of: group, relation, bound, figures)
    case .compare(let quantity, let relation, let bound):
      compare(subject(of: quantity, figures), relation, bound)
    case .every(let group, let relation, let bound):
      compared(group, relation, bound, figures).conjunction()
    case .anyOf(let group, let relation, let bound):
      compared(group, relation, bound, figures).disjunction()
    case .atLeast(let count, let group, let relation, let bound):
      compared(group, relation, bound, figures).atLeast(count)
    case .ratersDiffer(let distance, _): Truth(distance <= .zero)
    case .isMissing(let group): missing(in: group, figures)
    case .flags: .fails
    case .pay(let status): Truth(status == .insideBand)
    case .references(let status): Truth(status == .clear)
    }
  }

  private func lowest(
    of group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound,
    _ figures: TrueFigures
  ) -> Truth {
    switch relation {
    case .atLeast, .above: compared(group, relation, bound, figures).conjunction()
    case .atMost, .below: compared(group, relation, bound, figures).disjunction()
    case .exactly:
      [
        compared(group, .atLeast, bound, figures).conjunction(),
        compared(group, .atMost, bound, figures).disjunction(),
      ].conjunction()
    }
  }
}

extension TruthReader {
  /// A true score with the floor that is its own.
  private struct Subject {
    var value: Double?
    var floor: Fraction?
    var mayBeAbsent = false
  }

  private func subject(of quantity: Condition.Quantity, _ figures: TrueFigures) -> Subject {
    switch quantity {
    case .overall: Subject(value: figures.overall)
    case .area(let index): area(index, figures)
    case .criterion(let index): criterion(index, figures)
    case .coverage: Subject(value: 1)
    case .lowest: Subject()
    }
  }

  private func subjects(in group: Condition.Group, _ figures: TrueFigures) -> [Subject] {
    switch group {
    case .areas(let areas): areas.map { area($0, figures) }
    case .criteria(let criteria): criteria.map { criterion($0, figures) }
    case .mixed(let areas, let criteria):
      areas.map { area($0, figures) } + criteria.map { criterion($0, figures) }
    }
  }

  private func area(_ index: Int, _ figures: TrueFigures) -> Subject {
    Subject(value: figures.areas[index], floor: scorecard.areas[index].floor)
  }

  private func criterion(_ index: Int, _ figures: TrueFigures) -> Subject {
    let criterion = scorecard.criteria[index].criterion
    return Subject(
      value: figures.criteria[index], floor: criterion.floor,
      mayBeAbsent: criterion.necessity == .optional)
  }

  /// Leaves out what has no bound to be held against, and optional criteria without a score.
  private func compared(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound,
    _ figures: TrueFigures
  ) -> [Truth] {
    subjects(in: group, figures).compactMap { subject in
      if limit(bound, for: subject) == nil { return nil }
      if subject.value == nil, subject.mayBeAbsent { return nil }
      return compare(subject, relation, bound)
    }
  }

  private func compare(
    _ subject: Subject, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Truth {
    guard let value = subject.value, let limit = limit(bound, for: subject) else { return .unknown }
    return Truth(relation.holds(value - limit.nearest, within: TrueFigures.tolerance))
  }

  private func limit(_ bound: Condition.Bound, for subject: Subject) -> Fraction? {
    switch bound {
    case .number(let number): number
    case .bar: scorecard.bar
    case .itsFloor: subject.floor
    }
  }

  private func missing(in group: Condition.Group, _ figures: TrueFigures) -> Truth {
    let subjects = subjects(in: group, figures)
    return Truth(
      subjects.contains { $0.value == nil && !($0.mayBeAbsent && subjects.count > 1) })
  }
}

extension Condition.Relation {
  /// Whether a value that lies `distance` above its bound stands in this relation to it.
  fileprivate func holds(_ distance: Double, within tolerance: Double) -> Bool {
    switch self {
    case .atLeast: distance >= -tolerance
    case .atMost: distance <= tolerance
    case .above: distance > tolerance
    case .below: distance < -tolerance
    case .exactly: abs(distance) <= tolerance
    }
  }
}
