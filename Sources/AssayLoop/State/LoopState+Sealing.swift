import AssayLanguage

extension LoopState {
  /// Stages of which cards are in that nobody but their authors may read yet.
  public var sealedStages: [Int] {
    guard phase == .running else { return [] }
    return stages.indices.filter { stage in
      !isSealLifted(stage) && cards.contains { $0.stage == stage }
    }
  }

  /// Criteria on which a sealed card may hold a level.
  public var sealedCriteria: Set<Int> {
    Set(sealedStages.flatMap { scorecard.stages[$0].criteria })
  }

  /// How many cards of a stage are in, of how many that this round needs.
  public func cardCount(ofStage stage: Int) -> (submitted: Int, needed: Int) {
    let submitted = stages[stage].cardCount
    return (submitted, submitted + owed.count { $0.stage == stage })
  }

  /// Whether a note may be shown with the cards of its stage: they are open, and its author owes
  /// none for it.
  public func isOpen(_ note: Note) -> Bool {
    guard phase == .running else { return true }
    guard let stage = terms.stage(note.stage), isSealLifted(stage) else { return false }
    return !owed.contains { $0.stage == stage && $0.person == note.person }
  }

  /// The loop without anything that a sealed card says, for somebody who may read the rest.
  ///
  /// That a card is in, whose it is and when it came stays; of its content only those flags are left
  /// that open at once to a role of the viewer's. Their author's own cards are no exception, so
  /// that a document can be passed on. What names or may quote the content goes too: ids of cards
  /// and heads, which are digests of it, answers to hidden flags, and why an event was refused.
  public func withoutSealedCards(for viewer: String) -> LoopState {
    let sealed = Set(sealedStages)
    guard !sealed.isEmpty else { return self }
    var copy = self
    let opening = scorecard.flags.map(\.flag).filter { flag in
      flag.opensAtOnceTo.map { persons(in: $0).contains(viewer) } ?? false
    }.map(\.name)
    for index in cards.indices where sealed.contains(cards[index].stage) {
      copy.cards[index].card = Card(
        entries: [], flags: cards[index].card.flags.filter { opening.contains($0.flag) })
      copy.cards[index].amendments = []
      copy.cards[index].event = ""
    }
    let seen = Set(copy.cards.flatMap { $0.card.flags.map(\.flag) })
    let hidden = Set(
      confirmations.filter { !seen.contains($0.flag) }.map(\.event)
        + replies.filter { !seen.contains($0.flag) }.map(\.event))
    copy.confirmations.removeAll { !seen.contains($0.flag) }
    copy.replies.removeAll { !seen.contains($0.flag) }
    copy.timeline.removeAll { hidden.contains($0.event) }
    for index in copy.refused.indices { copy.refused[index].refusal = .mayQuoteSealedCard }
    copy.heads = []
    return copy
  }
}
