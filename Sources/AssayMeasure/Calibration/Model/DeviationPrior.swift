/// A normal prior on the logarithms of the standard deviations of some terms; all others are left out
/// of the model.
struct DeviationPrior: Sendable {
  /// The terms in the model, ascending.
  let terms: [ModelTerm]
  /// The mean of the logarithm of each of `terms`.
  let means: [Double]
  /// The inverse covariance of these logarithms, by rows.
  let precision: [Double]
  /// The middle and the spread of what occurs at all, for each of `terms`.
  let bounds: [(centre: Double, spread: Double)]

  /// The deviations at `logarithms`, zero for terms left out.
  func deviations(_ logarithms: [Double]) -> ComponentDeviations {
    var result = [Double](repeating: 0, count: ModelTerm.count)
    for (place, term) in terms.enumerated() {
      result[term.rawValue] = Elementary.exp(logarithms[place])
    }
    return ComponentDeviations(result)
  }

  /// Half the squared distance from the means, with its derivatives; beyond four spreads of the bounds
  /// it rises steeply, so that ratings without any difference leave deviations of a size that occurs.
  func penalty(_ logarithms: [Double]) -> (value: Double, gradient: [Double], curvature: [Double]) {
    let distances = zip(logarithms, means).map { $0 - $1 }
    var gradient = SmallMatrix.times(precision, distances)
    var curvature = precision
    var value = 0.0
    for (place, distance) in distances.enumerated() { value += 0.5 * distance * gradient[place] }
    for (place, logarithm) in logarithms.enumerated() {
      let spread = bounds[place].spread
      let distance = (logarithm - bounds[place].centre) / spread
      let beyond = abs(distance) - 4
      guard beyond > 0 else { continue }
      value += 50 * beyond * beyond
      gradient[place] += 100 * beyond * (distance < 0 ? -1 : 1) / spread
      curvature[place * terms.count + place] += 100 / (spread * spread)
    }
    return (value, gradient, curvature)
  }
}
