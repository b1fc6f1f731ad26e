public import AssayLanguage

/// What came of simulated candidates, by panel, by spread of severity, and without each floor and rule.
public struct Simulation: Hashable, Sendable {
  /// One size of the panel.
  public struct Panel: Hashable, Sendable {
    /// The fewest and the most persons in a scored stage.
    public let persons: ClosedRange<Int>
    /// What came of it.
    public let tally: Tally
    /// How long it took.
    public let time: LoopTimes
  }

  /// One spread of severity, with the panel in use.
  public struct Severity: Hashable, Sendable {
    /// As in `Spreads`.
    public let spread: Double
    /// What came of it.
    public let tally: Tally
  }

  /// The scorecard without one of its parts, read by the panel in use.
  public struct Change: Hashable, Sendable {
    /// What was taken away.
    public let removal: Removal
    /// What came of it.
    public let tally: Tally
  }

  /// The scorecard as it stands, also where something was taken away from the beginning.
  public let scorecard: Scorecard
  /// What it was run with.
  public let settings: StudySettings
  /// The mean level of candidates, on the scorecard's scale.
  public let centre: Double
  /// What spreads were multiplied by for the scorecard's scale.
  public let unit: Double
  /// The panel in use.
  public let base: Panel
  /// With one person fewer in each scored stage that has two or more; nothing where none has.
  public let oneFewer: Panel?
  /// With one person more in each scored stage.
  public let oneMore: Panel
  /// With as many persons in every scored stage, one to six.
  public let panels: [Panel]
  /// With every spread that is compared and the one in use, rising.
  public let severities: [Severity]
  /// Without each floor and each rule that the scorecard has.
  public let changes: [Change]
  /// How time was reckoned.
  public let terms: TimeTerms
}
