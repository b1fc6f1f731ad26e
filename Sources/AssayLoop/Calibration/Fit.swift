public import AssayText

/// What a calibration says of one loop, and what it was made from.
///
/// A record of this is kept under the hash of its bytes, and the event `fit_used` cites it: a decided
/// loop keeps its figures whatever later loops teach about its panel.
public struct Fit: Hashable, Sendable {
  /// How much the figures rest on what was seen of the panel.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Every panellist rated candidates of other loops too.
    case calibrated
    /// Some panellists are new.
    case partly
    /// No panellist rated anybody else: intervals rest on what is usual elsewhere.
    case uncalibrated
  }

  /// How severe one panellist of the loop rates.
  public struct Severity: Hashable, Sendable {
    /// The panellist.
    public var person: String
    /// Levels below what others give the same candidates; below zero for the lenient.
    public var estimate: Fraction
    /// Nine of ten such intervals hold the true severity.
    public var interval: ClosedRange<Fraction>
    /// Candidates rated in the loops that the fit was made from.
    public var candidates: Int

    /// Makes a severity.
    public init(
      person: String, estimate: Fraction, interval: ClosedRange<Fraction>, candidates: Int
    ) {
      self.person = person
      self.estimate = estimate
      self.interval = interval
      self.candidates = candidates
    }
  }

  /// One loop that the fit was made from.
  public struct Source: Hashable, Sendable {
    /// The loop's id.
    public var loop: String
    /// The events that no other had seen.
    public var heads: [String]

    /// Names a loop at a moment.
    public init(loop: String, heads: [String]) {
      self.loop = loop
      self.heads = heads
    }
  }

  /// How the interval of the overall score narrows with one more panellist.
  public struct OneMore: Hashable, Sendable {
    /// The width now.
    public var now: Fraction
    /// The width with one panellist more, who rates like the present ones.
    public var then: Fraction

    /// Joins both widths.
    public init(now: Fraction, then: Fraction) {
      self.now = now
      self.then = then
    }
  }

  /// The loop whose figures these are.
  public var loop: String
  /// Hash of the scorecard that the figures are figures of.
  public var scorecard: String
  /// The events of the cards that were read, sorted; other cards make the fit stale.
  public var cards: [String]
  /// The method, with the version of its figures.
  public var method: String
  /// How much the panel is known.
  public var status: Status
  /// The overall score.
  public var overall: Score
  /// In the order of the scorecard's areas.
  public var areas: [Score]
  /// In the order of the scorecard's criteria; nothing for one without a level.
  public var criteria: [Score?]
  /// The panellists of the loop, sorted by id.
  public var severities: [Severity]
  /// What one more panellist would buy; nothing where that is not defined.
  public var oneMore: OneMore?
  /// The panellists of panels that share nobody with this one, not even by way of a third: one list
  /// for each such panel.
  public var unlinked: [[String]]
  /// Loops read, sorted by id.
  public var sources: [Source]

  /// Makes a fit.
  public init(
    loop: String, scorecard: String, cards: [String], method: String, status: Status,
    overall: Score, areas: [Score], criteria: [Score?],
    severities: [Severity], oneMore: OneMore?, unlinked: [[String]], sources: [Source]
  ) {
    self.loop = loop
    self.scorecard = scorecard
    self.cards = cards
    self.method = method
    self.status = status
    self.overall = overall
    self.areas = areas
    self.criteria = criteria
    self.severities = severities
    self.oneMore = oneMore
    self.unlinked = unlinked
    self.sources = sources
  }

  /// Whether these are figures of `scorecard`'s shape.
  public func suits(areas areaCount: Int, criteria criterionCount: Int) -> Bool {
    areas.count == areaCount && criteria.count == criterionCount
  }
}
