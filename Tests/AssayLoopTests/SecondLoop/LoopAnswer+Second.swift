import AssayLanguage
import AssayLoop

extension LoopAnswer {
  /// What the second interpreter says; `history` holds all events, refused ones too.
  init(_ loop: SecondLoop, history: [Event], viewers: [String]) {
    let flags = loop.scorecard.flags.map(\.flag)
    let outcome = loop.outcome
    var holders: [String: [String]] = [:]
    for role in loop.roles where !loop.holders(role).isEmpty { holders[role] = loop.holders(role) }
    self.init(
      order: loop.events.map(\.id), heads: SecondOrder.heads(of: history), holders: holders,
      stages: loop.scorecard.stages.indices.map { stage in
        StageFacts(
          status: loop.status(stage), round: loop.round(stage),
          cards: loop.cardsOfThisRound(stage).count, isDone: loop.isDone(stage),
          start: loop.start(stage), due: loop.due(stage))
      },
      counting: loop.countingCards.map(\.event), owed: loop.owed, ratings: loop.ratings,
      raisers: flags.map { loop.raisers($0).sorted() },
      confirmers: flags.map { loop.confirmers($0).sorted() },
      pay: loop.pay, references: loop.references, standing: loop.standing(outcome), sight: [:],
      mayDecide: [:])
    for viewer in viewers {
      sight[viewer] = Sight(
        mayRead: stages.indices.map { loop.mayRead($0, viewer) },
        cards: loop.visibleCards(viewer).map(\.event),
        flags: flags.map { loop.isVisible($0, to: viewer) })
    }
    for decision in Decision.allCases {
      mayDecide[decision] = loop.mayDecide(decision, on: outcome)
    }
  }
}
