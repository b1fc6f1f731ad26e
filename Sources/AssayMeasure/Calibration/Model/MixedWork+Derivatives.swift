extension MixedWork {
  /// The derivatives of the objective in the logarithms of the deviations.
  func gradient() -> [Double] {
    var result = [Double](repeating: 0, count: ModelTerm.count)
    var trace = Double(model.ratings.ratingCount)
    var spread = sums.residual
    var uncertainty = sums.uncertaintyWhole
    for (place, term) in MixedSums.terms.enumerated() {
      let variance = deviations.variance(term)
      result[term.rawValue] =
        variance * (sums.trace[place] - sums.spread[place] - sums.uncertainty[place])
      trace -= variance * sums.trace[place]
      spread -= variance * sums.spread[place]
      uncertainty -= variance * sums.uncertainty[place]
    }
    result[ModelTerm.residual.rawValue] = trace - spread - uncertainty
    var severities = 0.0
    for place in model.ratings.criterionCount..<order where isNew(place) {
      let scaled = scales[place] > 0 ? effects[place] / scales[place] : 0
      severities += 1 - scaledInverse[place * order + place] - scaled * scaled
    }
    result[ModelTerm.panellist.rawValue] = severities
    return result
  }

  /// The average information in the logarithms of the deviations.
  func information() -> [Double] {
    var products = sums.products
    var projected = sums.projected
    for term in 0..<5 {
      for place in 0..<order { projected[6][place] -= projected[term][place] }
    }
    for one in 0..<7 {
      for other in one..<7 { products[one * 7 + other] = products[other * 7 + one] }
    }
    products = MixedWork.withResidual(products)
    let solved = projected.map { covarianceTimes($0) }
    let terms: [ModelTerm] = MixedSums.terms + [.panellist, .residual]
    var result = [Double](repeating: 0, count: 49)
    for one in 0..<7 {
      for other in 0..<7 {
        var hidden = 0.0
        for place in 0..<order { hidden += projected[one][place] * solved[other][place] }
        result[terms[one].rawValue * 7 + terms[other].rawValue] =
          2 * (products[one * 7 + other] - hidden)
      }
    }
    return result
  }

  /// The seventh working vector is the residual less the first five.
  private static func withResidual(_ products: [Double]) -> [Double] {
    var result = products
    var own = products[48]
    for term in 0..<6 {
      var cross = products[42 + term]
      for other in 0..<5 { cross -= products[term * 7 + other] }
      result[42 + term] = cross
      result[term * 7 + 6] = cross
    }
    for term in 0..<5 {
      own -= 2 * products[42 + term]
      for other in 0..<5 { own += products[term * 7 + other] }
    }
    result[48] = own
    return result
  }

  private func isNew(_ place: Int) -> Bool {
    model.shape.knownDeviation[place - model.ratings.criterionCount] == nil
  }

  private func covarianceTimes(_ vector: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: order)
    covariance.withUnsafeBufferPointer { matrix in
      vector.withUnsafeBufferPointer { vector in
        guard let matrix = matrix.baseAddress, let vector = vector.baseAddress else { return }
        for row in 0..<order { result[row] = Dot.one(matrix + row * order, vector, order) }
      }
    }
    return result
  }
}
