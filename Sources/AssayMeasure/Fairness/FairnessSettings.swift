/// What the statistics of fairness are to show, and when they are to keep silent.
public struct FairnessSettings: Hashable, Sendable {
  /// The confidence of intervals.
  public var confidence = 0.95
  /// Groups of fewer people are not shown, and play no part.
  public var floor = 5
  /// Below so many selections a group has Fisher's test and the flip-flop alone.
  public var minimumSelections = 5
  /// Groups of a smaller share of all people are left out of ratios, and never the reference.
  public var minimumShare = 0.0
  /// How the intervals of ratios are found.
  public var interval = ImpactRatio.Interval.log
  /// The group that all are compared with; the one with the highest rate when none is named.
  public var reference: String?

  /// The usual settings.
  public init() {}
}
