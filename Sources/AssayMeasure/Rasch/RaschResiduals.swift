/// What the residuals of all ratings in a fit add up to.
struct RaschResiduals {
  /// For each fitted facet and element its fit.
  let fits: [[RaschFit?]]
  /// The sum of squared standardised residuals.
  let chiSquare: Double
  /// The share of the variance of ratings that the expected ratings have.
  let varianceExplained: Double

  init(_ likelihood: RaschLikelihood) {
    let data = likelihood.data
    var sums = [RaschFitSums](repeating: RaschFitSums(), count: data.parameterCount)
    var total = CompensatedSum()
    var (ratings, squares, residuals) = (0.0, 0.0, 0.0)
    for row in 0..<data.count {
      let moments = likelihood.moments(of: row)
      let number = Double(data.numbers[row])
      let residual = number - moments.mean
      total.add(residual * residual / moments.variance)
      ratings += number
      squares += number * number
      residuals += residual * residual
      for facet in data.facets.indices {
        sums[data.cells[row * data.facets.count + facet]].add(
          number: number, at: likelihood.locations[row], moments)
      }
    }
    fits = data.facets.indices.map { facet in data.elements(of: facet).map { sums[$0].fit } }
    chiSquare = total.value
    let spread = squares - ratings * ratings / Double(data.count)
    varianceExplained = spread > 0 ? 1 - residuals / spread : 0
  }
}

extension RaschLikelihood {
  /// The moments of the category number of a row.
  func moments(of row: Int) -> RaschMoments {
    let base = row * (data.width + 1)
    return RaschMoments(probabilities[base...(base + data.tops[data.groups[row]])])
  }
}
