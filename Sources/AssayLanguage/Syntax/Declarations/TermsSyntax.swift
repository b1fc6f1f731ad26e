public import AssayText

/// `references at least N by NAME [after STAGE] [asks NAME, NAME]`.
public struct ReferencesSyntax: Hashable, Sendable {
  /// How many at least.
  public var count: Located<Int>
  /// Who asks.
  public var by: Located<String>
  /// After which stage.
  public var after: Located<String>?
  /// About what.
  public var asks: [Located<String>]
  /// The line.
  public var span: ByteSpan

  /// Makes a demand.
  public init(
    count: Located<Int>, by: Located<String>, after: Located<String>?, asks: [Located<String>],
    span: ByteSpan
  ) {
    self.count = count
    self.by = by
    self.after = after
    self.asks = asks
    self.span = span
  }
}

/// `keep personal data DURATION after closing [under REGION]`.
public struct KeepSyntax: Hashable, Sendable {
  /// How long.
  public var duration: Located<TimeSpan>
  /// Two capitals.
  public var region: Located<String>?
  /// The line.
  public var span: ByteSpan

  /// Makes a term.
  public init(duration: Located<TimeSpan>, region: Located<String>?, span: ByteSpan) {
    self.duration = duration
    self.region = region
    self.span = span
  }
}

/// `require N raters on ...`.
public struct RequireSyntax: Hashable, Sendable {
  /// Which criteria a demand is about.
  public enum Target: Hashable, Sendable {
    case mustBeRated
    case everyCriterion
    case reference(ReferenceSyntax)
  }

  /// The least number of raters.
  public var count: Located<Int>
  /// Which criteria.
  public var target: Target
  /// The line.
  public var span: ByteSpan

  /// Makes a demand.
  public init(count: Located<Int>, target: Target, span: ByteSpan) {
    self.count = count
    self.target = target
    self.span = span
  }
}

/// `doubt between PERCENT and PERCENT`.
public struct DoubtSyntax: Hashable, Sendable {
  /// As a fraction of 1.
  public var from: Located<Fraction>
  /// As a fraction of 1.
  public var to: Located<Fraction>

  /// Makes a band.
  public init(from: Located<Fraction>, to: Located<Fraction>) {
    self.from = from
    self.to = to
  }
}

/// `promise ...`.
public struct PromiseSyntax: Hashable, Sendable {
  /// What can be promised.
  public enum Property: Hashable, Sendable {
    case monotone(apartFrom: [Located<String>])
    case everyCriterionMatters
    case floorsHold
    case oneCardNeverLiftsToHire
  }

  /// What is promised.
  public var property: Property
  /// The line.
  public var span: ByteSpan

  /// Makes a promise.
  public init(property: Property, span: ByteSpan) {
    self.property = property
    self.span = span
  }
}

/// `void QUESTION of CRITERION from DATE because "..."`.
public struct VoidSyntax: Hashable, Sendable {
  /// The question's name.
  public var question: Located<String>
  /// The criterion that asks it.
  public var criterion: ReferenceSyntax
  /// The first day without it.
  public var from: Located<CalendarDate>
  /// The author's reason.
  public var because: Located<String>

  /// Makes a removal.
  public init(
    question: Located<String>, criterion: ReferenceSyntax, from: Located<CalendarDate>,
    because: Located<String>
  ) {
    self.question = question
    self.criterion = criterion
    self.from = from
    self.because = because
  }
}
