/// Krippendorff's alpha: one minus observed over expected disagreement, of pairable values.
///
/// K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011). Every unit's share of the
/// observed disagreement is computed from its own counts, so that the time is linear in the ratings; with
/// the ratio metric the expected disagreement takes the square of the number of categories.
public enum KrippendorffAlpha {
  /// How far apart two categories are.
  public enum Metric: String, CaseIterable, Hashable, Sendable {
    /// Equal or not.
    case nominal
    /// The square of how many values lie between them.
    case ordinal
    /// The square of the difference.
    case interval
    /// The square of the difference over the sum.
    case ratio
  }

  /// Alpha with what it is made of.
  public struct Estimate: Hashable, Sendable {
    /// Alpha.
    public var alpha: Double
    /// The mean disagreement of the pairs within units.
    public var observed: Double
    /// The mean disagreement of all pairs.
    public var expected: Double
    /// The number of units with two ratings or more.
    public var pairableUnits: Int
    /// The number of ratings in them.
    public var pairableValues: Int
  }

  /// Alpha of `counts`; undefined without a unit of two ratings, and where all pairable values are equal.
  public static func estimate(
    _ counts: CategoryCounts, metric: Metric
  ) throws(Undefined) -> Estimate {
    let patterns = AlphaPatterns(counts, metric: metric, merging: false)
    try patterns.refuse()
    let found = patterns.disagreement(weights: patterns.multiplicities)
    guard let alpha = found.alpha, alpha.isFinite else {
      throw Undefined("the ratings are too large for their squares")
    }
    let n = found.values
    return Estimate(
      alpha: alpha, observed: 2 * found.observed / n, expected: 2 * found.expected / n / (n - 1),
      pairableUnits: patterns.units, pairableValues: Int(n))
  }

  /// What resampling the units says of alpha.
  public struct Resampled: Hashable, Sendable {
    /// The standard deviation of the draws.
    public var standardError: Double
    /// The lower limit, a quantile of the draws.
    public var lower: Double
    /// The upper limit.
    public var upper: Double
    /// The draws in which all values were equal, which are left out.
    public var undefinedDraws: Int
  }

  /// Draws the pairable units with replacement `draws` times; the seed decides the draws.
  public static func resample(
    _ counts: CategoryCounts, metric: Metric, draws: Int, seed: UInt64, confidence: Double = 0.95
  ) throws(Undefined) -> Resampled {
    let patterns = AlphaPatterns(counts, metric: metric, merging: true)
    try patterns.refuse()
    if patterns.units < 2 { throw Undefined("resampling needs 2 pairable units, and there is 1") }
    if metric == .ratio, patterns.categories.count > 300 {
      throw Undefined(
        "resampling with the ratio metric takes at most 300 categories, and there are "
          + "\(patterns.categories.count)")
    }
    var generator = SeededGenerator(seed: seed)
    var found: [Double] = []
    for _ in 0..<draws {
      let weights = patterns.drawn(by: &generator)
      if let alpha = patterns.disagreement(weights: weights).alpha, alpha.isFinite {
        found.append(alpha)
      }
    }
    guard found.count > 1 else {
      throw Undefined("\(found.count) of \(draws) draws have two different values: 2 are needed")
    }
    found.sort()
    let mean = CompensatedSum(found).value / Double(found.count)
    let squares = CompensatedSum(found.lazy.map { ($0 - mean) * ($0 - mean) }).value
    return Resampled(
      standardError: (squares / Double(found.count - 1)).squareRoot(),
      lower: quantile(found, (1 - confidence) / 2), upper: quantile(found, (1 + confidence) / 2),
      undefinedDraws: draws - found.count)
  }

  /// Between the two nearest of `sorted`, as R's type 7.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = min(Int(place), sorted.count - 2)
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }
}
