public import AssayText

/// When a rule holds, with every name resolved to an index of the scorecard.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case atom(Atom)

  /// One condition of one line.
  public struct Atom: Hashable, Sendable {
    /// What it asks.
    public var test: Test
    /// The author's words, as they stand in the file.
    public var text: String
    /// Where they stand.
    public var place: Place

    /// Joins a test and its words.
    public init(test: Test, text: String, place: Place) {
      self.test = test
      self.text = text
      self.place = place
    }
  }

  /// What an atom asks.
  public enum Test: Hashable, Sendable {
    case compare(Quantity, Relation, Bound)
    case every(Group, Relation, Bound)
    case anyOf(Group, Relation, Bound)
    case atLeast(Int, Group, Relation, Bound)
    case ratersDiffer(atLeast: Fraction, on: Spread)
    case isMissing(Group)
    case flags(FlagStatus, among: [Int])
    case pay(PayStatus)
    case references(ReferenceStatus)
  }

  /// A figure of the candidate.
  public enum Quantity: Hashable, Sendable {
    case overall
    case area(Int)
    case criterion(Int)
    /// The lowest of these scores.
    case lowest(Group)
    /// Of one area, or of the whole card.
    case coverage(area: Int?)
  }

  /// Areas or criteria, by index.
  public enum Group: Hashable, Sendable {
    case areas([Int])
    case criteria([Int])
    /// Both kinds, as named in an `at least N of` list: areas first.
    case mixed(areas: [Int], criteria: [Int])
  }

  /// How a figure is compared.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case atLeast = "at least"
    case atMost = "at most"
    case above
    case below
    case exactly
  }

  /// What a figure is compared with.
  public enum Bound: Hashable, Sendable {
    case number(Fraction)
    case bar
    /// The floor of the area or criterion that is compared.
    case itsFloor
  }

  /// On what raters may differ.
  public enum Spread: Hashable, Sendable {
    case area(Int)
    case criterion(Int)
    case anyArea
    case anyCriterion
  }

  /// How far a red flag has come.
  public enum FlagStatus: String, Hashable, Sendable, CaseIterable {
    case raised
    case confirmed
    case raisedOnly = "raised and not confirmed"
  }
}
