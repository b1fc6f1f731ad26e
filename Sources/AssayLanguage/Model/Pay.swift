public import AssayText

/// What the role pays and when the candidate is told.
public struct PayGuardrail: Hashable, Sendable {
  /// One band per region.
  public var bands: [PayBand]
  /// Why there is none.
  public var noBandBecause: String?
  /// Index of the stage before which it must be disclosed.
  public var discloseBefore: Int?
  /// What is worth a premium.
  public var premiums: [Premium]
  /// Parts of the package beside the base.
  public var package: [String]

  /// Makes a guardrail; all parts may be missing.
  public init(
    bands: [PayBand] = [], noBandBecause: String? = nil, discloseBefore: Int? = nil,
    premiums: [Premium] = [], package: [String] = []
  ) {
    self.bands = bands
    self.noBandBecause = noBandBecause
    self.discloseBefore = discloseBefore
    self.premiums = premiums
    self.package = package
  }
}

/// A range of pay with its source.
public struct PayBand: Hashable, Sendable {
  /// What the amounts are paid for.
  public enum Period: String, Hashable, Sendable {
    case year
    case day
  }

  /// The name of a shared band.
  public var name: String?
  /// The region's title, for bands that a scorecard states itself.
  public var region: String?
  /// The lower end.
  public var from: Money
  /// The upper end, same currency.
  public var to: Money
  /// Whether more than the upper end is possible.
  public var isOpenAbove: Bool
  /// Per year or per day.
  public var period: Period
  /// Where the figures come from.
  public var source: String?
  /// When they were right.
  public var asOf: CalendarDate?
  /// Where it stands.
  public var place: Place

  /// Makes a band.
  public init(
    name: String?, region: String?, from: Money, to: Money, isOpenAbove: Bool, period: Period,
    source: String?, asOf: CalendarDate?, place: Place
  ) {
    self.name = name
    self.region = region
    self.from = from
    self.to = to
    self.isOpenAbove = isOpenAbove
    self.period = period
    self.source = source
    self.asOf = asOf
    self.place = place
  }
}

/// Experience that is worth more pay.
public struct Premium: Hashable, Sendable {
  /// What it is.
  public var text: String
  /// Indices of the criteria that show it.
  public var criteria: [Int]

  /// Makes a premium.
  public init(text: String, criteria: [Int]) {
    self.text = text
    self.criteria = criteria
  }
}

/// How a candidate's expectation lies to the band.
public enum PayStatus: String, Hashable, Sendable, CaseIterable {
  case unstated
  case insideBand = "inside the band"
  case aboveBand = "above the band"
}

/// What the references say so far.
public enum ReferenceStatus: String, Hashable, Sendable, CaseIterable {
  case open
  case clear
  case concern = "a concern"
}
