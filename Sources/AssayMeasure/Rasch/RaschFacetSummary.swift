/// How well the measured elements of a facet are told apart.
public struct RaschFacetSummary: Hashable, Sendable {
  /// True spread against error.
  public struct Separation: Hashable, Sendable {
    /// The standard deviation of the measures.
    public let standardDeviation: Double
    /// The standard deviation that is left when the error is taken away; 0 when none is.
    public let trueDeviation: Double
    /// True standard deviation over root mean square error.
    public let separation: Double
    /// The number of levels that can be told apart: (4 G + 1) / 3.
    public let strata: Double
    /// True variance over observed variance.
    public let reliability: Double
  }

  /// A test with its degrees of freedom.
  public struct Test: Hashable, Sendable {
    /// The statistic.
    public let chiSquare: Double
    /// The degrees of freedom.
    public let degrees: Int
    /// The probability of a larger value.
    public var probability: Double {
      ChiSquare(degrees: Double(degrees)).probability(above: chiSquare)
    }
  }

  /// The number of elements counted.
  public let count: Int
  /// Their mean measure.
  public let mean: Double
  /// The root of their mean squared standard errors.
  public let rootMeanSquareError: Double
  /// With the standard deviation of the elements as a whole population.
  public let population: Separation
  /// With the standard deviation of the elements as a sample.
  public let sample: Separation
  /// Whether all measures may be the same but for error.
  public let fixed: Test
  /// Whether the measures may be a sample of a normal distribution; not there for two elements.
  public let random: Test?

  /// Summarises elements that have both a measure from the fit and an error; with those of extreme
  /// scores when they are to be counted.
  public init(
    _ elements: [RaschElement], withExtremes: Bool = false
  ) throws(Undefined) {
    let known = elements.filter {
      withExtremes || $0.status == .measured || $0.status == .anchored
    }.compactMap { element -> (measure: Double, error: Double)? in
      guard let measure = element.measure, let error = element.standardError else { return nil }
      return (measure, error)
    }
    guard known.count >= 2 else {
      throw Undefined(
        "\(known.count) \(known.count == 1 ? "element has" : "elements have") a measure from the fit: 2 are "
          + "needed")
    }
    let size = Double(known.count)
    let mean = known.reduce(0) { $0 + $1.measure } / size
    let squares = known.reduce(0) { $0 + ($1.measure - mean) * ($1.measure - mean) }
    let error = known.reduce(0) { $0 + $1.error * $1.error } / size
    self.count = known.count
    self.mean = mean
    rootMeanSquareError = error.squareRoot()
    population = Separation(variance: squares / size, error: error)
    sample = Separation(variance: squares / (size - 1), error: error)
    fixed = Test(
      chiSquare: RaschFacetSummary.homogeneity(known, extra: 0), degrees: known.count - 1)
    random =
      known.count < 3
      ? nil
      : Test(
        chiSquare: RaschFacetSummary.homogeneity(known, extra: squares / (size - 1)),
        degrees: known.count - 2)
  }

  /// The weighted sum of squares around the weighted mean, weights 1 / (error² + `extra`).
  private static func homogeneity(
    _ known: [(measure: Double, error: Double)], extra: Double
  ) -> Double {
    var (weights, sum) = (0.0, 0.0)
    for element in known {
      let weight = 1 / (element.error * element.error + extra)
      weights += weight
      sum += weight * element.measure
    }
    let mean = sum / weights
    return known.reduce(0) {
      $0 + ($1.measure - mean) * ($1.measure - mean) / ($1.error * $1.error + extra)
    }
  }
}

extension RaschFacetSummary.Separation {
  init(variance: Double, error: Double) {
    let left = max(0, variance - error)
    standardDeviation = variance.squareRoot()
    trueDeviation = left.squareRoot()
    separation = error > 0 ? (left / error).squareRoot() : 0
    strata = (4 * separation + 1) / 3
    reliability = variance > 0 ? left / variance : 0
  }
}
