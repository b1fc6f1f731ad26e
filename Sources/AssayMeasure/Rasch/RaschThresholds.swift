/// The categories of a rating scale along the line of measures.
public struct RaschThresholds: Hashable, Sendable {
  /// The element that has these thresholds; `nil` when all ratings share them.
  public let element: String?
  /// The categories in scale units, lowest first.
  public let categories: [Double]
  /// Where each category from the second is as probable as the one below, in logits.
  public let thresholds: [Double]
  /// One over the root of the information of each threshold; not there for anchored ones, and where
  /// there is one threshold, which is zero by definition.
  public let standardErrors: [Double?]

  private let steps: [Double]

  init(
    element: String?, categories: [Double], thresholds: [Double], standardErrors: [Double?]
  ) {
    self.element = element
    self.categories = categories
    self.thresholds = thresholds
    self.standardErrors = standardErrors
    var sums = [0.0]
    for threshold in thresholds { sums.append(sums[sums.count - 1] + threshold) }
    steps = sums
  }

  /// The probabilities of the categories at `location`, the sum of signed measures.
  public func probabilities(at location: Double) -> [Double] {
    let logarithms = steps.indices.map { Double($0) * location - steps[$0] }
    let highest = logarithms.max() ?? 0
    let shares = logarithms.map { Elementary.exp($0 - highest) }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// The expected rating in scale units at `location`.
  public func expectedRating(at location: Double) -> Double {
    zip(probabilities(at: location), categories).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The expected category number at `location`, with its slope: the variance.
  func expectedNumber(at location: Double) -> (mean: Double, variance: Double) {
    let moments = RaschMoments(probabilities(at: location)[...])
    return (moments.mean, moments.variance)
  }

  /// Where the expected category number is `number`, strictly between 0 and the highest.
  func location(ofNumber number: Double) -> Double {
    MonotoneRoot.find(from: 0, within: -700...700) { place in
      let (mean, variance) = expectedNumber(at: place)
      return (mean - number, variance)
    }
  }

  /// Where each category is expected: the ends a quarter of a step inside, as Facets has them.
  public var categoryMeasures: [Double] {
    let top = Double(thresholds.count)
    return categories.indices.map { location(ofNumber: min(max(Double($0), 0.25), top - 0.25)) }
  }

  /// Where the expected rating is half a step below each category from the second: Rasch-half-point
  /// thresholds.
  public var halfPoints: [Double] {
    thresholds.indices.map { location(ofNumber: Double($0) + 0.5) }
  }

  /// Where each category from the second or a higher one is as probable as a lower one: the
  /// Rasch-Thurstone thresholds.
  public var thurstoneThresholds: [Double] {
    thresholds.indices.map { index in
      MonotoneRoot.find(from: thresholds[index], within: -700...700) { place in
        let shares = probabilities(at: place)
        let above = shares[(index + 1)...].reduce(0, +)
        let mean = expectedNumber(at: place).mean
        let pull = shares.indices[(index + 1)...].reduce(0.0) {
          $0 + shares[$1] * (Double($1) - mean)
        }
        return (above - 0.5, pull)
      }
    }
  }
}
