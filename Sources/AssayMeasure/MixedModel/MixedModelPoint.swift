/// The restricted likelihood of a mixed model at given variances.
///
/// With H = I + Σ γ ZZ' and γ the variances over the residual variance s, minus twice the logarithm
/// is log det H + log det X'H⁻¹X + (n - p) log 2πs + r²/s (D. Bates, M. Mächler, B. Bolker and
/// S. Walker, Journal of Statistical Software 67(1), 2015, equations 39 to 42). H is never made: only
/// the sparse matrix ΛZ'ZΛ + I, Λ = √γ, is factored.
struct MixedModelPoint: Sendable {
  /// The variances of the groupings and, last, of the residual.
  let variances: [Double]
  /// Minus twice the logarithm of the restricted likelihood.
  let deviance: Double
  /// The estimates of the fixed part.
  let coefficients: [Double]
  /// The inverse of X'H⁻¹X; times the residual variance the covariance of the fixed part.
  let unscaled: SquareMatrix
  /// For each level of the sparse matrix the predicted effect.
  let effects: [Double]
  /// For each row what neither part explains.
  let residuals: [Double]
  /// The penalised sum of squares r².
  let penalised: Double

  private let factor: SparseFactor
  /// √γ for each level.
  private let scales: [Double]
  /// H⁻¹ times each column of the fixed part.
  private let weighted: [[Double]]

  /// The point at `variances`, all at least zero and the last above it; `nil` where arithmetic fails.
  init?(_ problem: MixedModelProblem, variances: [Double]) {
    guard let residual = variances.last, residual > 0 else { return nil }
    let scales = problem.byLevel(variances.dropLast().map { ($0 / residual).squareRoot() })
    let pattern = problem.pattern
    var diagonal = problem.diagonal
    var upper = problem.upper
    for column in 0..<pattern.size {
      diagonal[column] = diagonal[column] * scales[column] * scales[column] + 1
      for place in pattern.upperStarts[column]..<pattern.upperStarts[column + 1] {
        upper[place] *= scales[column] * scales[pattern.upperRows[place]]
      }
    }
    guard let factor = SparseFactor(pattern: pattern, diagonal: diagonal, upper: upper) else {
      return nil
    }
    let weighted = zip(problem.fixed, problem.fixedSums).map { column, sums in
      MixedModelPoint.weight(column, sums: sums, problem, factor: factor, scales: scales)
    }
    let count = problem.fixed.count
    var cross = SquareMatrix(size: count)
    for row in 0..<count {
      for column in 0...row {
        cross[row, column] = problem.fixed[row].dot(weighted[column])
        cross[column, row] = cross[row, column]
      }
    }
    guard let crossFactor = cross.cholesky() else { return nil }
    coefficients = crossFactor.solve(weighted.map { $0.dot(problem.response) })
    var rest = problem.response
    for (column, coefficient) in zip(problem.fixed, coefficients) {
      for row in rest.indices { rest[row] -= coefficient * column[row] }
    }
    let scaled = zip(problem.sums(rest), scales).map { $0 * $1 }
    let spherical = factor.solve(scaled)
    effects = zip(spherical, scales).map { $0 * $1 }
    residuals = zip(rest, problem.spread(effects)).map { $0 - $1 }
    penalised = residuals.dot(residuals) + spherical.dot(spherical)
    let freedom = Double(problem.response.count - count)
    deviance =
      factor.logDeterminant + crossFactor.logDeterminant
      + freedom * (1.8378770664093454836 + Elementary.log(residual)) + penalised / residual
    unscaled = crossFactor.inverse
    self.variances = variances
    self.factor = factor
    self.scales = scales
    self.weighted = weighted
    guard deviance.isFinite else { return nil }
  }

  private static func weight(
    _ column: [Double], sums: [Double], _ problem: MixedModelProblem, factor: SparseFactor,
    scales: [Double]
  ) -> [Double] {
    let inner = factor.solve(zip(sums, scales).map { $0 * $1 })
    let spread = problem.spread(zip(inner, scales).map { $0 * $1 })
    return zip(column, spread).map { $0 - $1 }
  }

  /// The diagonal of the inverse of ΛZ'ZΛ + I.
  var inverseDiagonal: [Double] { factor.inverseDiagonal }

  /// The slope of the deviance in each variance, and the average of its observed and its expected
  /// curvature (A. Gilmour, R. Thompson and B. Cullis, Biometrics 51, 1995).
  func slope(_ problem: MixedModelProblem) -> (gradient: [Double], information: SquareMatrix) {
    let residual = variances[variances.count - 1]
    var traces = traces(problem)
    var directions = problem.random.map { $0.spread($0.sums(residuals)) }
    directions.append(residuals)
    let freedom = Double(problem.response.count - problem.fixed.count)
    let explained = zip(traces, variances).reduce(0) { $0 + $1.0 * $1.1 / residual }
    traces.append(freedom - explained)
    let gradient = zip(traces, directions).map { trace, direction in
      trace / residual - direction.dot(residuals) / (residual * residual)
    }
    let projected = directions.map { project($0, problem) }
    var information = SquareMatrix(size: directions.count)
    let cube = residual * residual * residual
    for row in directions.indices {
      for column in 0...row {
        information[row, column] = directions[row].dot(projected[column]) / cube
        information[column, row] = information[row, column]
      }
    }
    return (gradient, information)
  }

  /// The trace of PZZ' for each grouping, P being the projection times the residual variance.
  private func traces(_ problem: MixedModelProblem) -> [Double] {
    let diagonal = factor.inverseDiagonal
    return problem.random.indices.map { index in
      let grouping = problem.random[index]
      let offset = problem.offsets[index]
      var kept = CompensatedSum()
      for code in 0..<grouping.count { kept.add(1 - diagonal[offset + code]) }
      let ratio = variances[index] / variances[variances.count - 1]
      let sums = weighted.map { grouping.sums($0) }
      var fixed = 0.0
      for row in sums.indices {
        for column in sums.indices { fixed += unscaled[row, column] * sums[row].dot(sums[column]) }
      }
      return kept.value / ratio - fixed
    }
  }

  /// H⁻¹ applied to `column`, less what the fixed part explains of it.
  private func project(_ column: [Double], _ problem: MixedModelProblem) -> [Double] {
    var result = MixedModelPoint.weight(
      column, sums: problem.sums(column), problem, factor: factor, scales: scales)
    let products = weighted.map { $0.dot(column) }
    for row in weighted.indices {
      let coefficient = products.indices.reduce(0) { $0 + unscaled[row, $1] * products[$1] }
      for index in result.indices { result[index] -= coefficient * weighted[row][index] }
    }
    return result
  }
}
