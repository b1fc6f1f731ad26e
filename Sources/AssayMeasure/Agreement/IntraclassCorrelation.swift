/// Intraclass correlations of a complete table, in the six forms of Shrout and Fleiss (1979).
///
/// Intervals as by McGraw and Wong (1996); that of (2,k) is the interval of (2,1) stepped up, as psych
/// and pingouin have it.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// The model, and whether one rating or the mean of all is judged.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// Raters differ from unit to unit; one rating.
    case oneWay = "1,1"
    /// Raters are a sample; absolute agreement of one rating.
    case agreement = "2,1"
    /// Raters are fixed; consistency of one rating.
    case consistency = "3,1"
    /// As `oneWay`, the mean of all raters.
    case oneWayMean = "1,k"
    /// As `agreement`, the mean of all raters.
    case agreementMean = "2,k"
    /// As `consistency`, the mean of all raters.
    case consistencyMean = "3,k"
  }

  /// A correlation with the test against zero and its interval; what is infinite or undefined is `nil`.
  public struct Estimate: Hashable, Sendable {
    /// The correlation.
    public var value: Double
    /// The ratio of mean squares, with its degrees of freedom above and below.
    public var f: Double?
    /// The degrees of freedom above.
    public var numeratorDegrees: Double
    /// The degrees of freedom below.
    public var denominatorDegrees: Double
    /// The probability of so large a ratio when the correlation is zero.
    public var pValue: Double?
    /// The lower limit.
    public var lower: Double?
    /// The upper limit.
    public var upper: Double?
  }

  /// The mean squares it rests on.
  public let squares: MeanSquares
  /// The confidence of the intervals, such as 0.95.
  public let confidence: Double

  /// Undefined below two units or raters, and where all ratings are equal.
  public init(_ matrix: RatingMatrix, confidence: Double = 0.95) throws(Undefined) {
    squares = try MeanSquares(matrix)
    self.confidence = confidence
    if squares.rows == 0, squares.columns == 0, squares.error == 0 {
      throw Undefined(
        matrix.values.allSatisfy { $0 == matrix.values[0] }
          ? "all \(matrix.values.count) ratings are \(Digits.twelve(matrix.values[0])): "
            + "there is no variance"
          : "the ratings differ too little for their size: rounding hides their squares")
    }
  }

  init(_ squares: MeanSquares, confidence: Double) {
    self.squares = squares
    self.confidence = confidence
  }

  /// The correlation of a form; undefined where its denominator is not above zero.
  public func estimate(_ form: Form) throws(Undefined) -> Estimate {
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let oneWay = form == .oneWay || form == .oneWayMean
    let below = oneWay ? squares.within : squares.error
    let degrees = (n - 1, oneWay ? n * (k - 1) : (n - 1) * (k - 1))
    let f = below > 0 ? squares.rows / below : nil
    let test = f.map { ratio in
      FDistribution(numerator: degrees.0, denominator: degrees.1).probability(above: ratio)
    }
    let limits = limits(form, f: f, degrees: degrees)
    return Estimate(
      value: try value(form), f: f, numeratorDegrees: degrees.0, denominatorDegrees: degrees.1,
      pValue: test, lower: limits?.lower, upper: limits?.upper)
  }

  private func value(_ form: Form) throws(Undefined) -> Double {
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let (rows, error, within) = (squares.rows, squares.error, squares.within)
    let spread = (squares.columns - error) / n
    switch form {
    case .oneWay: return try ratio(rows - within, rows + (k - 1) * within)
    case .agreement: return try ratio(rows - error, rows + (k - 1) * error + k * spread)
    case .consistency: return try ratio(rows - error, rows + (k - 1) * error)
    case .oneWayMean: return try ratio(rows - within, rows)
    case .agreementMean: return try ratio(rows - error, rows + spread)
    case .consistencyMean: return try ratio(rows - error, rows)
    }
  }

  private func ratio(_ above: Double, _ below: Double) throws(Undefined) -> Double {
    let size = squares.rows + squares.columns + squares.error
    guard below > size * 1e-14 else {
      throw Undefined("the units differ too little: its denominator is not above zero")
    }
    return above.orZero(beside: size) / below
  }

  private func limits(
    _ form: Form, f: Double?, degrees: (Double, Double)
  ) -> (lower: Double, upper: Double)? {
    guard let f else { return nil }
    let k = Double(squares.raters)
    let found: (lower: Double, upper: Double)?
    switch form {
    case .agreement: found = agreementLimits()
    case .agreementMean: found = agreementLimits().flatMap { steppedUp($0, k) }
    case .oneWay, .consistency:
      found = ratioLimits(f, degrees).map {
        (($0.0 - 1) / ($0.0 + k - 1), ($0.1 - 1) / ($0.1 + k - 1))
      }
    case .oneWayMean, .consistencyMean:
      found = ratioLimits(f, degrees).map { (1 - 1 / $0.0, 1 - 1 / $0.1) }
    }
    guard let found, found.lower.isFinite, found.upper.isFinite else { return nil }
    return found
  }

  private func ratioLimits(_ f: Double, _ degrees: (Double, Double)) -> (Double, Double)? {
    guard f > 0 else { return nil }
    let tail = (1 - confidence) / 2
    let down = FDistribution(numerator: degrees.0, denominator: degrees.1).quantile(above: tail)
    let up = FDistribution(numerator: degrees.1, denominator: degrees.0).quantile(above: tail)
    return (f / down, f * up)
  }

  /// McGraw and Wong's limits for absolute agreement, by Satterthwaite's degrees of freedom.
  private func agreementLimits() -> (lower: Double, upper: Double)? {
    guard let icc = try? value(.agreement) else { return nil }
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let (rows, columns, error) = (squares.rows, squares.columns, squares.error)
    let spread = columns / error
    let rest = n * (1 + (k - 1) * icc) - k * icc
    let above = (k - 1) * (n - 1) * (k * icc * spread + rest) * (k * icc * spread + rest)
    let below = (n - 1) * k * k * icc * icc * spread * spread + rest * rest
    let degrees = above / below
    guard degrees > 0, degrees.isFinite else { return nil }
    let tail = (1 - confidence) / 2
    let down = FDistribution(numerator: n - 1, denominator: degrees).quantile(above: tail)
    let up = FDistribution(numerator: degrees, denominator: n - 1).quantile(above: tail)
    let noise = k * columns + (k * n - k - n) * error
    return (
      n * (rows - down * error) / (down * noise + n * rows),
      n * (up * rows - error) / (noise + n * up * rows)
    )
  }

  private func steppedUp(
    _ limits: (lower: Double, upper: Double), _ k: Double
  ) -> (lower: Double, upper: Double)? {
    guard 1 + limits.lower * (k - 1) > 0 else { return nil }
    return (
      limits.lower * k / (1 + limits.lower * (k - 1)),
      limits.upper * k / (1 + limits.upper * (k - 1))
    )
  }
}
