public import AssayText

/// Every figure that the cards give, exact, before any rule is read.
public struct Figures: Hashable, Sendable {
  /// One rater's own mean on a criterion.
  public struct RaterMean: Hashable, Sendable {
    /// The person.
    public var person: String
    /// Mean of the person's levels over the stages.
    public var mean: Fraction
    /// Stage indices and levels behind the mean, in the order of the stages.
    public var levels: [StageLevel]

    /// Makes an entry.
    public init(person: String, mean: Fraction, levels: [StageLevel]) {
      self.person = person
      self.mean = mean
      self.levels = levels
    }
  }

  /// One level given in one stage.
  public struct StageLevel: Hashable, Sendable {
    /// Index of the stage.
    public var stage: Int
    /// The number given.
    public var level: Int

    /// Makes an entry.
    public init(stage: Int, level: Int) {
      self.stage = stage
      self.level = level
    }
  }

  /// How far two raters are apart.
  public struct Spread: Hashable, Sendable {
    /// The largest distance between two raters.
    public var distance: Fraction
    /// The harsher of the two.
    public var lower: String
    /// The milder of the two.
    public var higher: String

    /// Makes a spread.
    public init(distance: Fraction, lower: String, higher: String) {
      self.distance = distance
      self.lower = lower
      self.higher = higher
    }
  }

  /// A criterion's figures.
  public struct Criterion: Hashable, Sendable {
    /// Mean over the raters; nothing without a rater.
    public var score: Fraction?
    /// Sorted by person.
    public var raters: [RaterMean]
    /// Nothing with fewer than two raters.
    public var spread: Spread?

    /// Makes a criterion's figures.
    public init(score: Fraction?, raters: [RaterMean], spread: Spread?) {
      self.score = score
      self.raters = raters
      self.spread = spread
    }
  }

  /// An area's figures.
  public struct Area: Hashable, Sendable {
    /// Weighted mean over the criteria that have a score; nothing without one.
    public var score: Fraction?
    /// Share of the weight that has a score.
    public var coverage: Fraction
    /// Nothing when no two raters have a criterion in common.
    public var spread: Spread?

    /// Makes an area's figures.
    public init(score: Fraction?, coverage: Fraction, spread: Spread?) {
      self.score = score
      self.coverage = coverage
      self.spread = spread
    }
  }

  /// Who said what of a red flag.
  public struct Flag: Hashable, Sendable {
    /// Sorted.
    public var raisedBy: [String]
    /// Persons who confirmed without having raised it; sorted.
    public var confirmedBy: [String]

    /// Makes an entry.
    public init(raisedBy: [String], confirmedBy: [String]) {
      self.raisedBy = raisedBy
      self.confirmedBy = confirmedBy
    }

    /// Whether anybody raised it.
    public var isRaised: Bool { !raisedBy.isEmpty }

    /// Whether two distinct persons stand behind it.
    public var isConfirmed: Bool {
      raisedBy.count >= 2 || (isRaised && !confirmedBy.isEmpty)
    }
  }

  /// In the order of the scorecard's criteria.
  public var criteria: [Criterion]
  /// In the order of the scorecard's areas.
  public var areas: [Area]
  /// Nothing while an area has no score.
  public var overall: Fraction?
  /// Share of the whole weight that has a score.
  public var coverage: Fraction
  /// In the order of the scorecard's flags.
  public var flags: [Flag]

  /// Makes figures.
  public init(
    criteria: [Criterion], areas: [Area], overall: Fraction?, coverage: Fraction, flags: [Flag]
  ) {
    self.criteria = criteria
    self.areas = areas
    self.overall = overall
    self.coverage = coverage
    self.flags = flags
  }
}
