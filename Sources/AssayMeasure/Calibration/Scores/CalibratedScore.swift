/// A score as it was given, with severity taken out, and with what is known about it.
public struct CalibratedScore: Hashable, Sendable {
  /// The weighted mean of the ratings as given: each criterion the mean of its ratings, criteria
  /// without ratings left out and their weight shared by the others of their area.
  public var raw: Double
  /// The same mean of the ratings with the severity of their panellists taken out; not drawn towards
  /// the pool, so that it can stand beside the bars that the raw score is held against.
  public var adjusted: Double
  /// The mean of what the score would be with very many panellists, given all ratings.
  public var estimate: Double
  /// Its standard deviation.
  public var standardError: Double
  /// The lower end of the interval, at the end of the scale when it would be beyond.
  public var lower: Double
  /// The upper end of the interval, at the end of the scale when it would be beyond.
  public var upper: Double
  /// The interval as computed, which may pass the ends of the scale.
  public var unclipped: ClosedRange<Double>
  /// The probability of a score at or above the bar or the floor; `nil` when there is none.
  public var probability: Double?

  /// How wide the interval is, without clipping.
  public var width: Double { unclipped.upperBound - unclipped.lowerBound }
}
