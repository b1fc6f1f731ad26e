/// What the ratings say about one candidate.
public struct CalibratedCandidate: Hashable, Sendable {
  /// How much of the panel's severity is known from other candidates.
  public enum Status: String, Hashable, Sendable {
    /// Each panellist rated other candidates, here or in the history.
    case calibrated
    /// Some did.
    case partly
    /// None did: the interval rests on the priors.
    case uncalibrated
  }

  /// How far one panellist's severity moves the overall score.
  public struct Influence: Hashable, Sendable {
    /// Who.
    public var panellist: String
    /// The points that taking out the severity adds to the overall score.
    public var points: Double
  }

  /// The name.
  public var name: String
  /// The overall score; `nil` when an area has no rating.
  public var overall: CalibratedScore?
  /// The score of each area, in the order of the design; `nil` without a rating.
  public var areas: [CalibratedScore?]
  /// The score of each criterion, in the order of the design; `nil` without a rating, and empty when
  /// criteria were not wanted.
  public var criteria: [CalibratedScore?]
  /// The panellists in the order of their names, with what each moved; the points add up to the
  /// adjusted less the raw overall score. Empty without an overall score.
  public var influences: [Influence]
  /// How many panellists rated.
  public var panellistCount: Int
  /// How many ratings they gave.
  public var ratingCount: Int
  /// How wide the overall interval is expected to be with one more panellist who is new and rates the
  /// same criteria.
  public var widthWithOneMore: Double?
  /// Of a single candidate without history: the overall interval if severity, halo and residual were
  /// 1.6 times as large as the priors hold. How far to trust the interval is a matter of the priors.
  public var sensitivity: ClosedRange<Double>?
  /// How much of the panel's severity is known from elsewhere.
  public var status: Status
  /// The place in `Calibration.linking.components` of the component the candidate belongs to.
  public var component: Int
}
