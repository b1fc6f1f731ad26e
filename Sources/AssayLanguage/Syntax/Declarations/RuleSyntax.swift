public import AssayText

/// `rule NAME gives OUTCOME` with its condition and reason.
public struct RuleSyntax: Hashable, Sendable {
  /// `clear-hire`.
  public var name: Located<String>
  /// What it gives.
  public var gives: Located<Outcome>
  /// Nothing when no `when` line could be read.
  public var condition: ConditionSyntax?
  /// Whether some line of the condition had a mistake that is already reported.
  public var isBroken = false
  /// The author's reason.
  public var because: Located<String>?
  /// The declaring line.
  public var span: ByteSpan

  /// Makes a rule without condition.
  public init(name: Located<String>, gives: Located<Outcome>, span: ByteSpan) {
    self.name = name
    self.gives = gives
    self.span = span
  }
}

/// `otherwise gives OUTCOME`.
public struct OtherwiseSyntax: Hashable, Sendable {
  /// What it gives.
  public var gives: Located<Outcome>
  /// The author's reason.
  public var because: Located<String>?
  /// The line.
  public var span: ByteSpan

  /// Makes a last resort.
  public init(gives: Located<Outcome>, span: ByteSpan) {
    self.gives = gives
    self.span = span
  }
}

/// A condition as written, grouped.
public indirect enum ConditionSyntax: Hashable, Sendable {
  case all([ConditionSyntax])
  case any([ConditionSyntax])
  case not(ConditionSyntax)
  case atom(AtomSyntax)
}

/// One condition of one line.
public struct AtomSyntax: Hashable, Sendable {
  /// What it asks.
  public var test: Test
  /// The words behind `when`, `and`, `or` and `not`.
  public var span: ByteSpan

  /// Makes an atom.
  public init(test: Test, span: ByteSpan) {
    self.test = test
    self.span = span
  }

  /// What an atom asks.
  public enum Test: Hashable, Sendable {
    case overall(Comparison)
    case reference(ReferenceSyntax, Comparison)
    case every(Group, Comparison)
    case anyOf(Group, Comparison)
    case atLeast(Located<Int>, Group, Comparison)
    case lowest(Group, Comparison)
    case coverage(of: Located<String>?, Comparison)
    case ratersDiffer(atLeast: Located<Value>, on: Spread)
    case isMissing(ReferenceSyntax)
    case anyMissing(of: Located<String>?)
    case flag(Located<String>, Condition.FlagStatus)
    case anyFlag(Condition.FlagStatus)
    case pay(PayStatus)
    case references(ReferenceStatus)
  }

  /// Areas or criteria.
  public enum Group: Hashable, Sendable {
    case areas
    case criteria(of: Located<String>?)
    case list([ReferenceSyntax])
  }

  /// `is at least 3`.
  public struct Comparison: Hashable, Sendable {
    /// How.
    public var relation: Condition.Relation
    /// With what.
    public var value: Located<Value>

    /// Joins relation and value.
    public init(relation: Condition.Relation, value: Located<Value>) {
      self.relation = relation
      self.value = value
    }
  }

  /// What stands behind a comparison; units are compared by the resolver.
  public enum Value: Hashable, Sendable {
    case number(Fraction)
    case percentage(Fraction)
    case bar
    case itsFloor
  }

  /// On what raters differ.
  public enum Spread: Hashable, Sendable {
    case reference(ReferenceSyntax)
    case anyArea
    case anyCriterion
  }
}
