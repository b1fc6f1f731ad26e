extension MixedModelFit {
  /// The fit at the best point that the search found, with variances at the floor set to zero; `plain`
  /// are the coefficients that were taken off the response beforehand.
  init(
    _ problem: MixedModelProblem, point: MixedModelPoint, floor: Double, plain: [Double]
  ) throws(Undefined) {
    let zero = point.variances.map { $0 <= floor * 1.001 }
    let variances = zip(point.variances, zero).map { $1 ? 0 : $0 }
    guard let final = MixedModelPoint(problem, variances: variances), let residual = variances.last
    else { throw Undefined("the likelihood has no value at the components found") }
    let errors = MixedModelFit.standardErrors(at: point, problem, zero: zero)
    let names = problem.random.map(\.name) + ["residual"]
    let levels = problem.random.map(\.count) + [problem.response.count]
    components = names.indices.map { index in
      Component(
        name: names[index], levels: levels[index], variance: variances[index],
        standardError: errors[index])
    }
    deviance = final.deviance
    coefficients = zip(final.coefficients, plain).map { $0 + $1 }
    standardErrors = final.coefficients.indices.map {
      (residual * final.unscaled[$0, $0]).squareRoot()
    }
    residuals = final.residuals
    let diagonal = final.inverseDiagonal
    effects = problem.random.indices.map { index in
      (0..<problem.random[index].count).map { code in
        let place = problem.offsets[index] + code
        return Effect(
          value: final.effects[place],
          deviation: max(variances[index] * diagonal[place], 0).squareRoot())
      }
    }
    self.problem = problem
    self.floor = floor
  }

  private static func standardErrors(
    at point: MixedModelPoint, _ problem: MixedModelProblem, zero: [Bool]
  ) -> [Double?] {
    let information = point.slope(problem).information
    let free = zero.indices.filter { !zero[$0] }
    var inner = SquareMatrix(size: free.count)
    for row in free.indices {
      for column in free.indices { inner[row, column] = information[free[row], free[column]] / 2 }
    }
    var errors = [Double?](repeating: nil, count: zero.count)
    guard let inverse = inner.cholesky()?.inverse else { return errors }
    for (row, place) in free.enumerated() { errors[place] = inverse[row, row].squareRoot() }
    return errors
  }
}
