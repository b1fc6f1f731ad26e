/// Variance components by restricted maximum likelihood, without priors.
///
/// The same model as lme4's `lmer(rating ~ 0 + criterion + (1 | candidate) + (1 | panellist) +
/// (1 | candidate:panellist))`, with the random terms that are asked for. Steps with the average
/// information (A. R. Gilmour, R. Thompson and B. R. Cullis, Biometrics 51, 1995); a component whose
/// best value would be below zero is zero.
public struct RestrictedFit: Hashable, Sendable {
  /// A random term.
  public enum Term: String, Hashable, Sendable, CaseIterable {
    case candidate
    case candidateArea = "candidate:area"
    case candidateCriterion = "candidate:criterion"
    case panellist
    case candidatePanellist = "candidate:panellist"
    case candidatePanellistArea = "candidate:panellist:area"

    /// The terms without areas.
    public static let withoutAreas: [Term] = [
      .candidate, .candidateCriterion, .panellist, .candidatePanellist,
    ]

    /// Whether the term needs the area of each criterion.
    var hasAreas: Bool { !Term.withoutAreas.contains(self) }

    var modelTerm: ModelTerm {
      switch self {
      case .candidate: .candidate
      case .candidateArea: .area
      case .candidateCriterion: .criterion
      case .panellist: .panellist
      case .candidatePanellist: .halo
      case .candidatePanellistArea: .areaHalo
      }
    }
  }

  /// The variance of each term, in the order of `Term`.
  public let variances: [Component]
  /// The variance of what the terms leave.
  public let residualVariance: Double
  /// Minus twice the restricted log likelihood, as lme4 prints it.
  public let criterion: Double
  /// The mean of each criterion, or of all ratings, with its standard error.
  public let levels: [Calibration.Level]
  /// The predicted effect of each candidate, when there is such a term.
  public let candidates: [Effect]
  /// The predicted effect of each panellist, when there is such a term: above zero for a lenient one.
  public let panellists: [Effect]
  /// How often the equations were solved.
  public let passes: Int

  /// The variance of one term.
  public struct Component: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// Its variance; exactly zero at the boundary.
    public let variance: Double
  }

  /// A predicted effect.
  public struct Effect: Hashable, Sendable {
    /// Whose.
    public let name: String
    /// The conditional mean.
    public let estimate: Double
  }

  /// Whether a component is zero; lme4 calls such a fit singular.
  public var isSingular: Bool { variances.contains { $0.variance == 0 } }
}
