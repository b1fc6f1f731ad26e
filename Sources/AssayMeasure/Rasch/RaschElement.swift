/// What a fit says of one element of a facet.
public struct RaschElement: Hashable, Sendable {
  /// Where a measure comes from.
  public enum Status: String, Hashable, Sendable {
    /// Estimated from ratings that are not extreme.
    case measured
    /// Held at a given value.
    case anchored
    /// All ratings at the top: the score is put inside the range.
    case maximum
    /// All ratings at the bottom: the score is put inside the range.
    case minimum
    /// Estimated afterwards, since all its ratings are shared with extreme elements.
    case indirect
    /// No measure.
    case unmeasured
  }

  /// The name.
  public let name: String
  /// Where the measure comes from.
  public let status: Status
  /// The measure in logits; not there for an unmeasured element.
  public let measure: Double?
  /// One over the root of the information at the measure.
  public let standardError: Double?
  /// The number of ratings, extreme ones included.
  public let count: Int
  /// The sum of the ratings in scale units.
  public let score: Double
  /// The mean rating in scale units.
  public var observedAverage: Double { score / Double(count) }
  /// The expected rating in scale units with all other facets at their means.
  public internal(set) var fairAverage: Double?
  /// How well the ratings fit; not there without ratings in the fit.
  public internal(set) var fit: RaschFit?
}

/// How well the ratings of an element agree with those expected.
public struct RaschFit: Hashable, Sendable {
  /// The number of ratings in the fit.
  public let count: Int
  /// Squared residuals over their expected sum; 1 is expected.
  public let infit: Double
  /// The mean of squared standardised residuals; 1 is expected.
  public let outfit: Double
  /// Infit as a normal deviate; not there where the residuals cannot vary.
  public let infitDeviate: Double?
  /// Outfit as a normal deviate; not there where the residuals cannot vary.
  public let outfitDeviate: Double?
  /// The correlation of ratings with the measures behind them; not there where either is constant.
  public let pointMeasure: Double?
  /// The value expected of that correlation.
  public let expectedPointMeasure: Double?
}
