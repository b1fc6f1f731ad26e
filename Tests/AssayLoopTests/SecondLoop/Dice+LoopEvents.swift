import AssayLanguage
import AssayLoop
import AssayText

extension Dice {
  /// What somebody who knows a loop as it stands might do next, sensible or not.
  mutating func step(in state: LoopState) -> (payload: EventPayload, author: String) {
    let opening = state.terms.opening
    if state.phase != .running, chance(60) {
      let author = pick(["carl", opening.decider])
      return (pick([.reopened(because: "New facts"), rejection, wild(in: state)]), author)
    }
    let roll = below(100)
    let vacant = state.owed.filter { $0.person == nil }
    if roll < 40, !vacant.isEmpty {
      return (.assigned(role: pick(vacant).role, person: pick(LoopCase.people)), "carl")
    }
    let ready = state.owed.filter { card in
      card.person != nil && state.blockers(ofStage: card.stage, at: state.latest).isEmpty
    }
    if roll < 72, !ready.isEmpty {
      let owed = pick(ready)
      return (submission(state, owed.stage, owed.role), owed.person ?? "carl")
    }
    if roll < 82, state.owed.isEmpty { return (deciding(in: state), opening.decider) }
    let payload = wild(in: state)
    return (payload, author(of: payload, in: state))
  }

  private var rejection: EventPayload { .rejected(on: CalendarDate(dayNumber: 20_600)) }

  private mutating func deciding(in state: LoopState) -> EventPayload {
    switch below(5) {
    case 0: .overridden(because: "A reason")
    case 1: .debriefed(present: some(LoopCase.people, each: 60), words: "")
    default: .decided(decision: pick(Decision.allCases), because: "A reason")
    }
  }

  /// Mostly somebody who may.
  private mutating func author(of payload: EventPayload, in state: LoopState) -> String {
    if chance(8) { return pick(LoopCase.people) }
    switch payload {
    case .cardSubmitted(_, let role, _):
      return state.persons(in: role).first ?? pick(LoopCase.people)
    case .cardAmended(_, _, let names, _, _):
      return state.cards.first { $0.event == names }?.person ?? "carl"
    case .flagConfirmed, .noted, .overridden: return pick(LoopCase.people)
    case .recused(let person, _, _): return pick([person, "carl"])
    case .decided: return state.terms.opening.decider
    default: return pick(["carl", "carl", state.terms.opening.decider])
    }
  }

  private mutating func wild(in state: LoopState) -> EventPayload {
    let stage = below(state.stages.count)
    let name = state.scorecard.stages[stage].name
    let role = pick(state.terms.roles)
    let person = pick(LoopCase.people)
    let reason = chance(95) ? "A reason" : " "
    switch below(40) {
    case 0..<3: return .assigned(role: role, person: person)
    case 3..<6:
      let taken = state.assignments.isEmpty ? nil : pick(state.assignments)
      return .substituted(
        role: taken?.role ?? role, from: taken?.person ?? person, to: person, because: reason)
    case 6, 7: return .conflictDeclared(person: person, because: reason)
    case 8, 9:
      let taken = state.assignments.isEmpty ? nil : pick(state.assignments)
      return .recused(
        person: taken?.person ?? person, role: taken?.role ?? role, because: reason)
    case 10: return .payDisclosed(band: "EUR 1 to 2", on: CalendarDate(dayNumber: 20_500))
    case 11: return .expectationRecorded(status: pick(PayStatus.allCases), words: "")
    case 12, 13:
      return .scheduled(
        stage: name, start: state.latest.adding(seconds: between(-200_000, 200_000)))
    case 14, 15: return .noted(stage: name, text: "A note")
    case 16, 17: return submission(state, stage, role)
    case 18..<22:
      guard !state.cards.isEmpty else { return submission(state, stage, role) }
      let card = pick(state.cards)
      return .cardAmended(
        stage: state.scorecard.stages[card.stage].name, role: card.role, names: card.event,
        card: content(state.scorecard, card.stage), because: reason)
    case 22, 23: return .cardsOpened(stage: name, because: reason)
    case 24, 25: return .stageWaived(stage: name, because: reason)
    case 26..<29: return .stageRepeated(stage: name, because: reason)
    case 29:
      return .referenceRecorded(
        referee: pick(["Ann", "Bob", "Cy"]), status: pick(ReferenceStatus.allCases), words: "")
    case 30, 31:
      let flag = state.scorecard.flags.isEmpty ? "none" : pick(state.scorecard.flags).flag.name
      return .flagConfirmed(flag: flag, evidence: "Seen as well")
    case 32: return .questionVoided(criterion: "none", question: "q", because: reason)
    case 33: return .overridden(because: reason)
    case 34: return .withdrawn(because: reason)
    case 35: return .held(claim: reason)
    case 36: return chance(30) ? .moved(to: pin("hash-\(below(3))"), because: reason) : rejection
    case 37: return chance(30) ? .erased(because: reason) : .fitUsed(fit: "fit")
    case 38: return .decided(decision: pick(Decision.allCases), because: reason)
    default: return .candidateReplied(flag: "none", words: "")
    }
  }

  func pin(_ hash: String) -> ScorecardPin {
    ScorecardPin(name: "random", version: SemanticVersion(1, 0, 0), overlays: [], hash: hash)
  }

  private mutating func submission(
    _ state: LoopState, _ stage: Int, _ role: String
  ) -> EventPayload {
    .cardSubmitted(
      stage: state.scorecard.stages[stage].name, role: role, card: content(state.scorecard, stage))
  }

  /// A card that fits; now and then one that does not, as before a move to another scorecard.
  private mutating func content(_ scorecard: Scorecard, _ stage: Int) -> Card {
    var entries: [Card.Entry] = []
    for criterion in scorecard.stages[stage].coveredCriteria {
      let level = Card.Rating.level(pick(scorecard.scale.levels).number)
      entries.append(
        Card.Entry(
          criterion: scorecard.criteria[criterion].qualifiedName,
          rating: chance(7) ? .notObserved(.notAsked) : level, evidence: "Seen"))
    }
    if chance(3) {
      entries.append(Card.Entry(criterion: "gone", rating: .level(77), evidence: "Seen"))
    }
    var flags: [Card.RaisedFlag] = []
    for flag in scorecard.flags where chance(20) {
      flags.append(Card.RaisedFlag(flag: flag.flag.name, evidence: "Seen"))
    }
    return Card(entries: entries, flags: flags)
  }
}
