public import AssayText

extension LoopState {
  /// One card that was submitted, with its later amendments.
  public struct SubmittedCard: Hashable, Sendable {
    /// Id of the event that submitted it.
    public var event: String
    /// Index of the stage.
    public var stage: Int
    /// How often the stage was repeated before.
    public var round: Int
    /// The role it was submitted for.
    public var role: String
    /// The person who held the role.
    public var person: String
    /// When it was submitted.
    public var at: Instant
    /// What counts now.
    public var card: Card
    /// Earlier contents with reasons, oldest first.
    public var amendments: [Amendment]
    /// When it was due, as the clock stood at submission.
    public var due: Instant?

    /// Makes a card.
    public init(
      event: String, stage: Int, round: Int, role: String, person: String, at: Instant,
      card: Card, amendments: [Amendment] = [], due: Instant? = nil
    ) {
      self.event = event
      self.stage = stage
      self.round = round
      self.role = role
      self.person = person
      self.at = at
      self.card = card
      self.amendments = amendments
      self.due = due
    }

    /// Whether it came in behind its due time.
    public var isLate: Bool { due.map { at > $0 } ?? false }
  }

  /// A change to a submitted card.
  public struct Amendment: Hashable, Sendable {
    /// Id of the event.
    public var event: String
    /// What stood before.
    public var before: Card
    /// The author's reason.
    public var because: String
    /// When it was changed.
    public var at: Instant
    /// Whether others could read the stage's cards by then, or had debriefed.
    public var isAfterOpening: Bool

    /// Makes an amendment.
    public init(
      event: String, before: Card, because: String, at: Instant, isAfterOpening: Bool
    ) {
      self.event = event
      self.before = before
      self.because = because
      self.at = at
      self.isAfterOpening = isAfterOpening
    }
  }

  /// A card of which only the facts are left.
  public struct ErasedCard: Hashable, Sendable {
    /// Id of the event that submitted it.
    public var event: String
    /// Index of the stage.
    public var stage: Int
    /// How often the stage was repeated before.
    public var round: Int
    /// The role it was submitted for.
    public var role: String
    /// The person who held the role.
    public var person: String
    /// When it was submitted.
    public var at: Instant

    /// Makes an entry.
    public init(
      event: String, stage: Int, round: Int, role: String, person: String, at: Instant
    ) {
      self.event = event
      self.stage = stage
      self.round = round
      self.role = role
      self.person = person
      self.at = at
    }
  }

  /// A card that somebody owes.
  public struct OwedCard: Hashable, Sendable {
    /// Index of the stage.
    public var stage: Int
    /// The role that owes it.
    public var role: String
    /// The person who holds the role; nothing while nobody is assigned.
    public var person: String?
    /// When it is due; nothing while the stage is not scheduled or no clock runs.
    public var due: Instant?

    /// Makes an entry.
    public init(stage: Int, role: String, person: String?, due: Instant?) {
      self.stage = stage
      self.role = role
      self.person = person
      self.due = due
    }

    /// Whether its time is over.
    public func isOverdue(at now: Instant) -> Bool { due.map { now > $0 } ?? false }
  }

  /// Who holds a role.
  public struct Assignment: Hashable, Sendable {
    /// A panellist or alternate role, or one named beside the panel.
    public var role: String
    /// The person.
    public var person: String

    /// Joins role and person.
    public init(role: String, person: String) {
      self.role = role
      self.person = person
    }
  }
}
