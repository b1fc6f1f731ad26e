public import AssayText

extension EventPayload {
  /// Facts without personal content: ids, stages, roles, dates, pins.
  public var data: JSONValue {
    switch self {
    case .personNamed(let id, _): ["id": .string(id)]
    case .openingOpened(let opening): opening.json
    case .openingClosed(let opening, _): ["opening": .string(opening)]
    case .practised(let run):
      ["rubric": .string(run.rubric), "version": .string(run.version.description)]
    case .opened(let opening, let candidate, let scorecard):
      [
        "opening": .string(opening), "candidate": .string(candidate), "scorecard": scorecard.json,
      ]
    case .assigned(let role, let person): ["role": .string(role), "person": .string(person)]
    case .substituted(let role, let from, let to, _):
      ["role": .string(role), "from": .string(from), "to": .string(to)]
    case .conflictDeclared(let person, _): ["person": .string(person)]
    case .recused(let person, let role, _): ["person": .string(person), "role": .string(role)]
    case .payDisclosed(let band, let date):
      ["band": .string(band), "on": .string(date.description)]
    case .scheduled(let stage, let start):
      ["stage": .string(stage), "start": .string(start.description)]
    case .noted(let stage, _), .cardsOpened(let stage, _), .stageWaived(let stage, _),
      .stageRepeated(let stage, _):
      ["stage": .string(stage)]
    case .cardSubmitted(let stage, let role, _):
      ["stage": .string(stage), "role": .string(role)]
    case .cardAmended(let stage, let role, let names, _, _):
      ["stage": .string(stage), "role": .string(role), "names": .string(names)]
    case .questionVoided(let criterion, let question, _):
      ["criterion": .string(criterion), "question": .string(question)]
    case .fitUsed(let fit): ["fit": .string(fit)]
    case .debriefed(let present, _): ["present": .array(present.map { .string($0) })]
    case .decided(let decision, _): ["decision": .string(decision.rawValue)]
    case .rejected(let date): ["on": .string(date.description)]
    case .moved(let pin, _): ["to": pin.json]
    case .expectationRecorded, .referenceRecorded, .flagConfirmed, .candidateReplied, .overridden,
      .reopened, .withdrawn, .held, .erased:
      .object([])
    case .erasedContent(_, let data): data
    }
  }
}
