/// How many standard deviations the selections of a group lie from those expected.
///
/// Hazelwood School District v. United States, 433 U.S. 299 (1977): more than two or three are taken as
/// unlikely by chance. Two forms are in use, and differ a little.
public struct TwoStandardDeviations: Hashable, Sendable {
  /// Observed less expected, over the standard deviation of the hypergeometric distribution, whose
  /// variance has one less than all in the divisor.
  public let hypergeometric: Double
  /// The Z of two independent shares with a pooled variance.
  public let pooled: Double

  /// Undefined where all or none were selected.
  public init(_ comparison: SelectionComparison) throws(Undefined) {
    let draw = comparison.draw
    let variance = draw.variance
    guard variance > 0 else {
      throw Undefined(
        draw.drawn == 0
          ? "nobody was selected: nothing varies" : "all were selected: nothing varies")
    }
    let apart = Double(comparison.group.selected) - draw.mean
    hypergeometric = apart / variance.squareRoot()
    let all = Double(draw.population)
    pooled = hypergeometric * (all / (all - 1)).squareRoot()
  }

  /// The two-sided probability of so many standard deviations or more.
  public static func pValue(_ deviations: Double) -> Double {
    2 * Normal.probability(above: abs(deviations))
  }
}
