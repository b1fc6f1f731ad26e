/// How a calibration is made.
public struct CalibrationOptions: Hashable, Sendable {
  /// When severities are taken from contrasts inside candidates alone, so that strong candidates may
  /// have met harsh panellists without harm.
  public enum TwoStep: String, Hashable, Sendable, CaseIterable {
    /// Never; the check is still made.
    case never
    /// When the check of assignment has a p-value below 0.05.
    case detected
    /// Whether or not the check fires.
    case always
  }

  /// The probability that an interval is to hold the truth.
  public var level: Double
  /// When the two-step variant is used.
  public var twoStep: TwoStep
  /// Whether scores of single criteria are wanted, which is most of the work in large pools.
  public var includesCriteria: Bool
  /// Whether a panellist's view of a candidate may differ from area to area: the term
  /// `candidate:panellist:area`.
  public var includesAreaHalo: Bool

  /// Options.
  public init(
    level: Double = 0.90, twoStep: TwoStep = .detected, includesCriteria: Bool = true,
    includesAreaHalo: Bool = true
  ) {
    self.level = level
    self.includesAreaHalo = includesAreaHalo
    self.twoStep = twoStep
    self.includesCriteria = includesCriteria
  }

  /// Intervals of 90 %, two steps when the check fires, criteria included.
  public static let standard = CalibrationOptions()
}
