/// A normal prior on the logarithms of the standard deviations of some terms; all others are held at
/// given values, at zero when they are not in the model.
struct DeviationPrior: Sendable {
  /// The terms in the model, ascending.
  let terms: [ModelTerm]
  /// The mean of the logarithm of each of `terms`.
  let means: [Double]
  /// The inverse covariance of these logarithms, by rows.
  let precision: [Double]
  /// The middle and the spread of what occurs at all, for each of `terms`.
  let bounds: [(centre: Double, spread: Double)]
  /// The deviations of the terms that are not among `terms`.
  var held = ComponentDeviations([Double](repeating: 0, count: ModelTerm.count))

  /// The deviations at `logarithms`.
  func deviations(_ logarithms: [Double]) -> ComponentDeviations {
    var result = held
    for (place, term) in terms.enumerated() { result[term] = Elementary.exp(logarithms[place]) }
    return result
  }

  /// The prior of the other terms with one term held at a deviation.
  func holding(_ term: ModelTerm, at deviation: Double) -> DeviationPrior {
    let kept = terms.indices.filter { terms[$0] != term }
    var result = DeviationPrior(
      terms: kept.map { terms[$0] }, means: kept.map { means[$0] },
      precision: kept.flatMap { row in kept.map { precision[row * terms.count + $0] } },
      bounds: kept.map { bounds[$0] }, held: held)
    result.held[term] = deviation
    return result
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
