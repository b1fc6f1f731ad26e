import AssayLanguage
public import AssayText

extension LoopState {
  mutating func submit(
    _ card: Card, _ name: String, _ role: String, _ event: Event
  ) throws(Refusal) {
    let stage = try requireStage(name)
    try requireCardPlace(stage, role, person: event.author, at: event.at)
    try checkContent(card, stage)
    cards.append(
      SubmittedCard(
        event: event.id, stage: stage, round: stages[stage].round, role: role,
        person: event.author, at: event.at, card: card, due: stages[stage].cardsDue))
    countCard(stage)
  }

  /// Refuses what would be refused once the card is filled, so that nobody fills it in vain.
  public func checkCardIsOwed(
    stage name: String, role: String, person: String, at moment: Instant
  ) throws(Refusal) {
    try checkPhase(.cardSubmitted(stage: name, role: role, card: Card(entries: [])))
    try requireCardPlace(try requireStage(name), role, person: person, at: moment)
  }

  private func requireCardPlace(
    _ stage: Int, _ role: String, person: String, at moment: Instant
  ) throws(Refusal) {
    let name = scorecard.stages[stage].name
    try requireRole(role)
    guard terms.takesCards(stage) else { throw .takesNoCards(name) }
    let roles = terms.roles(ofStage: stage)
    guard roles.contains(role) else { throw .notInStage(role, name, roles) }
    if let barrier = barrier(person, role) { throw barrier }
    guard assignments.contains(where: { $0.role == role && $0.person == person }) else {
      throw .notAssigned(person, role, holders: persons(in: role), terms.opening)
    }
    if hasSubmitted(person, role, stage) { throw .secondSubmission(person, role, name) }
    try requireUndone(stage, to: "rated")
    let filled = submissions(stage, role)
    guard filled.count < terms.seats(of: role) else {
      throw .seatFilled(role, name, by: filled.map(\.person))
    }
    let blockers = blockers(ofStage: stage, at: moment)
    // A stage whose start was planned behind those it waits for may be rated once it was held.
    guard blockers.isEmpty || stages[stage].cardCount > 0 else {
      throw .blocked(name, by: blockers.map { scorecard.stages[$0].name }, isPlan: false)
    }
  }

  mutating func amend(
    _ original: String, _ name: String, _ role: String, with card: Card, _ because: String,
    _ event: Event
  ) throws(Refusal) {
    let stage = try requireStage(name)
    guard let index = cards.firstIndex(where: { $0.event == original }) else {
      throw .noSuchCard(name)
    }
    guard cards[index].person == event.author else { throw .notYourCard(cards[index].person) }
    guard cards[index].stage == stage, cards[index].role == role else { throw .otherCard(name) }
    if let barrier = barrier(event.author, role) { throw barrier }
    try require(reason: because, for: "a change to a submitted card")
    try checkContent(card, stage)
    cards[index].amendments.append(
      Amendment(
        event: event.id, before: cards[index].card, because: because, at: event.at,
        isAfterOpening: isSealLifted(stage) || !debriefs.isEmpty
          || cards[index].round < stages[stage].round))
    cards[index].card = card
  }

  mutating func openCards(
    _ name: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    guard event.author == terms.opening.coordinator else {
      throw .onlyTheCoordinatorOpens(event.author, terms.opening)
    }
    let stage = try requireStage(name)
    try require(reason: because, for: "opening cards before all are in")
    if let debt = firstDebt(of: event.author) {
      throw .owesACard(event.author, scorecard.stages[debt].name, wants: "open cards")
    }
    guard stages[stage].cardCount > 0 else { throw .noCards(name) }
    guard !isSealLifted(stage) else { throw .alreadyOpen(name) }
    stages[stage].isOpened = true
  }

  /// Whether people who owe nothing may read a stage's cards. A waiver lifts the seal as well: nobody
  /// can submit any more, and the cards that are in count.
  func isSealLifted(_ stage: Int) -> Bool { stages[stage].isOpened || stages[stage].isDone }

  private func hasSubmitted(_ person: String, _ role: String, _ stage: Int) -> Bool {
    submissions(stage, role).contains { $0.person == person }
  }

  /// Who submitted for a role in the running round of a stage, erased cards included.
  func submissions(_ stage: Int, _ role: String) -> [(person: String, at: Instant)] {
    let round = stages[stage].round
    let readable = cards.lazy.filter {
      $0.stage == stage && $0.round == round && $0.role == role
    }
    let erased = erasedCards.lazy.filter {
      $0.stage == stage && $0.round == round && $0.role == role
    }
    return readable.map { ($0.person, $0.at) } + erased.map { ($0.person, $0.at) }
  }

  /// Notes one more card, and the end of the stage when it was the last.
  mutating func countCard(_ stage: Int) {
    stages[stage].cardCount += 1
    let roles = terms.roles(ofStage: stage)
    let full = roles.filter { submissions(stage, $0).count >= terms.seats(of: $0) }
    guard full.count >= terms.rolesNeeded(inStage: stage) else { return }
    let times = roles.flatMap { submissions(stage, $0).map(\.at) }
    stages[stage].completed = times.max()
  }
}
