/// One decision rule.
public struct Rule: Hashable, Sendable {
  /// `brilliant-but-brittle`.
  public var name: String
  /// What it gives when it holds; never `incomplete`.
  public var gives: Outcome
  /// When it holds.
  public var condition: Condition
  /// The author's reason.
  public var because: String
  /// The name in the declaration.
  public var place: Place

  /// Makes a rule.
  public init(name: String, gives: Outcome, condition: Condition, because: String, place: Place) {
    self.name = name
    self.gives = gives
    self.condition = condition
    self.because = because
    self.place = place
  }
}

/// What holds when no rule does.
public struct Otherwise: Hashable, Sendable {
  /// Never `incomplete`.
  public var gives: Outcome
  /// The author's reason, if given.
  public var because: String?
  /// Where it stands.
  public var place: Place

  /// Makes the last resort.
  public init(gives: Outcome, because: String?, place: Place) {
    self.gives = gives
    self.because = because
    self.place = place
  }
}

/// What an author promises of the rules.
public struct Promise: Hashable, Sendable {
  /// The properties that can be promised.
  public enum Property: Hashable, Sendable {
    /// Rules, by index, that are excepted.
    case monotone(apartFrom: [Int])
    case everyCriterionMatters
    case floorsHold
    case oneCardNeverLiftsToHire
  }

  /// What is promised.
  public var property: Property
  /// The author's words.
  public var text: String
  /// Where it stands.
  public var place: Place

  /// Makes a promise.
  public init(property: Property, text: String, place: Place) {
    self.property = property
    self.text = text
    self.place = place
  }
}
