/// One point of the integration design with the effects that hold there.
struct ScoringPoint: Sendable {
  let deviations: ComponentDeviations
  /// The weight of the point.
  let weight: Double
  /// Levels less the centre, then leniencies less their shifts.
  let effects: [Double]
  /// The covariance of the effects.
  let covariance: [Double]
}

extension ScoringPoint {
  /// The points when it is also known that the level of the pool lies on the scale: that the mean of
  /// the levels is normal around the centre with `spread`.
  ///
  /// Of many candidates the ratings say all of it. Of a lone one they say next to nothing: without this
  /// a rating of 4 is as likely to come from a middling candidate of a strong pool as from a strong
  /// candidate of a middling pool, even where such a pool would lie beyond the scale.
  static func onScale(_ points: [ScoringPoint], levels: Int, spread: Double) -> [ScoringPoint] {
    let placed = points.map { $0.onScale(levels: levels, spread: spread) }
    let largest = placed.map(\.logDensity).max() ?? 0
    let weights = placed.map { $0.point.weight * Elementary.exp($0.logDensity - largest) }
    let total = weights.reduce(0, +)
    return zip(placed, weights).map {
      ScoringPoint(
        deviations: $0.point.deviations, weight: $1 / total, effects: $0.point.effects,
        covariance: $0.point.covariance)
    }
  }

  /// The point with what is known of the mean of the levels, and the logarithm of the density of that.
  private func onScale(levels: Int, spread: Double) -> (point: ScoringPoint, logDensity: Double) {
    let order = effects.count
    let share = 1 / Double(levels)
    var lean = [Double](repeating: 0, count: order)
    for row in 0..<order {
      for level in 0..<levels { lean[row] += share * covariance[row * order + level] }
    }
    var mean = 0.0
    var variance = spread * spread
    for level in 0..<levels {
      mean += share * effects[level]
      variance += share * lean[level]
    }
    var known = covariance
    for row in 0..<order {
      let gain = lean[row] / variance
      for column in 0..<order { known[row * order + column] -= gain * lean[column] }
    }
    let point = ScoringPoint(
      deviations: deviations, weight: weight,
      effects: zip(effects, lean).map { $0 - $1 * mean / variance }, covariance: known)
    return (point, -0.5 * (Elementary.log(variance) + mean * mean / variance))
  }
}
