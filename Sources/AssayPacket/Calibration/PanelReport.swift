public import AssayLanguage
public import AssayLoop
public import AssayMeasure
import AssayText

/// How the panel of a scorecard rates: where ratings differ, how severe people are, how far they
/// agree, and what one more panellist would buy.
///
/// It names nobody but the reader, and ranks nobody: the others stand in no order that could be read.
public struct PanelReport: Hashable, Sendable {
  /// A figure with its interval.
  public struct Estimate: Hashable, Sendable {
    /// The figure.
    public var value: Double
    /// Where the interval begins.
    public var lower: Double
    /// Where it ends.
    public var upper: Double
  }

  /// One source of differences between ratings.
  public struct Source: Hashable, Sendable {
    /// The name in the model.
    public var name: String
    /// The standard deviation, in levels.
    public var deviation: Estimate
    /// The part of the variance of one rating.
    public var share: Double
  }

  /// One panellist.
  public struct Panellist: Hashable, Sendable {
    /// The id, of people who may be named to the reader.
    public var person: String?
    /// Levels below what others give the same candidates.
    public var severity: Estimate
    /// Candidates rated.
    public var candidates: Int
    /// Ratings given.
    public var ratings: Int
    /// What stands out.
    public var flags: PanellistFlags
  }

  /// A coefficient, or why there is none.
  public struct Coefficient: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// The figure.
    public var value: Result<Double, Undefined>
    /// Its interval.
    public var interval: ClosedRange<Double>?
  }

  /// The scorecard's title, name and version.
  public var scorecard: String
  /// Loops that gave a rating.
  public var loopCount: Int
  /// Ratings read.
  public var ratingCount: Int
  /// In the order of the model.
  public var sources: [Source]
  /// The reader first if they rated, then the others by how many candidates they rated.
  public var panellists: [Panellist]
  /// Over pairs of candidate and criterion.
  public var agreement: [Coefficient]
  /// By number of panellists.
  public var study: DecisionStudy
  /// The ends of the scale.
  public var scale: ClosedRange<Int>
  /// What to know of the figures.
  public var remarks: [String]

  /// The report on `pool` under `scorecard`, for a reader who may see the names of `named`.
  public init(
    _ pool: CalibrationPool, _ calibration: Calibration, under scorecard: Scorecard,
    naming named: Set<String>
  ) throws(Undefined) {
    self.scorecard = "\(scorecard.title) (\(scorecard.name) \(scorecard.version))"
    loopCount = pool.sources.count
    ratingCount = pool.table.count
    scale = scorecard.scale.lowest...max(scorecard.scale.lowest, scorecard.scale.highest)
    sources = calibration.components.map { component in
      Source(
        name: component.name,
        deviation: Estimate(
          value: component.deviation, lower: component.lower, upper: component.upper),
        share: component.share)
    }
    let flags = try PanellistFlags.all(pool.table, calibration)
    panellists = zip(calibration.panellists, flags).map { panellist, flags in
      Panellist(
        person: named.contains(panellist.name) ? panellist.name : nil,
        severity: Estimate(
          value: panellist.severity, lower: panellist.lower, upper: panellist.upper),
        candidates: panellist.candidateCount, ratings: panellist.ratingCount, flags: flags)
    }
    panellists.sort { one, other in
      if (one.person == nil) != (other.person == nil) { return one.person != nil }
      if let name = one.person, let second = other.person { return name < second }
      return (other.candidates, other.ratings, one.severity.value.magnitude)
        < (one.candidates, one.ratings, other.severity.value.magnitude)
    }
    agreement = PanelReport.agreement(pool.table)
    study = calibration.decisionStudy
    remarks = PanelReport.remarks(calibration)
  }

  private static func agreement(_ table: RatingTable) -> [Coefficient] {
    let counts = Result { () throws(Undefined) -> CategoryCounts in
      try CategoryCounts(try UnitTable(table, unit: .candidateCriterion))
    }
    return [
      Coefficient(
        name: "Krippendorff's alpha, ordinal",
        value: counts.flatMap { counts in
          Result { () throws(Undefined) -> Double in
            try KrippendorffAlpha.estimate(counts, metric: .ordinal).alpha
          }
        },
        interval: (try? counts.get()).flatMap { counts in
          guard
            let draws = try? KrippendorffAlpha.resample(
              counts, metric: .ordinal, draws: 1000, seed: 1, confidence: 0.9)
          else { return nil }
          return draws.lower...draws.upper
        }),
      Coefficient(
        name: "Gwet's AC2, quadratic",
        value: counts.flatMap { counts in
          Result { () throws(Undefined) -> Double in
            try ChanceCorrectedAgreement(counts, chance: .gwet, weights: .quadratic).value
          }
        }),
      Coefficient(
        name: "within one level of each other",
        value: counts.flatMap { counts in
          Result { () throws(Undefined) -> Double in
            try PercentAgreement(counts, tolerance: 1).pairs
          }
        }),
    ]
  }

  private static func remarks(_ calibration: Calibration) -> [String] {
    calibration.notes
      + calibration.linking.links.map {
        "A link would be made by somebody of the largest group rating `\($0.candidate)` too"
      }
  }
}
