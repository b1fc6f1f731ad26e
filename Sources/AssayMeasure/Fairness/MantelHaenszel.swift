/// One odds ratio from several tables of two by two, and the test that it is 1.
///
/// N. Mantel and W. Haenszel (1959); variance of the logarithm by J. Robins, N. Breslow and S. Greenland,
/// Biometrics 42 (1986); homogeneity by N. E. Breslow and N. E. Day (1980) with R. E. Tarone's correction
/// (1985).
public struct MantelHaenszel: Hashable, Sendable {
  /// The strata that count: those with applicants of both groups, and with some but not all selected.
  public let strata: Int
  /// Observed selections of the group.
  public let observed: Double
  /// Expected selections of the group, stratum by stratum.
  public let expected: Double
  /// The variance of the observed, given the margins.
  public let variance: Double
  /// The common odds ratio; `nil` where it is without bound.
  public let oddsRatio: Double?
  /// The standard error of its logarithm; `nil` where the ratio is zero or without bound.
  public let logStandardError: Double?
  /// Breslow and Day's chi-square of homogeneity, corrected, with `strata - 1` degrees of freedom.
  public let homogeneity: Double?

  /// Undefined without a stratum that counts.
  public init(_ comparisons: [SelectionComparison]) throws(Undefined) {
    let tables = comparisons.filter { $0.draw.variance > 0 }
    if tables.isEmpty {
      throw Undefined(
        "no stratum has applicants of both groups, of whom some but not all were selected")
    }
    strata = tables.count
    observed = tables.reduce(0) { $0 + Double($1.group.selected) }
    expected = CompensatedSum(tables.map(\.draw.mean)).value
    variance = CompensatedSum(tables.map(\.draw.variance)).value
    var sums = (r: 0.0, s: 0.0, pr: 0.0, mixed: 0.0, qs: 0.0)
    for cells in tables.map(Cells.init) {
      let (p, q) = ((cells.a + cells.d) / cells.n, (cells.b + cells.c) / cells.n)
      let (r, s) = (cells.a * cells.d / cells.n, cells.b * cells.c / cells.n)
      sums = (
        sums.r + r, sums.s + s, sums.pr + p * r, sums.mixed + p * s + q * r, sums.qs + q * s
      )
    }
    let ratio = sums.s > 0 ? sums.r / sums.s : nil
    oddsRatio = ratio
    guard let ratio, ratio > 0 else {
      (logStandardError, homogeneity) = (nil, nil)
      return
    }
    let spread =
      sums.pr / (2 * sums.r * sums.r) + sums.mixed / (2 * sums.r * sums.s)
      + sums.qs / (2 * sums.s * sums.s)
    logStandardError = spread.squareRoot()
    homogeneity = tables.count > 1 ? MantelHaenszel.homogeneity(tables.map(Cells.init), ratio) : nil
  }

  /// The interval of the odds ratio.
  public func interval(confidence: Double) -> (lower: Double, upper: Double)? {
    guard let oddsRatio, let logStandardError else { return nil }
    let reach = Elementary.exp(Normal.quantile((1 + confidence) / 2) * logStandardError)
    return (oddsRatio / reach, oddsRatio * reach)
  }

  /// The Cochran-Mantel-Haenszel chi-square with one degree of freedom; corrected, half a selection is
  /// taken off, and no more than there is, as in R.
  public func chiSquare(corrected: Bool) -> Double {
    let apart = abs(observed - expected)
    let rest = apart - (corrected ? min(0.5, apart) : 0)
    return rest * rest / variance
  }

  private struct Cells {
    let a: Double
    let b: Double
    let c: Double
    let d: Double
    var n: Double { a + b + c + d }

    init(_ table: SelectionComparison) {
      a = Double(table.group.selected)
      b = Double(table.group.applicants) - a
      c = Double(table.reference.selected)
      d = Double(table.reference.applicants) - c
    }

    /// The first cell that gives the odds ratio with these margins.
    func fitted(_ ratio: Double) -> Double {
      let (row, column) = (a + b, a + c)
      if abs(ratio - 1) < 1e-12 { return row * column / n }
      let x = n - row - column + ratio * (row + column)
      let y = ratio * row * column
      return 2 * y / (x + max(0, x * x - 4 * (ratio - 1) * y).squareRoot())
    }
  }

  private static func homogeneity(_ tables: [Cells], _ ratio: Double) -> Double? {
    var (sum, apart, variances) = (0.0, 0.0, 0.0)
    for cells in tables {
      let fit = cells.fitted(ratio)
      let (row, column) = (cells.a + cells.b, cells.a + cells.c)
      let inverse =
        1 / fit + 1 / (row - fit) + 1 / (column - fit) + 1 / (cells.n - row - column + fit)
      let variance = 1 / inverse
      sum += (cells.a - fit) * (cells.a - fit) / variance
      apart += cells.a - fit
      variances += variance
    }
    let found = sum - apart * apart / variances
    return found.isFinite ? max(0, found) : nil
  }
}
