import AssayLanguage
import AssayText

extension Evaluation {
  /// Whether the rules were read as far as this one: the reason of the outcome is this rule, a later
  /// one, or `otherwise`.
  func reaches(_ rule: Int) -> Bool {
    switch reason {
    case .shortfall: false
    case .rule(let last), .unknownRule(let last, _): rule <= last
    case .otherwise: true
    }
  }
}

extension ConditionTrace {
  /// Whether turning one condition over, with all others held, turns the whole over.
  ///
  /// Conditions count from 0 in the order of the file. One that is unknown settles nothing.
  func isSettled(byAtom index: Int) -> Bool {
    var next = 0
    return truth != .unknown && turned(atom: index, next: &next) == truth.negated
  }

  private func turned(atom index: Int, next: inout Int) -> Truth {
    switch self {
    case .all(let parts, _): return parts.map { $0.turned(atom: index, next: &next) }.conjunction()
    case .any(let parts, _): return parts.map { $0.turned(atom: index, next: &next) }.disjunction()
    case .not(let part, _): return part.turned(atom: index, next: &next).negated
    case .atom(_, _, let truth):
      defer { next += 1 }
      return next == index ? truth.negated : truth
    }
  }
}

extension AtomTrace {
  /// Whether turning one of the values over, with all others held, turns the condition over.
  func isSettled(byReading index: Int) -> Bool {
    var truths = readings.map(\.truth)
    guard truth != .unknown, truths[index] != .unknown else { return false }
    truths[index] = truths[index].negated
    switch atom.test {
    case .compare(.lowest, .exactly, _):
      // The lowest alone is what is compared; the others only have to lie above it.
      return readings.allSatisfy { ($0.value ?? .zero) >= (readings[index].value ?? .zero) }
    case .compare(.lowest, .atLeast, _), .compare(.lowest, .above, _), .every:
      return truths.conjunction() == truth.negated
    case .compare(.lowest, .atMost, _), .compare(.lowest, .below, _), .anyOf, .ratersDiffer,
      .isMissing, .flags:
      return truths.disjunction() == truth.negated
    case .atLeast(let count, _, _, _): return truths.atLeast(count) == truth.negated
    case .compare, .pay, .references: return true
    }
  }
}
