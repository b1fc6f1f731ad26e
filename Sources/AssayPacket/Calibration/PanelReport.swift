public import AssayLanguage
public import AssayLoop
public import AssayMeasure
import AssayText

/// How the panel of a scorecard rates: where ratings differ, how severe people are, how far they
/// agree, and what one more panellist would buy.
///
/// It names nobody but those who may be named to the reader, and ranks nobody. To a reader who neither
/// decides nor coordinates it shows the others from `leastOthers` on, without what would tell them
/// apart.
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
    /// What the person did; nothing where it would give them away.
    public var record: Record?
  }

  /// What one panellist did, which those who know the panel could know them by.
  public struct Record: Hashable, Sendable {
    /// Candidates rated.
    public var candidates: Int
    /// Ratings given.
    public var ratings: Int
    /// What stands out.
    public var flags: PanellistFlags
  }

  /// Who reads.
  public struct Reader: Hashable, Sendable {
    /// Ids of those who may be named.
    public var named: Set<String>
    /// Whether they decide or coordinate an opening, and so may read how everybody rates.
    public var readsAll: Bool

    /// Says whom a reader may read about.
    public init(named: Set<String>, readsAll: Bool) {
      self.named = named
      self.readsAll = readsAll
    }
  }

  /// From how many others on they are shown to a panellist: of fewer each would know the rest, since
  /// severities are counted from their mean.
  public static let leastOthers = 5

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
  /// Those named first, then the others by severity, which says nothing of who they are.
  public var panellists: [Panellist]
  /// How many others are not shown.
  public var hidden: Int
  /// Over pairs of candidate and criterion.
  public var agreement: [Coefficient]
  /// By number of panellists.
  public var study: DecisionStudy
  /// The ends of the scale.
  public var scale: ClosedRange<Int>
  /// What to know of the figures.
  public var remarks: [String]

  /// The report on `pool` under `scorecard`.
  public init(
    _ pool: CalibrationPool, _ calibration: Calibration, under scorecard: Scorecard,
    for reader: Reader
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
    let all = zip(calibration.panellists, flags).map { panellist, flags in
      let isNamed = reader.named.contains(panellist.name)
      return Panellist(
        person: isNamed ? panellist.name : nil,
        severity: Estimate(
          value: panellist.severity, lower: panellist.lower, upper: panellist.upper),
        record: isNamed || reader.readsAll
          ? Record(
            candidates: panellist.candidateCount, ratings: panellist.ratingCount, flags: flags)
          : nil)
    }
    let others = all.filter { $0.person == nil }
    let showsOthers = reader.readsAll || others.count >= PanelReport.leastOthers
    hidden = showsOthers ? 0 : others.count
    panellists =
      all.filter { $0.person != nil }.sorted { ($0.person ?? "") < ($1.person ?? "") }
      + (showsOthers
        ? others.sorted {
          ($0.severity.value, $0.severity.lower) < ($1.severity.value, $1.severity.lower)
        } : [])
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
