/// A generalizability study: how much of the variance of a single rating each source contributes.
///
/// R. L. Brennan, Generalizability Theory (2001), chapters 3 to 6; L. J. Cronbach, G. C. Gleser,
/// H. Nanda and N. Rajaratnam, The Dependability of Behavioral Measurements (1972).
public struct GStudy: Hashable, Sendable {
  /// How components are estimated.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// Expected mean squares, for complete tables.
    case anova
    /// Restricted maximum likelihood, for any table.
    case reml
  }

  /// How the intervals of components are found.
  public enum IntervalMethod: String, CaseIterable, Hashable, Sendable {
    /// Satterthwaite with `anova`; with `reml` the profile where it is quick, else log-normal.
    case auto
    /// The profiled restricted likelihood.
    case profile
    /// The normal distribution for the logarithm of the component.
    case wald
    /// No intervals.
    case none
  }

  /// The design.
  public let design: MeasurementDesign
  /// How the components were estimated.
  public let method: Method
  /// Whether the criteria are the only ones of interest.
  public let fixedCriteria: Bool
  /// The components, the residual last.
  public let components: [VarianceComponent]
  /// The mean of all figures.
  public let mean: Double
  /// The number of figures: ratings, or means of them where the design averages.
  public let scores: Int
  /// The number of candidates.
  public let candidates: Int
  /// The criteria that a candidate has figures for; the harmonic mean where the numbers differ.
  public let criteria: Double
  /// The panellists that a candidate has figures from; the harmonic mean where the numbers differ.
  public let panellists: Double
  /// lme4's REML criterion, where `reml` was used.
  public let criterion: Double?
  /// What to know when reading the figures.
  public let notes: [String]

  /// Studies `table`.
  ///
  /// With `design` `nil` the design is the one that the table has. With `method` `nil` a complete table
  /// is studied by `anova` and any other by `reml`. `level` is that of the intervals.
  public init(
    _ table: RatingTable, design: MeasurementDesign? = nil, method: Method? = nil,
    fixedCriteria: Bool = false, level: Double = 0.9, intervals: IntervalMethod = .auto
  ) throws(Undefined) {
    let found = if let design { design } else { try MeasurementDesign(detecting: table) }
    if fixedCriteria, found == .ownCriteria {
      throw Undefined("every candidate has criteria of their own: they cannot be fixed")
    }
    let grid = try ScoreGrid(table, design: found)
    let byMeans = grid.isComplete && intervals != .profile && intervals != .wald
    let chosen = method ?? (byMeans ? .anova : .reml)
    let result: GStudyResult
    switch chosen {
    case .anova:
      result = try GStudyAnalysis(grid).result(level: level, intervals: intervals)
    case .reml:
      result = try GStudyLikelihood(
        grid, fixedCriteria: fixedCriteria, mayDrop: design == nil
      ).result(level: level, intervals: intervals)
    }
    self.design = found
    self.method = chosen
    self.fixedCriteria = fixedCriteria && found.facets.contains(.criterion)
    components = result.components
    criterion = result.criterion
    mean = MixedModel.mean(grid.values)
    scores = grid.values.count
    candidates = grid.counts[0]
    criteria = grid.perCandidate(.criterion)
    panellists = grid.perCandidate(.panellist)
    notes = GStudy.notes(grid, result: result, method: chosen, table: table)
  }

  /// The component over exactly these facets, as a D study takes it.
  public func variance(_ facets: Facets) -> Double {
    components.first { $0.effect.facets == facets }?.used ?? 0
  }
}

/// What either way of estimation gives.
struct GStudyResult {
  var components: [VarianceComponent]
  var criterion: Double?
  var notes: [String] = []
}
