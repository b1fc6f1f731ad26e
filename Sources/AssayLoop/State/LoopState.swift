public import AssayLanguage
public import AssayText

/// One candidate's loop, as its events make it: a pure fold, equal for every order of the same
/// graph.
public struct LoopState: Hashable, Sendable {
  /// How far the loop has come.
  public enum Phase: Hashable, Sendable {
    case running
    case decided(Decision)
    case withdrawn
    case erased
  }

  /// One card that was submitted, with its later amendments.
  public struct SubmittedCard: Hashable, Sendable {
    /// Id of the event that submitted it.
    public var event: String
    /// Index of the stage.
    public var stage: Int
    /// How often the stage was repeated before.
    public var round: Int
    /// Role and person.
    public var role: String
    /// The person who holds the role.
    public var person: String
    /// When it was submitted.
    public var at: Instant
    /// What counts now.
    public var card: Card
    /// Earlier contents with reasons, oldest first.
    public var amendments: [Amendment]
  }

  /// A change to a submitted card.
  public struct Amendment: Hashable, Sendable {
    /// Id of the event.
    public var event: String
    /// What stood before.
    public var before: Card
    /// The author's reason.
    public var because: String
    /// When.
    public var at: Instant
    /// Whether it came after the cards were opened or debriefed.
    public var isAfterOpening: Bool
  }

  /// Where a stage stands.
  public struct StageState: Hashable, Sendable {
    /// From blocked to done.
    public enum Status: Hashable, Sendable {
      /// Indices of the stages it waits for.
      case blocked(by: [Int])
      case ready
      case scheduled(Instant)
      /// Held or under way: cards are owed.
      case running
      case submitted
      case waived(because: String)
    }

    /// Where it stands.
    public var status: Status
    /// When it was last scheduled to start.
    public var start: Instant?
    /// How often it was repeated.
    public var round: Int
    /// When its last card came in.
    public var completed: Instant?
    /// Whether its cards may be read by people who owe none.
    public var isOpened: Bool
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
  }

  /// Who holds a role.
  public struct Assignment: Hashable, Sendable {
    /// A panellist or alternate role.
    public var role: String
    /// The person.
    public var person: String
  }

  /// The loop's id.
  public var id: String
  /// The opening it belongs to.
  public var opening: String
  /// The candidate's id.
  public var candidate: String
  /// What it runs by.
  public var pin: ScorecardPin
  /// How far it has come.
  public var phase: Phase
  /// Roles and persons, in the order of the panel.
  public var assignments: [Assignment]
  /// Persons with a declared conflict of interest, and why.
  public var conflicts: [PersonReason]
  /// Persons who stepped back, and why.
  public var recusals: [PersonReason]
  /// In the order of the scorecard's stages.
  public var stages: [StageState]
  /// In the order of submission.
  public var cards: [SubmittedCard]
  /// Cards owed now or later, in the order of stages and panel.
  public var owed: [OwedCard]
  /// When and what band was disclosed.
  public var disclosure: Disclosure?
  /// The candidate's expectation.
  public var expectation: PayStatus
  /// References recorded.
  public var references: [RecordedReference]
  /// Flags confirmed by persons who did not raise them.
  public var confirmations: [FlagConfirmation]
  /// The candidate's replies to flags.
  public var replies: [FlagReply]
  /// Notes during interviews.
  public var notes: [Note]
  /// Debriefs held.
  public var debriefs: [Debrief]
  /// Overrides recorded since the loop was last opened.
  public var overrides: [PersonReason]
  /// The decision in force.
  public var decision: RecordedDecision?
  /// Decisions that a reopening took back, oldest first.
  public var formerDecisions: [RecordedDecision]
  /// Moves to another scorecard version.
  public var moves: [Move]
  /// When the rejection was sent.
  public var rejectedOn: CalendarDate?
  /// Claims that stop erasure.
  public var holds: [PersonReason]
  /// The fit in use.
  public var fit: String?
  /// All events, in the order in which they were folded.
  public var timeline: [TimelineEntry]
  /// Events that could not be applied, with the reason: two people offline can both be right.
  public var refused: [RefusedEvent]
  /// Ids that no other event has seen: what the next event lists.
  public var heads: [String]
}

extension LoopState {
  /// A person and a reason.
  public struct PersonReason: Hashable, Sendable {
    public var person: String
    public var because: String
    public var at: Instant
  }

  /// A band told to the candidate.
  public struct Disclosure: Hashable, Sendable {
    public var band: String
    public var on: CalendarDate
    public var by: String
  }

  /// What a referee said.
  public struct RecordedReference: Hashable, Sendable {
    public var referee: String
    public var status: ReferenceStatus
    public var words: String
    public var by: String
    public var at: Instant
  }

  /// A confirmation of a red flag.
  public struct FlagConfirmation: Hashable, Sendable {
    public var flag: String
    public var person: String
    public var evidence: String
    public var at: Instant
  }

  /// The candidate's reply to a red flag.
  public struct FlagReply: Hashable, Sendable {
    public var flag: String
    public var words: String
    public var at: Instant
  }

  /// A note made during an interview.
  public struct Note: Hashable, Sendable {
    public var stage: String
    public var person: String
    public var text: String
    public var at: Instant
  }

  /// A debrief that was held.
  public struct Debrief: Hashable, Sendable {
    public var present: [String]
    public var words: String
    public var by: String
    public var at: Instant
  }

  /// A decision with its reasons and the outcome that it was made on.
  public struct RecordedDecision: Hashable, Sendable {
    public var decision: Decision
    public var because: String
    public var by: String
    public var at: Instant
    public var event: String
  }

  /// A move to another scorecard version.
  public struct Move: Hashable, Sendable {
    public var from: ScorecardPin
    public var to: ScorecardPin
    public var because: String
    public var at: Instant
  }

  /// One line of the history.
  public struct TimelineEntry: Hashable, Sendable {
    public var event: String
    public var at: Instant
    public var author: String
    /// A few words without levels or evidence: `card submitted for regulatory`.
    public var words: String
  }

  /// An event that was not applied.
  public struct RefusedEvent: Hashable, Sendable {
    public var event: String
    public var author: String
    public var at: Instant
    public var words: String
    public var refusal: Refusal
  }
}
