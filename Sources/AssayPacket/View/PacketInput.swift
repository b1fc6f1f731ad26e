public import AssayLanguage
public import AssayLoop
public import AssayText

/// All that a packet is made from; nothing else is looked up.
public struct PacketInput: Sendable {
  /// A person and the name that people read.
  public struct Person: Hashable, Sendable {
    /// The id that events use.
    public var id: String
    /// The name that is shown.
    public var name: String

    /// Joins an id and a name.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Where somebody stood with practice for an area when they rated it first, or stands now.
  public struct Practice: Hashable, Sendable {
    /// Id of the person.
    public var person: String
    /// Index of the area.
    public var area: Int
    /// By what the scorecard asks for.
    public var standing: PracticeStanding

    /// Joins a person, an area and a standing.
    public init(person: String, area: Int, standing: PracticeStanding) {
      self.person = person
      self.area = area
      self.standing = standing
    }
  }

  /// Where the events come from and how they can be checked.
  public struct Source: Hashable, Sendable {
    /// The workspace's name.
    public var workspace: String
    /// How many events the loop has.
    public var eventCount: Int
    /// Ids of the events that no other event has seen.
    public var heads: [String]
    /// Whether every event carries a signature that was checked.
    public var isSigned: Bool

    /// Makes a source.
    public init(workspace: String, eventCount: Int, heads: [String], isSigned: Bool) {
      self.workspace = workspace
      self.eventCount = eventCount
      self.heads = heads
      self.isSigned = isSigned
    }
  }

  /// What the loop runs by.
  public var scorecard: Scorecard
  /// What the loop belongs to.
  public var opening: Opening
  /// The loop, folded.
  public var state: LoopState
  /// The trace of its evaluation; the packet recomputes nothing of it.
  public var evaluation: Evaluation
  /// The candidate's name.
  public var candidateName: String
  /// Everybody whose id may appear.
  public var people: [Person]
  /// Spells a moment in the workspace's time zone.
  public var spell: @Sendable (Instant) -> String
  /// Where the events come from.
  public var source: Source
  /// Who will read it.
  public var audience: Audience
  /// When the opening was opened; nothing where that is not known.
  public var openedAt: Instant?
  /// Of everybody who rates; empty where the scorecard asks for no practice.
  public var practice: [Practice]
  /// The smallest changes that would change the outcome, one sentence each.
  public var nearestChanges: [String]

  /// Gathers what a packet is made from.
  public init(
    scorecard: Scorecard, opening: Opening, state: LoopState, evaluation: Evaluation,
    candidateName: String, people: [Person], source: Source, audience: Audience,
    openedAt: Instant? = nil, practice: [Practice] = [], nearestChanges: [String] = [],
    spell: @escaping @Sendable (Instant) -> String
  ) {
    self.scorecard = scorecard
    self.opening = opening
    self.state = state
    self.evaluation = evaluation
    self.candidateName = candidateName
    self.people = people
    self.spell = spell
    self.source = source
    self.audience = audience
    self.openedAt = openedAt
    self.practice = practice
    self.nearestChanges = nearestChanges
  }
}
