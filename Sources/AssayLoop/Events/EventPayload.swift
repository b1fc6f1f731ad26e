public import AssayLanguage
public import AssayText

/// What can happen in a workspace and in a loop.
public enum EventPayload: Hashable, Sendable {
  // The workspace.
  case personNamed(id: String, name: String)
  case openingOpened(Opening)
  case openingClosed(opening: String, because: String)
  case practised(PracticeRun)

  // Setting a loop up.
  case opened(opening: String, candidate: String, scorecard: ScorecardPin)
  case assigned(role: String, person: String)
  case substituted(role: String, from: String, to: String, because: String)
  case conflictDeclared(person: String, because: String)
  case recused(person: String, role: String, because: String)
  case payDisclosed(band: String, on: CalendarDate)
  case expectationRecorded(status: PayStatus, words: String)
  case scheduled(stage: String, start: Instant)

  // Evidence.
  case noted(stage: String, text: String)
  case cardSubmitted(stage: String, role: String, card: Card)
  /// `names` is the id of the event that submitted the card.
  case cardAmended(stage: String, role: String, names: String, card: Card, because: String)
  /// Opens the cards of a stage before all are in, by the coordinator.
  case cardsOpened(stage: String, because: String)
  case stageWaived(stage: String, because: String)
  case stageRepeated(stage: String, because: String)
  case referenceRecorded(referee: String, status: ReferenceStatus, words: String)
  case flagConfirmed(flag: String, evidence: String)
  case candidateReplied(flag: String, words: String)
  case questionVoided(criterion: String, question: String, because: String)

  // Deciding.
  case fitUsed(fit: String)
  case debriefed(present: [String], words: String)
  /// Allows a decision that the evidence or the outcome does not carry; never makes a `hire` outcome.
  case overridden(because: String)
  case decided(decision: Decision, because: String)
  case reopened(because: String)

  // Ending.
  case rejected(on: CalendarDate)
  case withdrawn(because: String)
  case held(claim: String)
  case moved(to: ScorecardPin, because: String)
  case erased(because: String)

  /// An event whose personal content is gone on purpose: what it was, and the facts that stay.
  case erasedContent(EventType, data: JSONValue)
}

/// What a decider can decide.
public enum Decision: String, Hashable, Sendable, CaseIterable {
  case hire
  case noHire = "no hire"
}

/// The exact scorecard that a loop runs by.
public struct ScorecardPin: Hashable, Sendable {
  /// The scorecard's name.
  public var name: String
  /// Its version as written.
  public var version: SemanticVersion
  /// Names of the overlays applied, sorted.
  public var overlays: [String]
  /// SHA-256 over the formatted text of the scorecard, its overlays and its rubrics.
  public var hash: String

  /// Makes a pin.
  public init(name: String, version: SemanticVersion, overlays: [String], hash: String) {
    self.name = name
    self.version = version
    self.overlays = overlays
    self.hash = hash
  }
}

/// One or more seats to fill with one scorecard.
public struct Opening: Hashable, Sendable {
  /// `senior-cv-oxford`.
  public var id: String
  /// What people read.
  public var title: String
  /// The scorecard's name.
  public var scorecard: String
  /// Overlays that apply to every loop of the opening.
  public var overlays: [String]
  /// How many people are hired.
  public var seats: Int
  /// By when.
  public var by: CalendarDate?
  /// Id of the person who decides.
  public var decider: String
  /// Id of the person who coordinates.
  public var coordinator: String

  /// Makes an opening.
  public init(
    id: String, title: String, scorecard: String, overlays: [String], seats: Int,
    by: CalendarDate?, decider: String, coordinator: String
  ) {
    self.id = id
    self.title = title
    self.scorecard = scorecard
    self.overlays = overlays
    self.seats = seats
    self.by = by
    self.decider = decider
    self.coordinator = coordinator
  }
}
