/// The mean squares of a complete table of units by raters.
///
/// What is zero but for rounding is zero: a sum of squares below what rounding the largest rating
/// leaves in every cell.
public struct MeanSquares: Hashable, Sendable {
  /// The number of units, n.
  public let units: Int
  /// The number of raters, k.
  public let raters: Int
  /// Between the means of units, with n - 1 degrees of freedom.
  public let rows: Double
  /// Between the means of raters, with k - 1.
  public let columns: Double
  /// What rows and columns leave, with (n - 1)(k - 1).
  public let error: Double
  /// Within units, with n (k - 1).
  public let within: Double

  /// The mean squares of an analysis of variance that was done elsewhere.
  init(units: Int, raters: Int, rows: Double, columns: Double, error: Double) {
    (self.units, self.raters) = (units, raters)
    (self.rows, self.columns, self.error) = (rows, columns, error)
    let (n, k) = (Double(units), Double(raters))
    within = ((k - 1) * columns + (n - 1) * (k - 1) * error) / (n * (k - 1))
  }

  /// Undefined below two units or two raters.
  public init(_ matrix: RatingMatrix) throws(Undefined) {
    try matrix.needTwoWays()
    (units, raters) = (matrix.units, matrix.raters)
    let (n, k) = (Double(units), Double(raters))
    let centre = CompensatedSum(matrix.values).value / (n * k)
    var rowMeans = [Double](repeating: 0, count: units)
    var columnMeans = [Double](repeating: 0, count: raters)
    var place = 0
    for unit in 0..<matrix.units {
      for rater in 0..<matrix.raters {
        let value = matrix.values[place] - centre
        rowMeans[unit] += value
        columnMeans[rater] += value
        place += 1
      }
    }
    for unit in rowMeans.indices { rowMeans[unit] /= k }
    for rater in columnMeans.indices { columnMeans[rater] /= n }
    let sums = MeanSquares.residuals(matrix, centre, rowMeans, columnMeans)
    let largest = matrix.values.reduce(0) { max($0, abs($1)) }
    let trifle = 16 * largest.ulp
    func mean(_ sum: Double, _ degrees: Double) -> Double {
      sum <= n * k * trifle * trifle ? 0 : sum / degrees
    }
    rows = mean(k * rowMeans.reduce(0) { $0 + $1 * $1 }, n - 1)
    columns = mean(n * columnMeans.reduce(0) { $0 + $1 * $1 }, k - 1)
    error = mean(sums.error, (n - 1) * (k - 1))
    within = mean(sums.within, n * (k - 1))
    guard rows.isFinite, columns.isFinite, error.isFinite, within.isFinite else {
      throw Undefined("the ratings are too large for their squares")
    }
  }

  private static func residuals(
    _ matrix: RatingMatrix, _ centre: Double, _ rowMeans: [Double], _ columnMeans: [Double]
  ) -> (error: Double, within: Double) {
    var error = 0.0
    var within = 0.0
    var place = 0
    for unit in 0..<matrix.units {
      for rater in 0..<matrix.raters {
        let apart = matrix.values[place] - centre - rowMeans[unit]
        let rest = apart - columnMeans[rater]
        within += apart * apart
        error += rest * rest
        place += 1
      }
    }
    return (error, within)
  }
}
