/// The scoring of candidates of one pattern.
struct PatternScoring {
  let ratings: PatternedRatings
  let number: Int
  let points: [ScoringPoint]
  /// The scores wanted.
  let targets: [ScoreTargets.Target]
  private let parts: [PatternSolution]
  /// For each point the plan of each target.
  private let plans: [[TargetPlan]]
  private var places: [Int] = []
  private var effects: [Double]
  private var rest: [Double]
  /// By target the mixture of the points.
  private(set) var mixtures: [NormalMixture]

  /// Prepares; `nil` when the deviations of a point are too unequal to compute with.
  init?(
    _ ratings: PatternedRatings, _ number: Int, _ shape: ModelShape, _ points: [ScoringPoint],
    _ targets: [ScoreTargets.Target]
  ) {
    let pattern = ratings.patterns[number]
    var parts: [PatternSolution] = []
    var plans: [[TargetPlan]] = []
    for point in points {
      guard let part = PatternSolution(pattern, shape, point.deviations) else { return nil }
      parts.append(part)
      plans.append(
        targets.map { TargetPlan($0.weights, pattern, part, shape, point.deviations) })
    }
    self.ratings = ratings
    self.number = number
    self.points = points
    self.targets = targets
    self.parts = parts
    self.plans = plans
    effects = [Double](repeating: 0, count: ratings.criterionCount + pattern.seats)
    rest = [Double](repeating: 0, count: pattern.width)
    mixtures = [NormalMixture](
      repeating: NormalMixture(weights: points.map(\.weight)), count: targets.count)
  }

  /// Fills `mixtures` for a candidate of the pattern.
  mutating func score(_ candidate: Int) {
    places = Array(0..<ratings.criterionCount)
    for seat in ratings.seatStarts[candidate]..<ratings.seatStarts[candidate + 1] {
      places.append(ratings.criterionCount + ratings.panellists[seat])
    }
    for place in points.indices { score(candidate, at: place) }
  }

  private mutating func score(_ candidate: Int, at place: Int) {
    let point = points[place]
    let order = ratings.criterionCount + ratings.panellistCount
    for one in places.indices { effects[one] = point.effects[places[one]] }
    fillRest(candidate, parts[place])
    let count = places.count
    for (target, plan) in plans[place].enumerated() {
      var mean = ratings.centre
      for (criterion, weight) in targets[target].weights.enumerated() {
        mean += weight * effects[criterion]
      }
      for (one, gain) in plan.gain.enumerated() { mean += gain * rest[one] }
      var variance = plan.variance
      point.covariance.withUnsafeBufferPointer { covariance in
        for one in 0..<count {
          let row = places[one] * order
          var sum = 0.0
          for other in 0..<one { sum += plan.lean[other] * covariance[row + places[other]] }
          sum = 2 * sum + plan.lean[one] * covariance[row + places[one]]
          variance += plan.lean[one] * sum
        }
      }
      mixtures[target].means[place] = mean
      mixtures[target].deviations[place] = max(variance, 0).squareRoot()
    }
  }

  private mutating func fillRest(_ candidate: Int, _ part: PatternSolution) {
    let pattern = ratings.patterns[number]
    let width = part.width
    let start = ratings.sumStarts[candidate]
    for one in 0..<width {
      var value = ratings.sums[start + one]
      for (other, criterion) in pattern.criteria.enumerated() {
        value -= part.counts[one * width + other] * effects[criterion]
      }
      for (cell, seat) in pattern.cellSeats.enumerated() {
        value -=
          part.counts[one * width + pattern.criteria.count + cell]
          * effects[ratings.criterionCount + seat]
      }
      rest[one] = value
    }
  }
}
