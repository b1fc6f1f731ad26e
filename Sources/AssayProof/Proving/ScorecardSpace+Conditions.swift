import AssayLanguage
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
}
