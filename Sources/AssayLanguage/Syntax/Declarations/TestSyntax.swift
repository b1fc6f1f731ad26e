public import AssayText

/// `tests start from ...` with its rows.
public struct TestTableSyntax: Hashable, Sendable {
  /// What every row starts from.
  public var start: [SettingSyntax]
  /// The rows below the header row.
  public var rows: [TestRowSyntax] = []
  /// Where the header row stands, if there is one.
  public var header: ByteSpan?
  /// The `tests` line.
  public var span: ByteSpan

  /// Makes a table without rows.
  public init(start: [SettingSyntax], span: ByteSpan) {
    self.start = start
    self.span = span
  }
}

/// One row of a table of tests.
public struct TestRowSyntax: Hashable, Sendable {
  /// The `name` cell.
  public var name: Located<String>
  /// The `differs by` cell.
  public var settings: [SettingSyntax]
  /// The `outcome` cell.
  public var outcome: Located<Outcome>
  /// The `rule` cell.
  public var reason: Located<ReasonSyntax>?
  /// The `overall` cell.
  public var overall: Located<Fraction>?
  /// The `guarded` cell.
  public var guarded: Located<Outcome>?

  /// Makes a row.
  public init(name: Located<String>, settings: [SettingSyntax], outcome: Located<Outcome>) {
    self.name = name
    self.settings = settings
    self.outcome = outcome
  }
}

/// Why an outcome must come about.
public enum ReasonSyntax: Hashable, Sendable {
  case rule(String)
  case otherwise
  case require
  case missing
  case noScore
}

/// `test NAME gives OUTCOME [by RULE]` with `start` and `but` lines.
public struct TestBlockSyntax: Hashable, Sendable {
  /// What the test is called.
  public var name: Located<String>
  /// What must come out.
  public var outcome: Located<Outcome>
  /// Why.
  public var reason: Located<ReasonSyntax>?
  /// From `start` and `but`, in order.
  public var settings: [SettingSyntax] = []
  /// The `test` line.
  public var span: ByteSpan

  /// Makes a test without settings.
  public init(
    name: Located<String>, outcome: Located<Outcome>, reason: Located<ReasonSyntax>?,
    span: ByteSpan
  ) {
    self.name = name
    self.outcome = outcome
    self.reason = reason
    self.span = span
  }
}

/// One change to the cards of a test.
public struct SettingSyntax: Hashable, Sendable {
  /// What is set.
  public enum Change: Hashable, Sendable {
    /// `all 3`; nothing for `all missing`.
    case everything(Located<Int>?)
    /// `AREA all 3`.
    case area(ReferenceSyntax, Located<Int>?)
    /// `CRITERION 3`.
    case criterion(ReferenceSyntax, Located<Int>?)
    /// `FLAG raised`, `FLAG confirmed`.
    case flag(Located<String>, confirmed: Bool)
    case absent(Located<String>)
    case pay(PayStatus)
    case references(ReferenceStatus)
  }

  /// The panellist whose card it stands on; all cards when nothing is said.
  public var panellist: Located<String>?
  /// What is set.
  public var change: Change
  /// Where it stands.
  public var span: ByteSpan

  /// Makes a setting.
  public init(panellist: Located<String>?, change: Change, span: ByteSpan) {
    self.panellist = panellist
    self.change = change
    self.span = span
  }
}
