public import AssayText

/// The clocks of a loop.
public struct Deadlines: Hashable, Sendable {
  /// From the end of a stage to its cards.
  public var cards: TimeSpan?
  /// From the last card to the debrief.
  public var debrief: TimeSpan?
  /// From one stage to the next.
  public var gap: TimeSpan?
  /// Whether the gap is counted on each track by itself.
  public var gapOnEachTrack: Bool
  /// For the whole search.
  public var hire: TimeSpan?
  /// Two capitals; `day` then means a working day there.
  public var workingDaysRegion: String?

  /// Makes clocks; a missing one does not run.
  public init(
    cards: TimeSpan? = nil, debrief: TimeSpan? = nil, gap: TimeSpan? = nil,
    gapOnEachTrack: Bool = false, hire: TimeSpan? = nil, workingDaysRegion: String? = nil
  ) {
    self.cards = cards
    self.debrief = debrief
    self.gap = gap
    self.gapOnEachTrack = gapOnEachTrack
    self.hire = hire
    self.workingDaysRegion = workingDaysRegion
  }
}

/// What evidence a scorecard demands before its rules are read.
public struct Demands: Hashable, Sendable {
  /// One `require` sentence.
  public struct Raters: Hashable, Sendable {
    /// Which criteria a demand is about.
    public enum Target: Hashable, Sendable {
      case mustBeRated
      case everyCriterion
      case criteria([Int])
    }

    /// The least number of distinct persons with a level.
    public var count: Int
    /// Which criteria.
    public var target: Target
    /// Where it stands.
    public var place: Place

    /// Makes a demand.
    public init(count: Int, target: Target, place: Place) {
      self.count = count
      self.target = target
      self.place = place
    }
  }

  /// All `require` sentences.
  public var raters: [Raters]
  /// The greatest share of an area's weight that may have no level.
  public var missingAtMost: Fraction
  /// Where `missing at most` stands; nothing without that sentence.
  public var missingPlace: Place?

  /// Makes demands; without a sentence nothing may be missing.
  public init(
    raters: [Raters] = [], missingAtMost: Fraction = .zero, missingPlace: Place? = nil
  ) {
    self.raters = raters
    self.missingAtMost = missingAtMost
    self.missingPlace = missingPlace
  }
}

/// What is asked of referees.
public struct ReferenceDemand: Hashable, Sendable {
  /// How many at least.
  public var count: Int
  /// The role that asks; a panellist or a role outside the panel.
  public var by: String
  /// Index of the stage after which they are asked.
  public var after: Int?
  /// What they are asked about.
  public var asks: [String]

  /// Makes a demand.
  public init(count: Int, by: String, after: Int?, asks: [String]) {
    self.count = count
    self.by = by
    self.after = after
    self.asks = asks
  }
}

/// Practice answers that a panellist scores before rating.
public struct PracticeDemand: Hashable, Sendable {
  /// How many answers.
  public var answers: Int
  /// How far from the known level they may be.
  public var within: Int
  /// When to practise again.
  public var again: TimeSpan?
  /// Where the sentence stands; nothing without files.
  public var place: Place?

  /// Makes a demand.
  public init(answers: Int, within: Int, again: TimeSpan?, place: Place? = nil) {
    self.answers = answers
    self.within = within
    self.again = again
    self.place = place
  }
}

/// Personal data that is kept, and for how long.
public struct PrivacyTerms: Hashable, Sendable {
  /// Fields of the candidate's record.
  public var collects: [String]
  /// How long after closing.
  public var keepFor: TimeSpan?
  /// The region whose law it follows.
  public var region: String?

  /// Makes terms; nothing is collected when nothing is said.
  public init(collects: [String] = [], keepFor: TimeSpan? = nil, region: String? = nil) {
    self.collects = collects
    self.keepFor = keepFor
    self.region = region
  }
}
