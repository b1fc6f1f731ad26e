import AssayLanguage
import AssayText

extension LoopState {
  mutating func disclosePay(
    _ band: String, _ date: CalendarDate, _ event: Event
  ) throws(Refusal) {
    try requireInsider(event.author)
    guard !band.isBlank else { throw .empty("the band has no words") }
    disclosure = Disclosure(band: band, on: date, by: event.author)
  }

  mutating func schedule(
    _ name: String, _ start: Instant, _ event: Event
  ) throws(Refusal) {
    try requireCoordination(event.author)
    let stage = try requireStage(name)
    try requireUndone(stage, to: "scheduled")
    guard stages[stage].cardCount == 0 else { throw .stageUnderWay(name) }
    if scorecard.pay.discloseBefore == stage, disclosure == nil { throw .payNotDisclosed(name) }
    let blockers = blockers(ofStage: stage, at: start)
    guard blockers.isEmpty else {
      throw .blocked(name, by: blockers.map { scorecard.stages[$0].name }, isPlan: true)
    }
    stages[stage].start = start
    let end = terms.end(ofStage: stage, from: start)
    stages[stage].end = end
    stages[stage].cardsDue = scorecard.deadlines.cards.map { terms.deadline($0, after: end) }
  }

  mutating func waive(_ name: String, _ because: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    let stage = try requireStage(name)
    try require(reason: because, for: "leaving a stage out")
    try requireUndone(stage, to: "waived")
    stages[stage].status = .waived(because: because)
  }

  /// The stage is held again from its beginning; what was submitted before stays on record.
  mutating func repeatStage(_ name: String, _ because: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    let stage = try requireStage(name)
    try require(reason: because, for: "holding a stage again")
    guard stages[stage].isDone || stages[stage].cardCount > 0 else { throw .nothingToRepeat(name) }
    stages[stage] = StageState(round: stages[stage].round + 1)
  }

  mutating func note(_ name: String, _ text: String, _ event: Event) throws(Refusal) {
    try requireInsider(event.author)
    let stage = try requireStage(name)
    guard !text.isBlank else { throw .empty("the note is empty") }
    notes.append(Note(stage: name, person: event.author, text: text, at: event.at))
    let holdsIt = terms.roles(ofStage: stage).contains {
      persons(in: $0).contains(event.author)
    }
    // A stage without cards leaves nothing else behind that says it was held.
    if !terms.takesCards(stage), !stages[stage].isDone, holdsIt || isCoordinating(event.author) {
      stages[stage].completed = event.at
    }
  }

  func requireUndone(_ stage: Int, to what: String) throws(Refusal) {
    let name = scorecard.stages[stage].name
    if stages[stage].waivedBecause != nil { throw .stageWaived(name, what) }
    if stages[stage].completed != nil { throw .stageComplete(name, what) }
  }
}
