/// What New York City's rules make of scores: the share of a category above the median of all.
public enum ScoringRate {
  /// The middle of `scores`, or the mean of the two in the middle; `nil` without scores.
  public static func median(_ scores: [Double]) -> Double? {
    guard !scores.isEmpty else { return nil }
    let sorted = scores.sorted()
    let half = sorted.count / 2
    if sorted.count.isMultiple(of: 2) { return sorted[half - 1] / 2 + sorted[half] / 2 }
    return sorted[half]
  }
}
