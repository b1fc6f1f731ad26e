/// The mixed model of ratings at given standard deviations: level of each criterion, severity of each
/// panellist, and how well the deviations fit.
///
/// y = level[criterion] + leniency[panellist] + candidate + candidate by area + candidate by criterion
/// + candidate by panellist + residual; levels are fixed and flat, all else is normal around zero. The
/// normal equations have one row for each criterion and panellist (C. R. Henderson, Biometrics 31,
/// 1975); candidates are eliminated pattern by pattern.
struct PanelModel: Sendable {
  let ratings: PatternedRatings
  let shape: ModelShape

  /// How much of a solution is wanted.
  enum Depth: Int, Comparable {
    /// Effects and their covariance.
    case effects
    /// And the derivatives of the objective.
    case gradient
    /// And the average information.
    case information

    static func < (one: Depth, other: Depth) -> Bool { one.rawValue < other.rawValue }
  }

  /// The number of levels and severities together.
  var order: Int { ratings.criterionCount + ratings.panellistCount }

  /// The solution at `deviations`; `nil` when they are too unequal to compute with.
  func solution(_ deviations: ComponentDeviations, _ depth: Depth) -> MixedSolution? {
    var parts: [PatternSolution] = []
    parts.reserveCapacity(ratings.patterns.count)
    for pattern in ratings.patterns {
      guard let part = PatternSolution(pattern, shape, deviations) else { return nil }
      parts.append(part)
    }
    var work = MixedWork(self, deviations, parts)
    work.gatherEquations()
    guard work.solve() else { return nil }
    work.measure(depth)
    return work.solution(depth)
  }
}

/// The mixed model solved at given standard deviations.
struct MixedSolution: Sendable {
  /// The deviations it was solved at.
  let deviations: ComponentDeviations
  /// Minus the restricted log likelihood, without its constant.
  let objective: Double
  /// The derivatives of the objective in the logarithms of the deviations; empty when not wanted.
  let gradient: [Double]
  /// The average information in the logarithms of the deviations, by rows; empty when not wanted.
  let information: [Double]
  /// The level of each criterion less the centre, then the leniency of each panellist less its shift.
  let effects: [Double]
  /// The covariance of `effects`, by rows.
  let covariance: [Double]
}
