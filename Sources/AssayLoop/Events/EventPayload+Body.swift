import AssayLanguage
public import AssayText

extension EventPayload {
  /// Everything that names, quotes or rates somebody; nothing for events without such content.
  public var body: JSONValue? {
    switch self {
    case .openingOpened, .opened, .assigned, .payDisclosed, .scheduled, .fitUsed, .rejected,
      .erasedContent:
      nil
    case .personNamed(_, let name): ["name": .string(name)]
    case .practised(let run): ["answers": .array(run.answers.map(\.json))]
    case .openingClosed(_, let because), .substituted(_, _, _, let because),
      .conflictDeclared(_, let because), .recused(_, _, let because),
      .cardsOpened(_, let because), .stageWaived(_, let because),
      .stageRepeated(_, let because), .questionVoided(_, _, let because),
      .overridden(let because), .decided(_, let because), .reopened(let because),
      .withdrawn(let because), .moved(_, let because), .erased(let because):
      ["because": .string(because)]
    case .expectationRecorded(let status, let words):
      ["status": .string(status.rawValue), "words": .string(words)]
    case .noted(_, let text): ["text": .string(text)]
    case .cardSubmitted(_, _, let card): ["card": card.json]
    case .cardAmended(_, _, _, let card, let because):
      ["card": card.json, "because": .string(because)]
    case .referenceRecorded(let referee, let status, let words):
      [
        "referee": .string(referee), "status": .string(status.rawValue), "words": .string(words),
      ]
    case .flagConfirmed(let flag, let evidence):
      ["flag": .string(flag), "evidence": .string(evidence)]
    case .candidateReplied(let flag, let words):
      ["flag": .string(flag), "words": .string(words)]
    case .debriefed(_, let words): ["words": .string(words)]
    case .held(let claim): ["claim": .string(claim)]
    }
  }
}
