/// Linear mixed models with any number of nested or crossed groupings, fitted by restricted
/// maximum likelihood.
///
/// The rows are y = Xβ + ΣZb + e: each grouping gives every level an effect from a normal
/// distribution with a variance of its own. The fit is that of `lmer` in the R package lme4 with one
/// term `(1 | grouping)` for each grouping.
public enum MixedModel {
  /// The most multiplications that one factor may take; 10,000 ratings of 500 candidates by 60
  /// panellists on 5 criteria with all six groupings take about 3e7.
  public static let workLimit = 2e9

  /// Fits `response` with the columns `fixed` and the groupings `random`.
  ///
  /// With no column the fixed part is the mean. Undefined with fewer than two groups, for columns
  /// that depend on each other, for groupings whose variances cannot be told apart, where nothing is
  /// left for the residual, and above `limit` multiplications in one factor.
  public static func fit(
    response: [Double], fixed: [[Double]] = [], random: [Grouping], limit: Double = workLimit
  ) throws(Undefined) -> MixedModelFit {
    let columns =
      fixed.isEmpty ? [[Double](repeating: 1, count: response.count)] : fixed
    guard response.count >= columns.count + 2 else {
      throw Undefined("\(response.count) ratings are too few for a variance")
    }
    guard let basis = OrthonormalColumns(columns) else {
      throw Undefined("the columns of the fixed part depend on each other")
    }
    let rest = basis.residual(of: response)
    let spread = try spread(of: rest, response: response, columns: columns.count)
    let identity = VarianceIdentity(fixed: basis, random: random, rows: response.count)
    if let clash = identity.clashes.first { throw Undefined(clash.reason) }
    let problem = try MixedModelProblem(response: rest, fixed: columns, random: random)
    guard problem.pattern.work <= limit else {
      throw Undefined(
        "the ratings are linked in too many ways for restricted maximum likelihood: "
          + "\(Digits.text(problem.pattern.work, significant: 2)) multiplications a step, at most "
          + "\(Digits.text(limit, significant: 2)) are done")
    }
    let floor = 1e-9 * spread
    let share = spread / Double(random.count + 1)
    let point = try VarianceSearch(problem: problem, floor: floor).run(
      from: [Double](repeating: share, count: random.count + 1))
    guard let residual = point.variances.last, residual > floor * 10 else {
      throw Undefined(
        "the groupings explain the ratings wholly: no variance is left for the residual")
    }
    return try MixedModelFit(
      problem, point: point, floor: floor, plain: basis.coefficients(of: response))
  }

  static func mean(_ values: [Double]) -> Double {
    CompensatedSum(values).value / Double(max(values.count, 1))
  }

  /// The variance that the fixed part leaves.
  private static func spread(
    of rest: [Double], response: [Double], columns: Int
  ) throws(Undefined) -> Double {
    let spread = rest.dot(rest) / Double(response.count - columns)
    guard spread > 1e-24 * mean(response.map { $0 * $0 }), spread > 1e-60 else {
      throw Undefined("the ratings do not vary")
    }
    guard spread < 1e60 else { throw Undefined("the ratings vary by more than 1e30") }
    return spread
  }
}
