/// Kendall's coefficient of concordance, corrected for ties.
///
/// M. G. Kendall, Rank Correlation Methods (1948); Siegel and Castellan (1988) for the tie term.
public struct KendallW: Hashable, Sendable {
  /// The coefficient, from 0 to 1.
  public let value: Double
  /// The coefficient were ties not corrected for.
  public let uncorrected: Double
  /// The number of ranked units.
  public let units: Int
  /// The number of raters.
  public let raters: Int
  /// The test statistic, `raters (units - 1) W`.
  public let chiSquare: Double

  /// Undefined below two units or raters, and where every rater ties all units.
  public init(_ matrix: RatingMatrix) throws(Undefined) {
    try matrix.needTwoWays()
    (units, raters) = (matrix.units, matrix.raters)
    let (n, m) = (Double(matrix.units), Double(matrix.raters))
    var sums = [Double](repeating: 0, count: matrix.units)
    var ties = 0.0
    for rater in 0..<matrix.raters {
      ties += KendallW.addRanks(of: rater, in: matrix, to: &sums)
    }
    let centre = m * (n + 1) / 2
    let spread = 12 * sums.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let full = m * m * (n * n * n - n)
    guard full - m * ties > full * 1e-14 else {
      throw Undefined("every panellist gives all \(matrix.units) units the same rank")
    }
    value = spread / (full - m * ties)
    uncorrected = spread / full
    chiSquare = m * (n - 1) * value
  }

  /// The degrees of freedom of the test.
  public var degrees: Int { units - 1 }

  /// The probability of so large a statistic when ranks are given at random.
  public var pValue: Double { ChiSquare(degrees: Double(degrees)).probability(above: chiSquare) }

  /// Adds the ranks that a rater gives, ties sharing the mean; gives the sum of t³ - t over its ties.
  private static func addRanks(
    of rater: Int, in matrix: RatingMatrix, to sums: inout [Double]
  ) -> Double {
    let order = (0..<matrix.units).sorted { matrix[$0, rater] < matrix[$1, rater] }
    var ties = 0.0
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, matrix[order[last + 1], rater] == matrix[order[first], rater] {
        last += 1
      }
      let size = Double(last - first + 1)
      ties += size * size * size - size
      for place in first...last { sums[order[place]] += Double(first + last) / 2 + 1 }
      first = last + 1
    }
    return ties
  }
}
