extension EventPayload {
  /// A few words without levels, evidence or reasons, for a history that anybody may read.
  public var summary: String {
    switch self {
    case .personNamed(let id, _): "\(id) named"
    case .openingOpened(let opening): "opening \(opening.id) opened"
    case .openingClosed(let opening, _): "opening \(opening) closed"
    case .practised(let run): "practised \(run.rubric) \(run.version)"
    case .opened: "loop opened"
    case .assigned(let role, let person): "\(person) assigned to \(role)"
    case .substituted(let role, let from, let to, _):
      "\(to) stands in for \(from) as \(role)"
    case .conflictDeclared(let person, _): "conflict of interest declared for \(person)"
    case .recused(let person, let role, _): "\(person) stepped back as \(role)"
    case .payDisclosed(let band, _): "pay band \(band) disclosed"
    case .expectationRecorded: "pay expectation recorded"
    case .scheduled(let stage, _): "\(stage) scheduled"
    case .noted(let stage, _): "note made on \(stage)"
    case .cardSubmitted(let stage, _, _): "card submitted for \(stage)"
    case .cardAmended(let stage, _, _, _, _): "card amended for \(stage)"
    case .cardsOpened(let stage, _): "cards of \(stage) opened"
    case .stageWaived(let stage, _): "\(stage) waived"
    case .stageRepeated(let stage, _): "\(stage) to be held again"
    case .referenceRecorded: "reference recorded"
    case .flagConfirmed: "red flag confirmed"
    case .candidateReplied: "candidate's reply to a red flag recorded"
    case .questionVoided(let criterion, let question, _):
      "question \(question) of \(criterion) voided"
    case .fitUsed: "calibration chosen"
    case .debriefed: "debrief held"
    case .overridden: "override recorded"
    case .decided(let decision, _): "decided: \(decision.rawValue)"
    case .reopened: "loop reopened"
    case .rejected: "rejection sent"
    case .withdrawn: "candidate withdrew"
    case .held: "erasure put on hold"
    case .moved(let pin, _): "moved to \(pin.name) \(pin.version)"
    case .erased: "personal data erased"
    case .erasedContent(let type, _):
      type.rawValue.split(separator: "_").joined(separator: " ") + " (content erased)"
    }
  }
}
