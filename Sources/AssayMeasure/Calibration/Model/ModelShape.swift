/// What the mixed model knows besides the ratings: the area of each criterion, and what is known of
/// each panellist's severity beforehand.
struct ModelShape: Sendable {
  /// The area of each criterion.
  let areaOf: [Int]
  /// The standard deviation of a severity that is known from earlier; `nil` for a new panellist, whose
  /// severity has the deviation of the term.
  let knownDeviation: [Double?]

  /// The covariance of the true levels of two criteria within a candidate.
  func covariance(_ one: Int, _ other: Int, _ deviations: ComponentDeviations) -> Double {
    var result = deviations.variance(.candidate)
    if areaOf[one] == areaOf[other] { result += deviations.variance(.area) }
    if one == other { result += deviations.variance(.criterion) }
    return result
  }
}
