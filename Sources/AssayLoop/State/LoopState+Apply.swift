extension LoopState {
  /// Checks first and changes last, so that a refused event leaves no trace.
  mutating func change(_ event: Event) throws(Refusal) {
    switch event.payload {
    case .personNamed, .openingOpened, .openingClosed, .practised:
      throw .notALoopEvent(event.payload.type)
    case .opened: throw .alreadyOpened
    case .assigned(let role, let person): try assign(role, to: person, event)
    case .substituted(let role, let from, let to, let because):
      try substitute(role, from: from, to: to, because, event)
    case .conflictDeclared(let person, let because): try declareConflict(person, because, event)
    case .recused(let person, let role, let because): try recuse(person, role, because, event)
    case .payDisclosed(let band, let date): try disclosePay(band, date, event)
    case .expectationRecorded(let status, let words):
      try requireInsider(event.author)
      (expectation, expectationWords) = (status, words)
    case .scheduled(let stage, let start): try schedule(stage, start, event)
    case .noted(let stage, let text): try note(stage, text, event)
    case .cardSubmitted(let stage, let role, let card): try submit(card, stage, role, event)
    case .cardAmended(let stage, let role, let names, let card, let because):
      try amend(names, stage, role, with: card, because, event)
    case .cardsOpened(let stage, let because): try openCards(stage, because, event)
    case .stageWaived(let stage, let because): try waive(stage, because, event)
    case .stageRepeated(let stage, let because): try repeatStage(stage, because, event)
    case .referenceRecorded(let referee, let status, let words):
      try recordReference(referee, status, words, event)
    case .flagConfirmed(let flag, let evidence): try confirm(flag, evidence, event)
    case .candidateReplied(let flag, let words): try recordReply(flag, words, event)
    case .questionVoided(let criterion, let question, let because):
      try void(question, of: criterion, because, event)
    case .fitUsed(let fit): try use(fit, event)
    case .debriefed(let present, let words): try debrief(present, words, event)
    case .overridden(let because): try override(because, event)
    case .decided(let decision, let because): try decide(decision, because, event)
    case .reopened(let because): try reopen(because, event)
    case .rejected(let date):
      try requireCoordination(event.author)
      guard phase != .running else { throw .notDecided }
      guard phase != .decided(.hire) else { throw .rejectingAHire }
      rejectedOn = date
    case .withdrawn(let because): try withdraw(because, event)
    case .held(let claim): try hold(claim, event)
    case .moved(let pin, let because): try move(to: pin, because, event)
    case .erased(let because): try erase(because, event)
    case .erasedContent(let type, let data): restoreFacts(of: type, data, event)
    }
  }
}
