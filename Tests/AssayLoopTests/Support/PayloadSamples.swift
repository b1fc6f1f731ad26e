import AssayLanguage
import AssayLoop
import AssayText

/// One payload per type of event, with a marker in everything that is personal.
enum PayloadSamples {
  static let secret = "SECRET"

  static let card = Card(
    entries: [
      Card.Entry(
        criterion: "design of technical", rating: .level(3), evidence: "SECRET \"quoted\"\n",
        probesUsed: 2, count: 7),
      Card.Entry(
        criterion: "debugging of technical", rating: .notObserved(.unclear), evidence: ""),
    ],
    flags: [Card.RaisedFlag(flag: "identifiers-left", evidence: "SECRET")],
    skipped: [Card.SkippedQuestion(question: "scanner", because: "SECRET")],
    course: .cutShort, impression: "SECRET", enteredBy: "carl")

  static let pin = ScorecardPin(
    name: "senior-cv", version: SemanticVersion(1, 12, 0), overlays: ["generalist"], hash: "ab12")

  static var opening: Opening {
    Opening(
      id: "senior-cv-oxford", title: "Senior CV", scorecard: "senior-cv",
      overlays: ["generalist"], seats: 2, by: CalendarDate("2026-12-24"), decider: "dora",
      coordinator: "carl")
  }

  static func payload(_ type: EventType) -> EventPayload {
    let date = CalendarDate(dayNumber: 20_000)
    return switch type {
    case .personNamed: .personNamed(id: "cleo", name: "SECRET")
    case .openingOpened: .openingOpened(opening)
    case .openingClosed: .openingClosed(opening: "senior-cv-oxford", because: "SECRET")
    case .practised:
      .practised(
        PracticeRun(
          rubric: "technical-depth", version: SemanticVersion(1, 2, 0),
          answers: [.init(name: "SECRET", level: 2, key: 4)]))
    case .opened: .opened(opening: "senior-cv-oxford", candidate: "c-1", scorecard: pin)
    case .assigned: .assigned(role: "cto", person: "cleo")
    case .substituted: .substituted(role: "cto", from: "cleo", to: "abel", because: "SECRET")
    case .conflictDeclared: .conflictDeclared(person: "cleo", because: "SECRET")
    case .recused: .recused(person: "cleo", role: "cto", because: "SECRET")
    case .payDisclosed: .payDisclosed(band: "GBP 95_000 to 120_000", on: date)
    case .expectationRecorded: .expectationRecorded(status: .aboveBand, words: "SECRET")
    case .scheduled: .scheduled(stage: "deep", start: Instant(seconds: 1_800_000_000))
    case .noted: .noted(stage: "deep", text: "SECRET")
    case .cardSubmitted: .cardSubmitted(stage: "deep", role: "cto", card: card)
    case .cardAmended:
      .cardAmended(stage: "deep", role: "cto", names: "e7", card: card, because: "SECRET")
    case .cardsOpened: .cardsOpened(stage: "deep", because: "SECRET")
    case .stageWaived: .stageWaived(stage: "deep", because: "SECRET")
    case .stageRepeated: .stageRepeated(stage: "deep", because: "SECRET")
    case .referenceRecorded:
      .referenceRecorded(referee: "SECRET", status: .concern, words: "SECRET")
    case .flagConfirmed: .flagConfirmed(flag: "identifiers-left", evidence: "SECRET")
    case .candidateReplied: .candidateReplied(flag: "identifiers-left", words: "SECRET")
    case .questionVoided:
      .questionVoided(criterion: "design of technical", question: "q1", because: "SECRET")
    case .fitUsed: .fitUsed(fit: "f00d")
    case .debriefed: .debriefed(present: ["cleo", "dora"], words: "SECRET")
    case .overridden: .overridden(because: "SECRET")
    case .decided: .decided(decision: .noHire, because: "SECRET")
    case .reopened: .reopened(because: "SECRET")
    case .rejected: .rejected(on: date)
    case .withdrawn: .withdrawn(because: "SECRET")
    case .held: .held(claim: "SECRET")
    case .moved: .moved(to: pin, because: "SECRET")
    case .erased: .erased(because: "SECRET")
    }
  }
}
