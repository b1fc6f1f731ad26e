import AssayText

extension LoopState {
  mutating func withdraw(_ because: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    try require(reason: because, for: "a withdrawal")
    withdrawal = PersonReason(person: event.author, because: because, at: event.at)
    phase = .withdrawn
  }

  mutating func hold(_ claim: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    try require(reason: claim, for: "a hold")
    holds.append(PersonReason(person: event.author, because: claim, at: event.at))
  }

  /// The state is then of the old scorecard still; replay with the new one before going on.
  mutating func move(
    to pin: ScorecardPin, _ because: String, _ event: Event
  ) throws(Refusal) {
    try requireCoordination(event.author)
    try require(reason: because, for: "a move to another scorecard")
    guard pin != self.pin else { throw .sameScorecard(pin) }
    moves.append(Move(from: self.pin, to: pin, because: because, at: event.at))
    self.pin = pin
  }

  mutating func erase(_ because: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    try require(reason: because, for: "erasing a loop")
    if let hold = holds.first { throw .erasureOnHold(by: hold.person) }
    phase = .erased
  }

  /// Events whose content is erased were taken up when they were whole, so nothing is refused here;
  /// what their facts still say is kept.
  mutating func restoreFacts(of type: EventType, _ data: JSONValue, _ event: Event) {
    switch type {
    case .cardSubmitted: restoreCard(data, event)
    case .substituted:
      guard let role = data["role"]?.string, let to = data["to"]?.string else { return }
      assignments.removeAll { $0.role == role && $0.person == data["from"]?.string }
      if !persons(in: role).contains(to) { place(to, in: role) }
    case .conflictDeclared:
      guard let person = data["person"]?.string else { return }
      conflicts.append(PersonReason(person: person, because: "", at: event.at))
      assignments.removeAll { $0.person == person }
    case .recused:
      guard let person = data["person"]?.string, let role = data["role"]?.string else { return }
      recusals.append(PersonReason(person: person, because: "", at: event.at, role: role))
      assignments.removeAll { $0.role == role && $0.person == person }
    case .stageWaived:
      guard let stage = data["stage"]?.string.flatMap(terms.stage) else { return }
      stages[stage].status = .waived(because: "")
    case .stageRepeated:
      guard let stage = data["stage"]?.string.flatMap(terms.stage) else { return }
      stages[stage] = StageState(round: stages[stage].round + 1)
    case .decided:
      guard let decision = data["decision"]?.string.flatMap(Decision.init) else { return }
      self.decision = RecordedDecision(
        decision: decision, because: "", by: event.author, at: event.at, event: event.id)
      phase = .decided(decision)
    case .reopened:
      if let decision { formerDecisions.append(decision) }
      (decision, withdrawal, rejectedOn, overrides) = (nil, nil, nil, [])
      phase = .running
    case .withdrawn:
      withdrawal = PersonReason(person: event.author, because: "", at: event.at)
      phase = .withdrawn
    case .held: holds.append(PersonReason(person: event.author, because: "", at: event.at))
    case .erased: phase = .erased
    case .personNamed, .openingOpened, .openingClosed, .practised, .opened, .assigned,
      .payDisclosed, .expectationRecorded, .scheduled, .noted, .cardAmended, .cardsOpened,
      .referenceRecorded,
      .flagConfirmed, .candidateReplied, .questionVoided, .fitUsed, .debriefed, .overridden,
      .rejected, .moved:
      return
    }
  }

  private mutating func restoreCard(_ data: JSONValue, _ event: Event) {
    guard let stage = data["stage"]?.string.flatMap(terms.stage), let role = data["role"]?.string,
      !submissions(stage, role).contains(where: { $0.person == event.author })
    else { return }
    erasedCards.append(
      ErasedCard(
        event: event.id, stage: stage, round: stages[stage].round, role: role,
        person: event.author, at: event.at))
    countCard(stage)
  }
}
