/// Cronbach's alpha: how far a candidate's sum over items says what other items would.
///
/// L. J. Cronbach, Psychometrika 16 (1951); limits by L. S. Feldt, Psychometrika 30 (1965), which are those
/// of the intraclass correlation (3,k).
public struct CronbachAlpha: Hashable, Sendable {
  /// One item beside the others.
  public struct Item: Hashable, Sendable {
    /// Its mean.
    public var mean: Double
    /// Its standard deviation over candidates.
    public var deviation: Double
    /// Its correlation with the sum of the others; `nil` where either does not vary.
    public var restCorrelation: Double?
    /// Alpha of the others; `nil` where fewer than two are left, or their sum does not vary.
    public var alphaWithout: Double?
  }

  /// Alpha.
  public let value: Double
  /// Alpha of items of the same variance, from their mean correlation; `nil` where an item does not vary.
  public let standardized: Double?
  /// The mean correlation of two items; `nil` where an item does not vary.
  public let meanCorrelation: Double?
  /// The items in the order of the columns.
  public let items: [Item]

  /// The columns of `matrix` are items; undefined below two items or candidates, and where sums do not
  /// vary.
  public init(_ matrix: RatingMatrix) throws(Undefined) {
    if matrix.units < 2 {
      throw Undefined("it needs at least 2 candidates, and there are \(matrix.units)")
    }
    if matrix.raters < 2 {
      throw Undefined("it needs at least 2 items, and there are \(matrix.raters)")
    }
    let covariances = CronbachAlpha.covariances(matrix)
    let all = Array(0..<matrix.raters)
    guard let value = CronbachAlpha.alpha(covariances, of: all) else {
      throw Undefined("the sums over items do not vary")
    }
    self.value = value
    let k = Double(all.count)
    let deviations = all.map { covariances[$0][$0].squareRoot() }
    var correlations: Double? = 0
    for one in all {
      for other in 0..<one {
        let size = deviations[one] * deviations[other]
        correlations = size > 0 ? correlations.map { $0 + covariances[one][other] / size } : nil
      }
    }
    meanCorrelation = correlations.map { $0 / (k * (k - 1) / 2) }
    standardized = meanCorrelation.map { k * $0 / (1 + (k - 1) * $0) }
    items = all.map { item in
      let others = all.filter { $0 != item }
      let variance = CronbachAlpha.sum(covariances, others)
      let shared = others.reduce(0) { $0 + covariances[item][$1] }
      let size = (covariances[item][item] * max(variance, 0)).squareRoot()
      let column = (0..<matrix.units).map { matrix[$0, item] }
      return Item(
        mean: CompensatedSum(column).value / Double(matrix.units), deviation: deviations[item],
        restCorrelation: size > 0 ? shared / size : nil,
        alphaWithout: others.count > 1 ? CronbachAlpha.alpha(covariances, of: others) : nil)
    }
  }

  private static func covariances(_ matrix: RatingMatrix) -> [[Double]] {
    let n = Double(matrix.units)
    let columns = (0..<matrix.raters).map { item in
      let column = (0..<matrix.units).map { matrix[$0, item] }
      if column.allSatisfy({ $0 == column[0] }) { return column.map { _ in 0.0 } }
      let mean = CompensatedSum(column).value / n
      return column.map { $0 - mean }
    }
    return columns.map { one in
      columns.map { other in CompensatedSum(zip(one, other).map { $0 * $1 }).value / (n - 1) }
    }
  }

  private static func sum(_ covariances: [[Double]], _ items: [Int]) -> Double {
    items.reduce(0) { sum, row in sum + items.reduce(0) { $0 + covariances[row][$1] } }
  }

  private static func alpha(_ covariances: [[Double]], of items: [Int]) -> Double? {
    let k = Double(items.count)
    let own = items.reduce(0) { $0 + covariances[$1][$1] }
    let whole = sum(covariances, items)
    guard whole > own * 1e-14 else { return nil }
    return k / (k - 1) * (whole - own).orZero(beside: whole) / whole
  }
}
