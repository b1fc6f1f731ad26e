/// The kinds of event by the names that records carry.
public enum EventType: String, Hashable, Sendable, CaseIterable {
  case personNamed = "person_named"
  case openingOpened = "opening_opened"
  case openingClosed = "opening_closed"
  case practised
  case opened
  case assigned
  case substituted
  case conflictDeclared = "conflict_declared"
  case recused
  case payDisclosed = "pay_disclosed"
  case expectationRecorded = "expectation_recorded"
  case scheduled
  case noted
  case cardSubmitted = "card_submitted"
  case cardAmended = "card_amended"
  case cardsOpened = "cards_opened"
  case stageWaived = "stage_waived"
  case stageRepeated = "stage_repeated"
  case referenceRecorded = "reference_recorded"
  case flagConfirmed = "flag_confirmed"
  case candidateReplied = "candidate_replied"
  case questionVoided = "question_voided"
  case fitUsed = "fit_used"
  case debriefed
  case overridden
  case decided
  case reopened
  case rejected
  case withdrawn
  case held
  case moved
  case erased
}

extension EventPayload {
  /// The kind, for switches that need no content.
  public var eventType: EventType {
    switch self {
    case .personNamed: .personNamed
    case .openingOpened: .openingOpened
    case .openingClosed: .openingClosed
    case .practised: .practised
    case .opened: .opened
    case .assigned: .assigned
    case .substituted: .substituted
    case .conflictDeclared: .conflictDeclared
    case .recused: .recused
    case .payDisclosed: .payDisclosed
    case .expectationRecorded: .expectationRecorded
    case .scheduled: .scheduled
    case .noted: .noted
    case .cardSubmitted: .cardSubmitted
    case .cardAmended: .cardAmended
    case .cardsOpened: .cardsOpened
    case .stageWaived: .stageWaived
    case .stageRepeated: .stageRepeated
    case .referenceRecorded: .referenceRecorded
    case .flagConfirmed: .flagConfirmed
    case .candidateReplied: .candidateReplied
    case .questionVoided: .questionVoided
    case .fitUsed: .fitUsed
    case .debriefed: .debriefed
    case .overridden: .overridden
    case .decided: .decided
    case .reopened: .reopened
    case .rejected: .rejected
    case .withdrawn: .withdrawn
    case .held: .held
    case .moved: .moved
    case .erased: .erased
    case .erasedContent(let type, _): type
    }
  }

  /// `card_submitted`.
  public var type: String { eventType.rawValue }
}
