/// What the ratings say about the severity of one panellist.
public struct CalibratedPanellist: Hashable, Sendable {
  /// The name.
  public var name: String
  /// By how many points the panellist rates lower than the panel at large; negative for a lenient one.
  public var severity: Double
  /// The standard deviation of `severity`.
  public var standardError: Double
  /// The lower end of its interval.
  public var lower: Double
  /// The upper end of its interval.
  public var upper: Double
  /// How many candidates were rated.
  public var candidateCount: Int
  /// How many ratings were given.
  public var ratingCount: Int
  /// Whether there is but one candidate and no history, so that the interval rests on the prior.
  public var isNew: Bool
}
