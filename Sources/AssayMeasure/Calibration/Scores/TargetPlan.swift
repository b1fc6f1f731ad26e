/// What the estimate of one score takes from the ratings of a candidate of one pattern, at given
/// deviations.
///
/// The score is the level of its criteria and the candidate's own terms, τ = w'(μ + b). Its mean is
/// w'μ + (B w)'Z'V⁻¹(y - Wβ), its variance w'B w - (B w)'S (B w) + l'C⁻¹l, with S = Z'V⁻¹Z, C the
/// normal equations and l what an error in the effects does to the mean (G. K. Robinson, Statistical
/// Science 6, 1991).
struct TargetPlan: Sendable {
  /// How the mean changes with the sums of the candidate less what the effects explain.
  let gain: [Double]
  /// How the mean changes with the levels of all criteria, then with the seats' leniencies.
  let lean: [Double]
  /// The variance were the effects known.
  let variance: Double

  init(
    _ weights: [Double], _ pattern: RatingPattern, _ part: PatternSolution, _ shape: ModelShape,
    _ deviations: ComponentDeviations
  ) {
    let width = part.width
    let criteria = pattern.criteria
    let spread = weights.indices.map { one in
      var sum = 0.0
      for (other, weight) in weights.enumerated() where weight != 0 {
        sum += shape.covariance(one, other, deviations) * weight
      }
      return sum
    }
    var variance = 0.0
    for (place, weight) in weights.enumerated() { variance += weight * spread[place] }
    var gain = [Double](repeating: 0, count: width)
    var explained = [Double](repeating: 0, count: width)
    for (place, criterion) in criteria.enumerated() {
      for other in 0..<width {
        gain[other] += spread[criterion] * part.projection[place * width + other]
        explained[other] += spread[criterion] * part.precision[place * width + other]
      }
    }
    var lean = weights
    for (place, criterion) in criteria.enumerated() {
      lean[criterion] -= explained[place]
      variance -= explained[place] * spread[criterion]
    }
    var seats = [Double](repeating: 0, count: pattern.seats)
    for (cell, seat) in pattern.cellSeats.enumerated() {
      seats[seat] -= explained[criteria.count + cell]
    }
    lean.append(contentsOf: seats)
    self.gain = gain
    self.lean = lean
    self.variance = variance
  }
}
