/// Sums over the ratings of one element, from which its fit is told.
///
/// Mean squares after Wright & Masters, Rating Scale Analysis (1982), chapter 5: their variances from
/// the fourth moment of each rating, and the cube root of Wilson & Hilferty for the deviates.
struct RaschFitSums {
  private var count = 0.0
  private var (residuals, variances, fourths) = (0.0, 0.0, 0.0)
  private var (squares, kurtoses) = (0.0, 0.0)
  private var (rating, location, expected) = (0.0, 0.0, 0.0)
  private var (ratings, locations, expecteds) = (0.0, 0.0, 0.0)
  private var (together, apart) = (0.0, 0.0)

  /// Adds a rating by its number, the sum of measures behind it, and its moments.
  mutating func add(number: Double, at place: Double, _ moments: RaschMoments) {
    count += 1
    let square = (number - moments.mean) * (number - moments.mean)
    residuals += square
    variances += moments.variance
    fourths += moments.fourth - moments.variance * moments.variance
    squares += square / moments.variance
    kurtoses += moments.fourth / (moments.variance * moments.variance)
    rating += number
    location += place
    expected += moments.mean
    ratings += number * number
    locations += place * place
    expecteds += moments.mean * moments.mean
    together += number * place
    apart += moments.mean * place
  }

  /// The fit, unless no rating was added.
  var fit: RaschFit? {
    guard count > 0, variances > 0, squares.isFinite else { return nil }
    let infit = residuals / variances
    let outfit = squares / count
    return RaschFit(
      count: Int(count), infit: infit, outfit: outfit,
      infitDeviate: deviate(of: infit, variance: fourths / (variances * variances)),
      outfitDeviate: deviate(of: outfit, variance: (kurtoses / count - 1) / count),
      pointMeasure: correlation, expectedPointMeasure: expectedCorrelation)
  }

  private func deviate(of meanSquare: Double, variance: Double) -> Double? {
    guard variance > 1e-12 else { return nil }
    let spread = variance.squareRoot()
    let root = meanSquare > 0 ? Elementary.exp(Elementary.log(meanSquare) / 3) : 0
    return (root - 1) * 3 / spread + spread / 3
  }

  private var locationSpread: Double { locations - location * location / count }

  private var correlation: Double? {
    let spread = ratings - rating * rating / count
    return ratio(together - rating * location / count, spread)
  }

  /// The correlation that ratings spread around their expectations would have.
  private var expectedCorrelation: Double? {
    let spread = expecteds - expected * expected / count + variances
    return ratio(apart - expected * location / count, spread)
  }

  private func ratio(_ shared: Double, _ spread: Double) -> Double? {
    guard count > 1, spread > 1e-9 * max(1, ratings), locationSpread > 1e-9 * max(1, locations)
    else { return nil }
    return min(1, max(-1, shared / (spread * locationSpread).squareRoot()))
  }
}

/// Mean, variance and fourth central moment of a rating by its probabilities.
struct RaschMoments {
  private(set) var mean = 0.0
  private(set) var variance = 0.0
  private(set) var fourth = 0.0

  /// The moments of category numbers with `probabilities` from 0 upwards.
  init(_ probabilities: ArraySlice<Double>) {
    for (number, share) in probabilities.enumerated() { mean += Double(number) * share }
    for (number, share) in probabilities.enumerated() {
      let square = (Double(number) - mean) * (Double(number) - mean)
      variance += square * share
      fourth += square * square * share
    }
  }
}
