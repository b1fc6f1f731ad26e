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

  /// The loop's id.
  public let id: String
  /// The opening it belongs to.
  public let opening: String
  /// The candidate's id.
  public let candidate: String
  /// Scorecard, opening and calendar.
  public let terms: LoopTerms
  /// What it runs by.
  public var pin: ScorecardPin
  /// How far it has come.
  public var phase: Phase = .running
  /// Roles and persons, in the order of the panel.
  public var assignments: [Assignment] = []
  /// Persons with a declared conflict of interest, and why.
  public var conflicts: [PersonReason] = []
  /// Persons who stepped back, and why.
  public var recusals: [PersonReason] = []
  /// In the order of the scorecard's stages.
  public var stages: [StageState]
  /// In the order of submission.
  public var cards: [SubmittedCard] = []
  /// Cards whose content is erased; they count as submitted and show nothing.
  public var erasedCards: [ErasedCard] = []
  /// Cards owed now or later, in the order of stages and panel; none once the loop has ended.
  public var owed: [OwedCard] = []
  /// When and what band was disclosed.
  public var disclosure: Disclosure?
  /// The candidate's expectation.
  public var expectation: PayStatus = .unstated
  /// What the candidate said of it.
  public var expectationWords: String?
  /// References recorded.
  public var references: [RecordedReference] = []
  /// Flags confirmed by persons who did not raise them.
  public var confirmations: [FlagConfirmation] = []
  /// The candidate's replies to flags.
  public var replies: [FlagReply] = []
  /// Notes during interviews.
  public var notes: [Note] = []
  /// Questions that no longer count.
  public var voidedQuestions: [VoidedQuestionRecord] = []
  /// Debriefs held.
  public var debriefs: [Debrief] = []
  /// Overrides recorded since the loop was last opened.
  public var overrides: [PersonReason] = []
  /// The decision in force.
  public var decision: RecordedDecision?
  /// Decisions that a reopening took back, oldest first.
  public var formerDecisions: [RecordedDecision] = []
  /// Why the loop was opened again, oldest first.
  public var reopenings: [PersonReason] = []
  /// Why the candidate withdrew, as recorded; nothing while they have not.
  public var withdrawal: PersonReason?
  /// Moves to another scorecard version.
  public var moves: [Move] = []
  /// When the rejection was sent.
  public var rejectedOn: CalendarDate?
  /// Claims that stop erasure.
  public var holds: [PersonReason] = []
  /// The fit in use.
  public var fit: String?
  /// When the loop was opened.
  public let openedAt: Instant
  /// The latest time on any event.
  public var latest: Instant
  /// All events, in the order in which they were folded.
  public var timeline: [TimelineEntry] = []
  /// Events that could not be applied, with the reason: two people offline can both be right.
  public var refused: [RefusedEvent] = []
  /// Ids that no other event has seen: what the next event lists.
  public var heads: [String] = []
  /// Moves to another scorecard that are still to come in a replay: cards before them were filled
  /// for other criteria and are taken as they are.
  var movesToCome = 0

  /// Makes a loop that was just opened, without any event but that one behind it.
  public init(
    id: String, candidate: String, pin: ScorecardPin, terms: LoopTerms, openedAt: Instant
  ) {
    self.id = id
    self.candidate = candidate
    self.pin = pin
    self.terms = terms
    self.openedAt = openedAt
    opening = terms.opening.id
    latest = openedAt
    stages = terms.scorecard.stages.map { _ in StageState() }
    refresh()
  }

  /// The scorecard that the loop runs by.
  public var scorecard: Scorecard { terms.scorecard }
}
