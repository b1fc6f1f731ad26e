/// How reliable the overall score is with a number of panellists who each rate every criterion
/// (R. L. Brennan, Generalizability Theory, 2001), from the most probable deviations.
public struct DecisionStudy: Hashable, Sendable {
  /// One number of panellists.
  public struct Row: Hashable, Sendable {
    /// How many rate each candidate.
    public var panellists: Int
    /// The variance of the overall score between candidates.
    public var universeVariance: Double
    /// The error variance when scores are held against a bar.
    public var absoluteErrorVariance: Double
    /// The error variance when scores are held against each other, all with the same panellists.
    public var relativeErrorVariance: Double
    /// The index of dependability, for scores held against a bar.
    public var phi: Double
    /// The generalizability coefficient, for scores held against each other.
    public var generalizability: Double
    /// The standard error of measurement against a bar.
    public var standardError: Double
  }

  /// One to eight panellists.
  public let rows: [Row]

  init(_ deviations: ComponentDeviations, _ shape: ModelShape, weights: [Double]) {
    var universe = 0.0
    var squares = 0.0
    for (one, weight) in weights.enumerated() {
      squares += weight * weight
      for (other, second) in weights.enumerated() {
        universe += weight * second * shape.covariance(one, other, deviations)
      }
    }
    var areas = [Double](repeating: 0, count: (shape.areaOf.max() ?? 0) + 1)
    for (place, weight) in weights.enumerated() { areas[shape.areaOf[place]] += weight }
    let areaSquares = areas.reduce(0) { $0 + $1 * $1 }
    let halo =
      deviations.variance(.halo) + deviations.variance(.areaHalo) * areaSquares
      + deviations.variance(.residual) * squares
    let severity = deviations.variance(.panellist)
    rows = (1...8).map { count in
      let relative = halo / Double(count)
      let absolute = (halo + severity) / Double(count)
      return Row(
        panellists: count, universeVariance: universe, absoluteErrorVariance: absolute,
        relativeErrorVariance: relative, phi: universe / (universe + absolute),
        generalizability: universe / (universe + relative), standardError: absolute.squareRoot())
    }
  }
}
