/// Cohen's kappa of two raters, weighted or not.
///
/// J. Cohen (1960, 1968); standard errors by J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological
/// Bulletin 72 (1969).
public struct CohenKappa: Hashable, Sendable {
  /// Kappa.
  public let value: Double
  /// The weighted share of units on which both agree.
  public let observed: Double
  /// The share that their marginal shares would give.
  public let expected: Double
  /// The number of units that both rated.
  public let units: Int
  /// The standard error, for intervals.
  public let standardError: Double
  /// The standard error were kappa zero, for the test.
  public let nullStandardError: Double

  /// `table` has the first rater's categories as rows; undefined without units, and where chance alone
  /// would agree in full.
  public init(
    _ table: [Int], categories: [Double], weights kind: AgreementWeights
  ) throws(Undefined) {
    try self.init(table, weights: try kind.matrix(categories), width: categories.count)
  }

  init(_ table: [Int], weights: [Double], width: Int) throws(Undefined) {
    units = table.reduce(0, +)
    if units == 0 { throw Undefined("no unit is rated by both") }
    let n = Double(units)
    var rows = [Double](repeating: 0, count: width)
    var columns = rows
    var observed = 0.0
    for place in table.indices where table[place] > 0 {
      let share = Double(table[place]) / n
      rows[place / width] += share
      columns[place % width] += share
      observed += share * weights[place]
    }
    let means = CohenKappa.means(weights, rows, columns)
    let expected = zip(rows, means.rows).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = 1 - expected
    guard rest > 1e-12 else {
      throw Undefined("both put all \(units) units into one category: chance would agree in full")
    }
    (self.observed, self.expected) = (observed, expected)
    let kappa = (observed - expected).orZero() / rest
    value = kappa
    var spread = 0.0
    var null = 0.0
    for row in 0..<width where rows[row] > 0 {
      for column in 0..<width where columns[column] > 0 {
        let place = row * width + column
        let pull = means.rows[row] + means.columns[column]
        let term = weights[place] - pull * (1 - kappa)
        spread += Double(table[place]) / n * term * term
        let apart = weights[place] - pull
        null += rows[row] * columns[column] * apart * apart
      }
    }
    let centre = kappa - expected * (1 - kappa)
    standardError = (max(0, spread - centre * centre) / n).squareRoot() / rest
    nullStandardError = (max(0, null - expected * expected) / n).squareRoot() / rest
  }

  /// The mean weight of each row over the column shares, and of each column over the row shares.
  private static func means(
    _ weights: [Double], _ rows: [Double], _ columns: [Double]
  ) -> (rows: [Double], columns: [Double]) {
    let width = rows.count
    var ofRows = [Double](repeating: 0, count: width)
    var ofColumns = ofRows
    for row in 0..<width {
      for column in 0..<width {
        ofRows[row] += columns[column] * weights[row * width + column]
        ofColumns[column] += rows[row] * weights[row * width + column]
      }
    }
    return (ofRows, ofColumns)
  }

  /// The test against zero; `nil` where its standard error is zero.
  public var test: (z: Double, pValue: Double)? {
    guard nullStandardError > 1e-13 else { return nil }
    let z = value / nullStandardError
    return (z, 2 * Normal.probability(above: abs(z)))
  }

  /// The normal interval; `nil` where no unit differs from another, so that no error is seen.
  public func interval(confidence: Double) -> (lower: Double, upper: Double)? {
    guard standardError > 1e-13 else { return nil }
    let reach = Normal.quantile((1 + confidence) / 2) * standardError
    return (value - reach, value + reach)
  }
}
