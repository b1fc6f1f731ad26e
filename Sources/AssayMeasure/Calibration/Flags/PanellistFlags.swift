/// How one panellist uses the scale, beside the panel: figures always with counts, and flags where
/// there are enough candidates.
///
/// A flag is an occasion to talk, not a finding: `Flag` says how often it is right and wrong.
public struct PanellistFlags: Hashable, Sendable {
  /// What may be the matter.
  public enum Flag: String, Hashable, Sendable, CaseIterable {
    /// The ratings hardly follow what others see in the same candidates.
    case erratic
    /// The ratings keep to the middle of the scale.
    case central
    /// All criteria of a candidate get nearly the same rating.
    case halo
    /// The severity seems to change with time; a hint only.
    case drift

    /// The share of such panellists whom it finds, in simulated panels of 40 candidates and 12
    /// panellists who each meet about 13.
    public var power: Double {
      switch self {
      case .erratic: 0.71
      case .central: 0.77
      case .halo: 1.0
      case .drift: 0.33
      }
    }

    /// The share of ordinary panellists whom it names all the same, in the same panels.
    public var falseAlarms: Double {
      switch self {
      case .erratic: 0.07
      case .central: 0.02
      case .halo: 0.0
      case .drift: 0.06
      }
    }
  }

  /// The name.
  public var name: String
  /// How many candidates were rated.
  public var candidateCount: Int
  /// How many ratings were given.
  public var ratingCount: Int
  /// The slope of the own mean of a candidate on the mean of the others without their severity; below
  /// 0.35 is flagged.
  public var slope: Result<Double, Undefined>
  /// The correlation of the same two.
  public var correlation: Result<Double, Undefined>
  /// The mean square of the own residuals beside that of all panellists; a residual is what level,
  /// severity and the others' view of the candidate leave. Below 0.7 with a small deviation is flagged.
  public var residualRatio: Result<Double, Undefined>
  /// The standard deviation of all own ratings, in units of the scale; small below 0.75 on a scale
  /// from 1 to 5.
  public var deviation: Result<Double, Undefined>
  /// The standard deviation between the own ratings of one candidate beside the median of the panel;
  /// below 0.5 is flagged.
  public var withinRatio: Result<Double, Undefined>
  /// The t value of the slope of own less others on time; beyond 2.2 is flagged.
  public var driftT: Result<Double, Undefined>
  /// What is flagged; always empty below `fewestCandidates`.
  public var flags: [Flag]

  /// The candidates a panellist must have rated before anything is flagged.
  public static let fewestCandidates = 8

  /// The figures of every panellist of a table, in the order of their names; `calibration` is a fit of
  /// the same table.
  public static func all(
    _ table: RatingTable, _ calibration: Calibration
  ) throws(Undefined) -> [PanellistFlags] {
    guard calibration.panellists.map(\.name) == table.panellists.names,
      calibration.levels.map(\.criterion) == table.criteria.names
    else { throw Undefined("the calibration is not one of these ratings") }
    let views = PanellistViews(table, calibration)
    return table.panellists.names.indices.map { views.flags($0, calibration.design.scale) }
  }
}
