import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop
@testable import AssayPacket

/// Loops for packets, made of levels per criterion and rater.
struct SampleLoop {
  /// Candidate, id and what was given: criterion index, role, level (nothing: not asked), evidence.
  struct Given {
    var criterion: Int
    var role: String
    var level: Int?
    var words: String
  }

  static let roles = [
    "cto": "maren", "cv-lead": "idris", "ra-partner": "noor", "radiologist": "bea",
  ]
  static let people = [
    PacketInput.Person(id: "maren", name: "Maren Holt"),
    PacketInput.Person(id: "idris", name: "Idris Vale"),
    PacketInput.Person(id: "noor", name: "Noor Castellan"),
    PacketInput.Person(id: "bea", name: "Dr Bea Lindqvist"),
    PacketInput.Person(id: "tomas", name: "Tomas Rydel"),
  ]

  /// Somebody in practice, somebody whose practice is too old, somebody who fell short; of Bea nothing.
  static let practice: [PacketInput.Practice] = {
    func day(_ month: Int, _ day: Int) -> CalendarDate {
      CalendarDate(year: 2026, month: month, day: day) ?? CalendarDate(dayNumber: 0)
    }
    func entry(_ person: String, _ area: Int, _ standing: PracticeStanding) -> PacketInput.Practice
    {
      PacketInput.Practice(person: person, area: area, standing: standing)
    }
    return [
      entry("maren", 0, .inPractice(since: day(9, 3), until: day(12, 31))),
      entry("maren", 1, .inPractice(since: day(9, 1), until: nil)),
      entry("maren", 2, .inPractice(since: day(9, 2), until: nil)),
      entry("idris", 0, .inPractice(since: day(9, 1), until: nil)),
      entry("idris", 1, .tooOld(since: day(1, 15))),
      entry("noor", 2, .inPractice(since: day(9, 1), until: nil)),
      entry("noor", 3, .notMet(on: day(9, 1))),
    ]
  }()

  var scorecard = SampleScorecard.make()
  var candidate: String
  var name: String
  var given: [Given]
  /// Stages whose cards of these roles are owed.
  var owed: [(stage: Int, role: String)] = []
  var flags: [(flag: String, role: String, words: String)] = []
  var people = SampleLoop.people
  var impression: String?
  var decision: LoopState.RecordedDecision?
  var expectation = PayStatus.insideBand

  static let start = 1_793_610_000

  func instant(_ stage: Int, hours: Int = 0) -> Instant {
    Instant(seconds: SampleLoop.start + stage * 2 * 86_400 + hours * 3600)
  }

  var opening: Opening {
    Opening(
      id: "senior-cv-oxford", title: "Two senior computer vision engineers, Oxford",
      scorecard: scorecard.name, overlays: [], seats: 2,
      by: CalendarDate(year: 2026, month: 12, day: 18), decider: "maren", coordinator: "tomas")
  }

  func input(_ audience: Audience = .decider) -> PacketInput {
    let state = state
    var evidence = Evidence(
      flags: flags.map { report in
        Evidence.FlagReport(
          flag: scorecard.flags.firstIndex { $0.flag.name == report.flag } ?? 0,
          person: SampleLoop.roles[report.role] ?? report.role, confirms: false)
      }, pay: expectation, references: .open)
    for card in state.cards {
      for entry in card.card.entries {
        guard case .level(let level) = entry.rating,
          let index = scorecard.criteria.firstIndex(where: { $0.qualifiedName == entry.criterion })
        else { continue }
        evidence.ratings.append(
          Evidence.Rating(person: card.person, criterion: index, stage: card.stage, level: level))
      }
    }
    return PacketInput(
      scorecard: scorecard, opening: opening,
      state: state, evaluation: scorecard.evaluate(evidence), candidateName: name,
      people: people,
      source: PacketInput.Source(
        workspace: "oxford-pathology", eventCount: state.timeline.count,
        heads: state.heads, isSigned: false),
      audience: audience, practice: SampleLoop.practice
    ) { instant in
      let text = Array(instant.description)
      return String(text[0..<10]) + " " + String(text[11..<16])
    }
  }

  func packet(_ audience: Audience = .decider) -> Packet { Packet(input(audience)) }

  private func card(_ stage: Int, _ role: String) -> Card {
    var card = Card(
      entries: scorecard.stages[stage].criteria.map { index in
        let given = given.first { $0.criterion == index && $0.role == role }
        return Card.Entry(
          criterion: scorecard.criteria[index].qualifiedName,
          rating: given?.level.map { .level($0) } ?? .notObserved(.notAsked),
          evidence: given?.words ?? "")
      })
    let mine = scorecard.stages[stage].criteria.flatMap { scorecard.criteria[$0].flags }
      .map { scorecard.flags[$0].flag.name }
    card.flags = flags.filter { $0.role == role && mine.contains($0.flag) }
      .map { Card.RaisedFlag(flag: $0.flag, evidence: $0.words) }
    if role == "radiologist" { card.impression = impression }
    if role == "cv-lead", stage == 0 {
      card.skipped = [
        Card.SkippedQuestion(question: "modelling-main", because: "The time was up")
      ]
    }
    return card
  }

  var state: LoopState {
    var cards: [LoopState.SubmittedCard] = []
    var timeline: [LoopState.TimelineEntry] = []
    func happened(_ at: Instant, _ author: String, _ words: String) {
      let event =
        String(repeating: "0", count: 62) + (timeline.count < 10 ? "0" : "")
        + String(timeline.count)
      timeline.append(
        LoopState.TimelineEntry(event: event, at: at, author: author, words: words))
    }
    happened(instant(-2), "tomas", "loop opened")
    happened(instant(-2, hours: 1), "tomas", "pay band told")
    for (index, stage) in scorecard.stages.enumerated() {
      for panellist in stage.panellists {
        let role = scorecard.panel.panellists[panellist].name
        if owed.contains(where: { $0.stage == index && $0.role == role }) { continue }
        let person = SampleLoop.roles[role] ?? role
        happened(instant(index, hours: 2), person, "card submitted for \(stage.name)")
        cards.append(
          LoopState.SubmittedCard(
            event: timeline[timeline.count - 1].event, stage: index, round: 0, role: role,
            person: person, at: instant(index, hours: 2), card: card(index, role),
            amendments: []))
      }
    }
    var state = LoopState(
      id: "L-\(candidate)", candidate: candidate,
      pin: ScorecardPin(
        name: scorecard.name, version: scorecard.version, overlays: [],
        hash: "9f2b6c1d4e8a70355b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778"),
      terms: LoopTerms(
        scorecard: scorecard, opening: opening,
        calendar: WorkingCalendar(region: .unitedKingdom)),
      openedAt: instant(-2))
    state.phase = decision.map { .decided($0.decision) } ?? .running
    state.assignments = scorecard.panel.panellists.map {
      LoopState.Assignment(role: $0.name, person: SampleLoop.roles[$0.name] ?? $0.name)
    }
    state.stages = scorecard.stages.indices.map { index in
      let isOwed = owed.contains { $0.stage == index }
      return LoopState.StageState(
        status: isOwed ? .running : .submitted, start: instant(index), round: 0,
        cardCount: cards.count { $0.stage == index },
        completed: isOwed ? nil : instant(index, hours: 2), isOpened: !isOwed)
    }
    state.cards = cards
    state.owed = owed.map {
      LoopState.OwedCard(
        stage: $0.stage, role: $0.role, person: SampleLoop.roles[$0.role],
        due: instant($0.stage + 1))
    }
    state.disclosure = LoopState.Disclosure(
      band: "Oxford", on: CalendarDate(dayNumber: instant(-2).seconds / 86_400), by: "tomas")
    state.expectation = expectation
    state.references = [
      LoopState.RecordedReference(
        referee: "Former head of imaging", status: .clear,
        words: "Delivered what was promised, and said early when it would be late.",
        by: "tomas", at: instant(4))
    ]
    state.replies = flags.map {
      LoopState.FlagReply(
        flag: $0.flag, words: "I meant the draft, not the release.", at: instant(5), event: "")
    }
    state.decision = decision
    state.timeline = timeline
    state.heads = timeline.last.map { [$0.event] } ?? []
    return state
  }
}

extension SampleLoop: CustomTestStringConvertible {
  var testDescription: String { candidate + (owed.isEmpty ? "" : ", open") }
}
