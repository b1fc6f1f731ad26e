import AssayLanguage
import AssayLoop
import AssayText

extension ScorecardSpace {
  /// When an area's score is below a number.
  mutating func below(_ limit: Fraction, area: Int) throws(Unsettled) -> FormulaPool.Index {
    try formula(for: .compare(.area(area), .below, .number(limit)))
  }

  /// When one condition holds.
  mutating func formula(for test: Condition.Test) throws(Unsettled) -> FormulaPool.Index {
    let atom = Condition.Atom(test: test, text: "", place: scorecard.place)
    return try ConditionEncoder(figures: figures, space: space)
      .formula(for: .atom(atom), in: &pool)
  }
}

extension Condition {
  /// The condition with its `index`-th atom put through `change`.
  func replacingAtom(_ index: Int, with change: (Atom) -> Condition) -> Condition {
    var next = 0
    return replacing(&next, index, change)
  }

  private func replacing(
    _ next: inout Int, _ index: Int, _ change: (Atom) -> Condition
  ) -> Condition {
    switch self {
    case .all(let parts): return .all(parts.map { $0.replacing(&next, index, change) })
    case .any(let parts): return .any(parts.map { $0.replacing(&next, index, change) })
    case .not(let part): return .not(part.replacing(&next, index, change))
    case .atom(let atom):
      defer { next += 1 }
      return next == index ? change(atom) : self
    }
  }

  /// The condition without its `index`-th atom, as if that line were not there; a condition of one
  /// atom alone becomes its opposite.
  func leavingOutAtom(_ index: Int) -> Condition {
    guard atoms.count > 1 else { return .not(self) }
    var next = 0
    return leavingOut(&next, index, neutral: .all([]))
  }

  private func leavingOut(_ next: inout Int, _ index: Int, neutral: Condition) -> Condition {
    switch self {
    case .all(let parts): return .all(parts.map { $0.leavingOut(&next, index, neutral: .all([])) })
    case .any(let parts): return .any(parts.map { $0.leavingOut(&next, index, neutral: .any([])) })
    case .not(let part):
      let opposite: Condition = neutral == .all([]) ? .any([]) : .all([])
      return .not(part.leavingOut(&next, index, neutral: opposite))
    case .atom:
      defer { next += 1 }
      return next == index ? neutral : self
    }
  }
}
