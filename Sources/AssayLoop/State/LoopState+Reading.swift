import AssayLanguage

extension LoopState {
  /// Why a person may not read the cards of a stage; nothing when they may.
  ///
  /// Their own cards they may always read. While the loop runs nobody reads a card who could still
  /// submit one in it, and nobody reads a stage's cards before all are in, the stage is waived or
  /// the coordinator has opened them.
  public func refusal(readingCardsOf stage: Int, viewer: String) -> Refusal? {
    if let refusal = refusal(readingAnythingOf: stage, viewer: viewer) { return refusal }
    guard phase == .running, !isSealLifted(stage) else { return nil }
    let waiting = owed.filter { $0.stage == stage }.map { $0.person ?? $0.role }
    return .stillSealed(scorecard.stages[stage].name, waitingFor: waiting)
  }

  /// Why a person may not read what the others' cards of a stage come to, sealed or not: it is
  /// confidential, or they could still submit a card in the loop.
  public func refusal(readingAnythingOf stage: Int, viewer: String) -> Refusal? {
    let declared = scorecard.stages[stage]
    if !declared.confidentialTo.isEmpty,
      !declared.confidentialTo.contains(where: { persons(in: $0).contains(viewer) })
    {
      return .confidential(declared.name, to: declared.confidentialTo)
    }
    guard phase == .running else { return nil }
    if let debt = firstDebt(of: viewer) {
      return .owesACard(
        viewer, scorecard.stages[debt].name, wants: "read the cards of others")
    }
    return nil
  }

  /// Whether a person may read the cards of a stage that others submitted.
  public func mayRead(cardsOf stage: Int, viewer: String) -> Bool {
    refusal(readingCardsOf: stage, viewer: viewer) == nil
  }

  /// Whether a person may read one card; their own always.
  public func mayRead(_ card: SubmittedCard, viewer: String) -> Bool {
    card.person == viewer || mayRead(cardsOf: card.stage, viewer: viewer)
  }

  /// The cards that a person may read, in the order of submission.
  public func cards(visibleTo viewer: String) -> [SubmittedCard] {
    cards.filter { mayRead($0, viewer: viewer) }
  }

  /// Whether a person may see that a flag was raised: on a card that they may read, or because it
  /// opens at once to a role of theirs. False when nobody raised it.
  public func isFlagVisible(_ flag: String, to viewer: String) -> Bool {
    let raising = cards.filter { $0.card.flags.contains { $0.flag == flag } }
    guard !raising.isEmpty else { return false }
    let role = scorecard.flags.first { $0.flag.name == flag }?.flag.opensAtOnceTo
    if let role, persons(in: role).contains(viewer) { return true }
    return raising.contains { mayRead($0, viewer: viewer) }
  }

  /// The first stage for which a person could still submit a card.
  func firstDebt(of person: String) -> Int? {
    let roles = assignments.filter { $0.person == person }.map(\.role)
    guard phase == .running, !roles.isEmpty else { return nil }
    return stages.indices.first { stage in
      guard terms.takesCards(stage), !stages[stage].isDone else { return false }
      return terms.roles(ofStage: stage).contains { role in
        guard roles.contains(role) else { return false }
        let submitted = submissions(stage, role)
        return submitted.count < terms.seats(of: role)
          && !submitted.contains { $0.person == person }
      }
    }
  }
}
