import AssayLanguage
import AssayLoop
import AssayText

extension LoopAnswer {
  /// Restates what the first interpreter says.
  init(_ state: LoopState, viewers: [String]) {
    let scorecard = state.scorecard
    let evidence = state.evidence
    func reporters(_ flag: Int, confirming: Bool) -> [String] {
      evidence.flags.filter { $0.flag == flag && $0.confirms == confirming }.map(\.person).sorted()
    }
    self.init(
      order: state.timeline.map(\.event), heads: state.heads,
      holders: Dictionary(grouping: state.assignments, by: \.role).mapValues { $0.map(\.person) },
      stages: state.stages.indices.map { stage in
        let facts = state.stages[stage]
        return StageFacts(
          status: LoopAnswer.words(facts.status), round: facts.round, cards: facts.cardCount,
          isDone: facts.isDone, start: facts.start, due: facts.cardsDue)
      },
      counting: state.cards.filter { $0.round == state.countedRound(ofStage: $0.stage) }
        .map(\.event),
      owed: state.owed.map {
        Owed(stage: $0.stage, role: $0.role, person: $0.person, due: $0.due)
      },
      ratings: evidence.ratings,
      raisers: scorecard.flags.indices.map { reporters($0, confirming: false) },
      confirmers: scorecard.flags.indices.map { reporters($0, confirming: true) },
      pay: evidence.pay, references: evidence.references, standing: state.standing.word,
      sight: [:], mayDecide: [:])
    for viewer in viewers {
      sight[viewer] = Sight(
        mayRead: state.stages.indices.map { state.mayRead(cardsOf: $0, viewer: viewer) },
        cards: state.cards(visibleTo: viewer).map(\.event),
        flags: scorecard.flags.map { state.isFlagVisible($0.flag.name, to: viewer) })
    }
    for decision in Decision.allCases {
      let payload = EventPayload.decided(decision: decision, because: "A reason")
      let decider = state.terms.opening.decider
      mayDecide[decision] =
        (try? state.check(payload, by: decider, at: state.latest)) != nil
    }
  }

  private static func words(_ status: LoopState.StageState.Status) -> String {
    switch status {
    case .blocked(let by): "blocked by \(by)"
    case .ready: "ready"
    case .scheduled: "scheduled"
    case .running: "running"
    case .submitted: "submitted"
    case .waived: "waived"
    }
  }
}
