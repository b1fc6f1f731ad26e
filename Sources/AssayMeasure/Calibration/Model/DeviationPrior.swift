/// A normal prior on the logarithms of the standard deviations of some terms; all others are left out
/// of the model.
struct DeviationPrior: Sendable {
  /// The terms in the model, ascending.
  let terms: [ModelTerm]
  /// The mean of the logarithm of each of `terms`.
  let means: [Double]
  /// The inverse covariance of these logarithms, by rows.
  let precision: [Double]

  /// The deviations at `logarithms`, zero for terms left out.
  func deviations(_ logarithms: [Double]) -> ComponentDeviations {
    var result = [Double](repeating: 0, count: ModelTerm.count)
    for (place, term) in terms.enumerated() {
      result[term.rawValue] = Elementary.exp(logarithms[place])
    }
    return ComponentDeviations(result)
  }

  /// Half the squared distance from the means, and its derivatives.
  func penalty(_ logarithms: [Double]) -> (value: Double, gradient: [Double]) {
    let distances = zip(logarithms, means).map { $0 - $1 }
    let gradient = SmallMatrix.times(precision, distances)
    var value = 0.0
    for (place, distance) in distances.enumerated() { value += 0.5 * distance * gradient[place] }
    return (value, gradient)
  }
}
