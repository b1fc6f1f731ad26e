/// A fitted mixed model.
public struct MixedModelFit: Sendable {
  /// A variance component.
  public struct Component: Hashable, Sendable {
    /// The grouping, or `residual`.
    public var name: String
    /// The number of levels; for the residual the number of rows.
    public var levels: Int
    /// The variance, at least zero.
    public var variance: Double
    /// Its standard error by the average information; `nil` for a variance of zero.
    public var standardError: Double?
  }

  /// The predicted effect of a level.
  public struct Effect: Hashable, Sendable {
    /// The predicted effect, shrunk towards zero.
    public var value: Double
    /// Its standard deviation given the ratings, the fixed part taken as known, as lme4 has it.
    public var deviation: Double
  }

  /// Minus twice the logarithm of the restricted likelihood, lme4's REML criterion.
  public let deviance: Double
  /// The components in the order of the groupings, and last the residual.
  public let components: [Component]
  /// The estimates of the columns of the fixed part.
  public let coefficients: [Double]
  /// Their standard errors.
  public let standardErrors: [Double]
  /// For each grouping the effects of its levels.
  public let effects: [[Effect]]
  /// For each row what neither part explains.
  public let residuals: [Double]

  let problem: MixedModelProblem
  let floor: Double

  /// The number of multiplications that one step of the fit takes, about.
  public var work: Double { problem.pattern.work }

  /// The variances of the groupings and, last, of the residual.
  public var variances: [Double] { components.map(\.variance) }
}
