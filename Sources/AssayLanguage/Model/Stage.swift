public import AssayText

/// One interview or work sample of a loop.
public struct Stage: Hashable, Sendable {
  /// When a stage may start.
  public enum Start: Hashable, Sendable {
    /// At once.
    case open
    /// After all of these stages.
    case afterAll([Int])
    /// After the first of these stages.
    case afterAny([Int])
  }

  /// `regulatory`.
  public var name: String
  /// `Regulatory and domain screen`.
  public var title: String
  /// How long it takes.
  public var duration: TimeSpan
  /// Whether panellists rate criteria in it.
  public var isScored: Bool
  /// Indices of panellists who take part.
  public var panellists: [Int]
  /// How many of them are enough; all when nothing is said.
  public var enough: Int
  /// What must come before.
  public var start: Start
  /// Index of its track.
  public var track: Int?
  /// Indices of criteria, in the order of the scorecard.
  public var criteria: [Int]
  /// Parts with their own time and criteria.
  public var parts: [StagePart]
  /// The limit of a take-home, and whether its data is synthetic.
  public var takeHome: TakeHome?
  /// Role names; empty when it is not confidential.
  public var confidentialTo: [String]
  /// What raters may see beforehand.
  public var sees: [String]
  /// What an unscored stage writes down.
  public var records: [String]
  /// Time for the candidate's own questions.
  public var closing: TimeSpan?
  /// The name in the declaration.
  public var place: Place

  /// Makes a scored stage that anybody may start, to be filled.
  public init(name: String, title: String, duration: TimeSpan, place: Place) {
    self.name = name
    self.title = title
    self.duration = duration
    self.place = place
    isScored = true
    panellists = []
    enough = 0
    start = .open
    criteria = []
    parts = []
    confidentialTo = []
    sees = []
    records = []
  }
}

/// A part of a stage.
public struct StagePart: Hashable, Sendable {
  /// For reference.
  public var name: String
  /// What people read.
  public var title: String
  /// How long it takes.
  public var duration: TimeSpan
  /// Indices of criteria.
  public var criteria: [Int]

  /// Makes a part.
  public init(name: String, title: String, duration: TimeSpan, criteria: [Int]) {
    self.name = name
    self.title = title
    self.duration = duration
    self.criteria = criteria
  }
}

/// The terms of work that is done at home.
public struct TakeHome: Hashable, Sendable {
  /// How long it may take.
  public var limit: TimeSpan
  /// Whether no real clinical data is used.
  public var hasSyntheticData: Bool

  /// Makes the terms.
  public init(limit: TimeSpan, hasSyntheticData: Bool) {
    self.limit = limit
    self.hasSyntheticData = hasSyntheticData
  }
}

/// A line of stages that does not wait for another line.
public struct Track: Hashable, Sendable {
  /// For reference.
  public var name: String
  /// What people read.
  public var title: String

  /// Makes a track.
  public init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}
