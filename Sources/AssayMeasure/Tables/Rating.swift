/// One figure that one panellist gave one candidate for one criterion.
public struct Rating: Hashable, Sendable {
  /// Who was rated.
  public var candidate: String
  /// What was rated.
  public var criterion: String
  /// Who rated.
  public var panellist: String
  /// The figure, finite, in units of the scale.
  public var value: Double
  /// When, in any unit that grows; drift is measured along it.
  public var time: Double?
  /// The group that the candidate is counted in, for fairness and group bias.
  public var group: String?

  /// A rating; `value` and `time` must be finite.
  public init(
    candidate: String, criterion: String, panellist: String, value: Double,
    time: Double? = nil, group: String? = nil
  ) {
    self.candidate = candidate
    self.criterion = criterion
    self.panellist = panellist
    self.value = value
    self.time = time
    self.group = group
  }
}
