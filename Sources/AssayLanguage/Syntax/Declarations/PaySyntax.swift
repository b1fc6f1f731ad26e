public import AssayText

/// A range of pay as written, in `band` and in `pay`.
public struct RangeSyntax: Hashable, Sendable {
  /// The lower end.
  public var from: Located<Money>
  /// The upper end, in the currency of the lower.
  public var to: Located<Money>
  /// Where `and above` stands.
  public var openAbove: ByteSpan?
  /// `per year` or `per day`; a year when nothing is said.
  public var period: PayBand.Period
  /// Behind `source`.
  public var source: Located<String>?
  /// Behind `as of`.
  public var asOf: Located<CalendarDate>?

  /// Makes a range.
  public init(
    from: Located<Money>, to: Located<Money>, openAbove: ByteSpan?, period: PayBand.Period,
    source: Located<String>?, asOf: Located<CalendarDate>?
  ) {
    self.from = from
    self.to = to
    self.openAbove = openAbove
    self.period = period
    self.source = source
    self.asOf = asOf
  }
}

/// `band NAME RANGE`.
public struct BandSyntax: Hashable, Sendable {
  /// For `pay from`.
  public var name: Located<String>
  /// Its range.
  public var range: RangeSyntax
  /// The line.
  public var span: ByteSpan

  /// Makes a band.
  public init(name: Located<String>, range: RangeSyntax, span: ByteSpan) {
    self.name = name
    self.range = range
    self.span = span
  }
}

/// `pay` in its three forms, with `disclose`.
public struct PaySyntax: Hashable, Sendable {
  /// The three forms.
  public enum Form: Hashable, Sendable {
    case range(region: Located<String>, RangeSyntax)
    case from(band: Located<String>)
    case none(because: Located<String>)
  }

  /// Which form.
  public var form: Form
  /// The stage behind `disclose before`.
  public var discloseBefore: Located<String>?
  /// The line.
  public var span: ByteSpan

  /// Makes a sentence without disclosure.
  public init(form: Form, span: ByteSpan) {
    self.form = form
    self.span = span
  }
}

/// `premium "..." [shown by REFERENCE, ...]`.
public struct PremiumSyntax: Hashable, Sendable {
  /// What is worth more.
  public var text: Located<String>
  /// What shows it.
  public var shownBy: [ReferenceSyntax]

  /// Makes a premium.
  public init(text: Located<String>, shownBy: [ReferenceSyntax]) {
    self.text = text
    self.shownBy = shownBy
  }
}
