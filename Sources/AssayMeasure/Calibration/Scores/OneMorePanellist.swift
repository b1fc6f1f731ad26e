/// By which factor an interval is expected to narrow when one more panellist, who is new, rates the
/// same criteria once.
struct OneMorePanellist {
  private let ratings: PatternedRatings
  private let point: ScoringPoint
  private let plan: TargetPlan
  private let narrowed: TargetPlan
  /// What the new seat adds to the normal equations, by criteria and old seats of the pattern.
  private let gain: [Double]
  private let pattern: RatingPattern

  /// Prepares for the candidates of a pattern, at the deviations of `point`.
  init?(
    _ ratings: PatternedRatings, _ number: Int, _ shape: ModelShape, _ point: ScoringPoint,
    _ target: ScoreTargets.Target
  ) {
    let pattern = ratings.patterns[number]
    let wider = pattern.withOneMoreSeat
    let halo = point.deviations.variance(.halo)
    let variances =
      [Double](repeating: halo, count: pattern.seats)
      + [halo + point.deviations.variance(.panellist)]
    guard let part = PatternSolution(pattern, shape, point.deviations),
      let more = PatternSolution(wider, shape, point.deviations, seatVariances: variances)
    else { return nil }
    plan = TargetPlan(target.weights, pattern, part, shape, point.deviations)
    let full = TargetPlan(target.weights, wider, more, shape, point.deviations)
    narrowed = full.withoutLastSeat
    var gain: [Double] = []
    for one in 0..<part.effectWidth {
      for other in 0..<part.effectWidth {
        gain.append(
          more.effectPrecision[one * more.effectWidth + other]
            - part.effectPrecision[one * part.effectWidth + other])
      }
    }
    self.ratings = ratings
    self.point = point
    self.pattern = pattern
    self.gain = gain
  }

  /// The factor for one candidate; `nil` where it cannot be computed.
  func factor(_ candidate: Int) -> Double? {
    let all = ratings.criterionCount
    var places = Array(0..<all)
    for seat in ratings.seatStarts[candidate]..<ratings.seatStarts[candidate + 1] {
      places.append(all + ratings.panellists[seat])
    }
    let count = places.count
    let order = all + ratings.panellistCount
    var own = [Double](repeating: 0, count: count * count)
    for one in 0..<count {
      for other in 0..<count {
        own[one * count + other] = point.covariance[places[one] * order + places[other]]
      }
    }
    let before = plan.variance + OneMorePanellist.form(own, plan.lean)
    guard var equations = Cholesky(own, order: count)?.inverse() else { return nil }
    let local = pattern.criteria + (0..<pattern.seats).map { all + $0 }
    for (row, one) in local.enumerated() {
      for (column, other) in local.enumerated() {
        equations[one * count + other] += gain[row * local.count + column]
      }
    }
    guard let later = Cholesky(equations, order: count)?.inverse() else { return nil }
    let after = narrowed.variance + OneMorePanellist.form(later, narrowed.lean)
    guard before > 0, after > 0 else { return nil }
    return min(1, (after / before).squareRoot())
  }

  private static func form(_ matrix: [Double], _ vector: [Double]) -> Double {
    let image = SmallMatrix.times(matrix, vector)
    var sum = 0.0
    for (place, value) in image.enumerated() { sum += value * vector[place] }
    return sum
  }
}

extension TargetPlan {
  /// The plan without the leniency of the last seat, whose variance is in the halo.
  var withoutLastSeat: TargetPlan {
    TargetPlan(gain: gain, lean: Array(lean.dropLast()), variance: variance)
  }

  private init(gain: [Double], lean: [Double], variance: Double) {
    self.gain = gain
    self.lean = lean
    self.variance = variance
  }
}
