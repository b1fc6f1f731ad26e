/// What one source of variance contributes to a single rating.
public struct VarianceComponent: Hashable, Sendable {
  /// The source.
  public var effect: MeasurementDesign.Effect
  /// The estimate; below zero only by the analysis of variance.
  public var estimate: Double
  /// Its standard error, where there is one.
  public var standardError: Double?
  /// Its interval, where there is one.
  public var interval: Interval?
  /// Its line of the analysis of variance, where that was done.
  public var line: AnalysisLine?

  /// The limits of a component.
  public struct Interval: Hashable, Sendable {
    /// The lower limit.
    public var lower: Double
    /// The upper limit, where there is one.
    public var upper: Double?
    /// How the limits were found: `chi-square`, `satterthwaite`, `profile likelihood` or `log-normal`.
    public var method: String
  }

  /// A line of the table of the analysis of variance.
  public struct AnalysisLine: Hashable, Sendable {
    /// The degrees of freedom.
    public var degreesOfFreedom: Int
    /// The sum of squares.
    public var sumOfSquares: Double
    /// The multiples of the components that the mean square estimates, in the order of the effects.
    public var expectation: [Double]

    /// The sum of squares for one degree of freedom.
    public var meanSquare: Double { sumOfSquares / Double(degreesOfFreedom) }
  }

  /// The estimate as a D study takes it: never below zero.
  public var used: Double { max(estimate, 0) }
}
