import AssayLanguage
import AssayText

@testable import AssayLoop

/// A small loop that tests take as far as they need: two technical stages and a regulatory one.
///
/// cleo is the CTO, vera leads computer vision, rhys knows regulation; carl coordinates and dora
/// decides. Every event sees all before it and comes one hour later.
struct LoopFixture {
  var scorecard: Scorecard
  var opening: Opening
  var calendar = WorkingCalendar(region: .unitedKingdom)
  private(set) var events: [Event] = []
  private var now = Instant(seconds: 1_772_442_000)

  /// Monday 2 March 2026, 09:00.
  static let monday = Instant(seconds: 1_772_442_000)
  static let pin = PayloadSamples.pin
  static let deep = 0
  static let sample = 1
  static let screen = 2

  init(_ change: (inout Scorecard) -> Void = { _ in }) {
    scorecard = LoopFixture.scorecard
    change(&scorecard)
    opening = PayloadSamples.opening
  }

  private static var scorecard: Scorecard {
    var builder = ScorecardBuilder()
    for role in ["cto", "cv-lead", "ra-partner"] { builder.panellist(role) }
    builder.area(
      "technical", share: Fraction(60),
      [
        CriterionSketch("design", .mustBeRated, flags: ["identifiers-left"]),
        CriterionSketch("debugging"),
      ])
    builder.area(
      "regulation", share: Fraction(40), [CriterionSketch("intended-use", flags: ["overclaim"])])
    builder.stage("deep", by: ["cto", "cv-lead"], covers: ["design"])
    builder.stage("sample", by: ["cv-lead"], covers: ["debugging"])
    builder.stage("screen", by: ["ra-partner", "cto"], covers: ["regulation"])
    builder.require(2, on: .mustBeRated)
    builder.rule("clear", .hire, when: .test(.compare(.overall, .atLeast, .number(Fraction(3)))))
    builder.rule("low", .noHire, when: .test(.compare(.overall, .below, .number(Fraction(2)))))
    var scorecard = builder.build()
    scorecard.stages[sample].start = .afterAll([deep])
    scorecard.stages[screen].start = .afterAll([deep])
    scorecard.deadlines = Deadlines(
      cards: TimeSpan(1, .workingDay), debrief: TimeSpan(2, .workingDay),
      gap: TimeSpan(5, .workingDay))
    return scorecard
  }

  /// The loop as its events make it.
  var state: LoopState? {
    LoopState.replay(events, scorecard: scorecard, opening: opening, calendar: calendar)
  }

  /// Appends an event that has seen all events so far.
  @discardableResult
  mutating func add(_ payload: EventPayload, by author: String, hours: Int = 1) -> String {
    now = now.adding(seconds: hours * 3600)
    return add(payload, by: author, at: now, seen: events.last.map { [$0.id] } ?? [])
  }

  /// Appends an event that has seen only some.
  @discardableResult
  mutating func add(
    _ payload: EventPayload, by author: String, at moment: Instant, seen: [String]
  ) -> String {
    let number = events.count + 1
    let id = (number < 10 ? "e0" : "e") + String(number)
    events.append(
      Event(
        id: id, loop: "l-1", author: author, at: moment,
        sequence: events.count { $0.author == author } + 1, seen: seen, payload: payload))
    return id
  }
}

extension LoopFixture {
  /// Carl opens the loop.
  static func opened(_ change: (inout Scorecard) -> Void = { _ in }) -> LoopFixture {
    var fixture = LoopFixture(change)
    fixture.add(
      .opened(opening: "senior-cv-oxford", candidate: "c-1", scorecard: pin), by: "carl",
      hours: 0)
    return fixture
  }

  /// Opened, and every role has its person.
  static func assigned(_ change: (inout Scorecard) -> Void = { _ in }) -> LoopFixture {
    var fixture = opened(change)
    for (role, person) in [("cto", "cleo"), ("cv-lead", "vera"), ("ra-partner", "rhys")] {
      fixture.add(.assigned(role: role, person: person), by: "carl", hours: 0)
    }
    return fixture
  }

  /// Assigned, and every card is in with the same level on everything.
  static func rated(
    _ level: Int = 3, _ change: (inout Scorecard) -> Void = { _ in }
  ) -> LoopFixture {
    var fixture = assigned(change)
    for (stage, role, person) in [
      ("deep", "cto", "cleo"), ("deep", "cv-lead", "vera"), ("sample", "cv-lead", "vera"),
      ("screen", "ra-partner", "rhys"), ("screen", "cto", "cleo"),
    ] {
      fixture.submit(stage, role, person, level)
    }
    return fixture
  }

  /// Rated, and dora decided.
  static func decided(_ decision: Decision = .hire, level: Int = 3) -> LoopFixture {
    var fixture = rated(level)
    fixture.add(.decided(decision: decision, because: "The cards say so"), by: "dora")
    return fixture
  }

  @discardableResult
  mutating func submit(
    _ stage: String, _ role: String, _ person: String, _ level: Int? = 3,
    flags: [String] = []
  ) -> String {
    add(
      .cardSubmitted(stage: stage, role: role, card: card(stage, level, flags: flags)), by: person)
  }

  /// A card with one level, or with nothing observed, on everything that the stage covers.
  func card(_ stage: String, _ level: Int? = 3, flags: [String] = []) -> Card {
    let index = scorecard.stages.firstIndex { $0.name == stage } ?? 0
    return Card(
      entries: scorecard.stages[index].coveredCriteria.map { criterion in
        Card.Entry(
          criterion: scorecard.criteria[criterion].qualifiedName,
          rating: level.map { .level($0) } ?? .notObserved(.notAsked),
          evidence: level == nil ? "" : "Said so and showed it")
      },
      flags: flags.map { Card.RaisedFlag(flag: $0, evidence: "Seen in the returned files") })
  }
}
