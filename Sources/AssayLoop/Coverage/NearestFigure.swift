import AssayLanguage
import AssayText

/// Decides whether a figure of one test is the nearest on its side of a threshold.
///
/// It is when no single step, one panellist's level on one criterion changed to the next of the
/// scale, brings it nearer without crossing. For coverage a step is one criterion more, or one
/// fewer, without a level. Where a side can be reached at all, its nearest figure is one of these.
struct NearestFigure {
  private let figures: Figures
  private let levelSteps: [Figures]
  private let coverageSteps: [Figures]

  init(of figures: Figures, under scorecard: Scorecard) {
    self.figures = figures
    levelSteps = figures.levelSteps(under: scorecard)
    coverageSteps = figures.coverageSteps(under: scorecard)
  }

  func isNearest(_ reading: Reading, in test: Condition.Test) -> Bool {
    guard let relation = test.relation, let value = reading.value, let bound = reading.bound
    else { return false }
    let distance = (value - bound).magnitude
    let side = relation.holds(value, bound)
    return steps(for: reading.subject).allSatisfy { step in
      guard let other = step.value(of: reading.subject) else { return true }
      return relation.holds(other, bound) != side || (other - bound).magnitude >= distance
    }
  }

  private func steps(for subject: Reading.Subject) -> [Figures] {
    if case .coverage = subject { coverageSteps } else { levelSteps }
  }
}

extension Condition.Test {
  /// How figures are held against the number of a condition; nothing where there is no number.
  fileprivate var relation: Condition.Relation? {
    switch self {
    case .compare(_, let relation, _), .every(_, let relation, _), .anyOf(_, let relation, _),
      .atLeast(_, _, let relation, _):
      relation
    case .ratersDiffer: .atLeast
    case .isMissing, .flags, .pay, .references: nil
    }
  }
}
