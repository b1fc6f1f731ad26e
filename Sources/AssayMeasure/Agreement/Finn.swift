/// Finn's r: one less the variance within units over that of ratings spread evenly over the levels.
///
/// R. H. Finn, Educational and Psychological Measurement 30 (1970), with the test of R's irr.
public struct Finn: Hashable, Sendable {
  /// What counts as disagreement.
  public enum Model: String, CaseIterable, Hashable, Sendable {
    /// All variance within units.
    case oneWay = "oneway"
    /// What remains when the raters' own levels are taken out.
    case twoWay = "twoway"
  }

  /// The coefficient.
  public let value: Double
  /// The variance of even ratings over the observed; `nil` where none is observed.
  public let f: Double?
  /// The degrees of freedom below; those above are infinite.
  public let degrees: Double

  /// Undefined below two units or raters, and below two levels.
  public init(_ matrix: RatingMatrix, levels: Int, model: Model) throws(Undefined) {
    if levels < 2 {
      throw Undefined("it needs a scale of at least 2 levels, and there is \(levels)")
    }
    let squares = try MeanSquares(matrix)
    let even = (Double(levels) * Double(levels) - 1) / 12
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let found = model == .oneWay ? squares.within : squares.error
    value = 1 - found / even
    f = found > 0 ? even / found : nil
    degrees = model == .oneWay ? n * (k - 1) : (n - 1) * (k - 1)
  }

  /// The probability of so small a variance when ratings are spread evenly.
  public var pValue: Double? {
    f.map { ChiSquare(degrees: degrees).probability(atOrBelow: degrees / $0) }
  }
}
