/// Ratings of a pool with severity taken out, intervals, and what one more panellist would buy.
///
/// A linear mixed model with terms for candidate, candidate by area, candidate by criterion, panellist,
/// candidate by panellist (halo), candidate by panellist by area and residual; log-normal priors on the
/// deviations, whose
/// uncertainty is integrated over a fixed design of points. Closed form: no sampling, and the same
/// figures for rows in any order. It never ranks.
public struct Calibration: Hashable, Sendable {
  /// One of the terms.
  public struct Component: Hashable, Sendable {
    /// The name of the term, one of `CalibrationComponents.names`.
    public var name: String
    /// The most probable standard deviation, in units of the scale.
    public var deviation: Double
    /// The lower end of its interval.
    public var lower: Double
    /// The upper end of its interval.
    public var upper: Double
    /// The share of the variance of a single rating.
    public var share: Double
  }

  /// The level of a criterion: the mean rating that the pool would get from very many panellists.
  public struct Level: Hashable, Sendable {
    /// The name of the criterion.
    public var criterion: String
    /// The level.
    public var estimate: Double
    /// Its standard deviation.
    public var standardError: Double
  }

  /// What the ratings were read with.
  public var design: CalibrationDesign
  /// The terms of the model; the terms with areas are left out where there is but one area.
  public var components: [Component]
  /// The criteria that have ratings, by name in the order of its bytes.
  public var levels: [Level]
  /// The candidates by name in the order of its bytes.
  public var candidates: [CalibratedCandidate]
  /// The panellists by name in the order of its bytes.
  public var panellists: [CalibratedPanellist]
  /// Who can be compared with whom.
  public var linking: Linking
  /// Whether candidates met panellists by chance, or why that cannot be said.
  public var assignment: Result<AssignmentCheck, Undefined>
  /// Whether severities were taken from contrasts inside candidates alone.
  public var usesTwoSteps: Bool
  /// Reliability by number of panellists.
  public var decisionStudy: DecisionStudy
  /// What the next run can begin from.
  public var history: CalibrationHistory
  /// Sentences that change how the figures are to be read.
  public var notes: [String]
}
