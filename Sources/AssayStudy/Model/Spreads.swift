/// How much candidates, panellists and ratings differ: standard deviations on a scale from 1 to 5.
///
/// On another scale each is multiplied by a quarter of the distance between its ends. The defaults are
/// the medians that calibration assumes before it has seen a rating.
public struct Spreads: Hashable, Sendable {
  /// Between candidates, in everything alike.
  public var candidate = 0.55
  /// Between the areas of one candidate.
  public var area = 0.40
  /// Between the criteria of one candidate, beside the areas.
  public var criterion = 0.25
  /// Between panellists: how harsh they are.
  public var severity = 0.30
  /// Between one panellist's impressions of candidates, over all that the panellist rates.
  public var halo = 0.45
  /// Whatever else one rating differs by.
  public var residual = 0.60

  /// The defaults.
  public init() {}

  /// The same with another spread of severity.
  public func withSeverity(_ severity: Double) -> Spreads {
    var spreads = self
    spreads.severity = severity
    return spreads
  }

  /// What all that panellists bring in amounts to.
  var ofOneRating: Double {
    (severity * severity + halo * halo + residual * residual).squareRoot()
  }
}
