public import AssayText

/// One expectation about the rules: cards, and what must come of them.
public struct ScorecardTest: Hashable, Sendable {
  /// What the row is called.
  public var name: String
  /// Settings from left to right; later ones win.
  public var settings: [TestSetting]
  /// What must come out.
  public var outcome: Outcome
  /// Which rule, or which shortfall, must be the reason.
  public var reason: TestReason?
  /// The exact overall score.
  public var overall: Fraction?
  /// What the guard must make of it.
  public var guarded: Outcome?
  /// The name's cell, or the name of the block.
  public var place: Place
  /// The cell or words of the expected outcome.
  public var outcomePlace: Place

  /// Makes a test.
  public init(
    name: String, settings: [TestSetting], outcome: Outcome, reason: TestReason?,
    overall: Fraction?, guarded: Outcome?, place: Place, outcomePlace: Place
  ) {
    self.name = name
    self.settings = settings
    self.outcome = outcome
    self.reason = reason
    self.overall = overall
    self.guarded = guarded
    self.place = place
    self.outcomePlace = outcomePlace
  }
}

/// Why an outcome came about, as a test may demand it.
public enum TestReason: Hashable, Sendable {
  /// A rule, by index.
  case rule(Int)
  case otherwise
  /// A `require` is not met.
  case require
  /// More is missing than `missing at most` allows.
  case missing
  /// An area has no score.
  case noScore
}

/// One change to the cards of a test.
public enum TestSetting: Hashable, Sendable {
  /// A level, or nothing for "not observed", on criteria, for one panellist or for all.
  case levels(Int?, criteria: [Int], panellist: Int?)
  /// A red flag, by index.
  case flag(Int, confirmed: Bool, panellist: Int?)
  /// The panellist submitted no card.
  case absent(panellist: Int)
  case pay(PayStatus)
  case references(ReferenceStatus)
}
