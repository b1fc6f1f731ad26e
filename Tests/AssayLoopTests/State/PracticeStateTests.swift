import AssayLanguage
@testable import AssayLoop
import AssayText
import Testing

@Suite struct `Practice in a workspace` {
  static let calendar = WorkingCalendar(region: .unitedKingdom)
  static let demand = PracticeDemand(answers: 2, within: 1, again: TimeSpan(6, .month))

  private static func moment(_ day: String) -> Instant {
    calendar.instant("\(day) 10:00") ?? Instant(seconds: 0)
  }

  /// Levels given to answers that are known to be 1, 2, 3 and so on.
  private static func run(
    _ levels: [Int], rubric: String = "depth", _ version: SemanticVersion = SemanticVersion(1, 0, 0)
  ) -> PracticeRun {
    PracticeRun(
      rubric: rubric, version: version,
      answers: levels.enumerated().map {
        PracticeRun.Answer(name: "answer-\($0)", level: $1, key: $0 + 1)
      })
  }

  private static func state(_ runs: [(String, String, PracticeRun)]) -> WorkspaceState {
    WorkspaceState.replay(
      runs.enumerated().map { index, entry in
        Event(
          id: "p\(index)", loop: "workspace", author: entry.0, at: moment(entry.1),
          sequence: index + 1, seen: index > 0 ? ["p\(index - 1)"] : [],
          payload: .practised(entry.2))
      })
  }

  private static func standing(
    _ state: WorkspaceState, _ day: String, major: Int = 1, _ demand: PracticeDemand = demand
  ) -> PracticeStanding {
    state.practiceStanding(
      of: "cleo", rubric: "depth", major: major, by: demand, at: moment(day), calendar)
  }

  private static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  @Test func `lasts as long as the scorecard says, to the day`() {
    let state = Self.state([("cleo", "2026-05-31", Self.run([1, 2, 2]))])
    let (since, until) = (Self.date("2026-05-31"), Self.date("2026-11-30"))
    #expect(Self.standing(state, "2026-05-30") == .none)
    #expect(Self.standing(state, "2026-05-31") == .inPractice(since: since, until: until))
    #expect(Self.standing(state, "2026-11-30") == .inPractice(since: since, until: until))
    #expect(Self.standing(state, "2026-12-01") == .tooOld(since: since))
    let forEver = PracticeDemand(answers: 2, within: 1, again: nil)
    #expect(
      Self.standing(state, "2036-12-01", forEver) == .inPractice(since: since, until: nil))
  }

  @Test func `needs so many answers within so many levels`() {
    let state = Self.state([("cleo", "2026-05-31", Self.run([1, 4, 1, 4]))])
    func meets(_ answers: Int, _ within: Int) -> Bool {
      Self.standing(
        state, "2026-06-01", PracticeDemand(answers: answers, within: within, again: nil)
      )
      .isInPractice
    }
    #expect(meets(2, 0) && !meets(3, 0))
    #expect(meets(2, 1) && !meets(3, 1))
    #expect(meets(4, 2))
    #expect(!meets(5, 3))
  }

  @Test func `counts by the latest run alone, better or worse`() {
    let (good, bad) = (Self.run([1, 2]), Self.run([4, 4]))
    let worse = Self.state([("cleo", "2026-05-01", good), ("cleo", "2026-05-02", bad)])
    #expect(Self.standing(worse, "2026-05-03") == .notMet(on: Self.date("2026-05-02")))
    // What was so on an earlier day stays so.
    #expect(Self.standing(worse, "2026-05-01").isInPractice)
    let better = Self.state([("cleo", "2026-05-01", bad), ("cleo", "2026-05-02", good)])
    #expect(Self.standing(better, "2026-05-03").isInPractice)
  }

  @Test func `is that of one person, one rubric and one major version`() {
    let minor = Self.run([1, 2], SemanticVersion(1, 4, 2))
    #expect(Self.standing(Self.state([("cleo", "2026-05-01", minor)]), "2026-05-02").isInPractice)
    #expect(
      Self.standing(Self.state([("cleo", "2026-05-01", minor)]), "2026-05-02", major: 2) == .none)
    #expect(Self.standing(Self.state([("abel", "2026-05-01", minor)]), "2026-05-02") == .none)
    let other = Self.run([1, 2], rubric: "talk")
    #expect(Self.standing(Self.state([("cleo", "2026-05-01", other)]), "2026-05-02") == .none)
  }

  @Test func `counts for nothing once its levels are erased`() {
    let erased = Event(
      id: "e", loop: "workspace", author: "cleo", at: Self.moment("2026-05-01"), sequence: 1,
      seen: [], payload: .erasedContent(.practised, data: ["rubric": "depth", "version": "1.0.0"]))
    let state = WorkspaceState.replay([erased])
    #expect(state.refused.isEmpty && state.practice.isEmpty)
  }

  @Test func `is refused without answers, and with one answer twice`() {
    var twice = Self.run([1, 2])
    twice.answers[1].name = twice.answers[0].name
    let state = Self.state([
      ("cleo", "2026-05-01", Self.run([])), ("cleo", "2026-05-02", twice),
      ("cleo", "2026-05-03", Self.run([1], rubric: " ")),
    ])
    #expect(
      state.refused.map(\.refusal.message) == [
        "the practice holds no answer",
        "the practice answer `answer-0` was scored twice in one run",
        "the practice names no rubric",
      ])
    #expect(state.practice.isEmpty)
  }

  @Test func `has a mean difference with a sign`() {
    #expect(Self.run([1, 1, 1]).meanDifference == Fraction(-1, 1))
    #expect(Self.run([2, 2, 3, 6]).meanDifference == Fraction(3, 4))
    #expect(Self.run([]).meanDifference == nil)
  }

  @Test func `reads levels of any scale and refuses what is none`() throws {
    func record(_ answers: JSONValue) -> EventRecord {
      EventRecord(
        type: "practised", loop: "workspace", author: "cleo", at: Self.moment("2026-05-01"),
        sequence: 1, seen: [], data: ["rubric": "depth", "version": "1.0.0"],
        body: ["answers": answers])
    }
    let whole = record([["name": "a", "level": -2, "key": 7]])
    let payload = try EventPayload(reading: whole)
    #expect(payload.data == whole.data && payload.body == whole.body)
    for value: JSONValue in ["3", 1_000_000_000_001, .null] {
      #expect(throws: EventFormatError.self) {
        try EventPayload(reading: record([["name": "a", "level": value, "key": 1]]))
      }
    }
    #expect(throws: EventFormatError.self) {
      try EventPayload(reading: record([["name": "a", "level": 1, "key": 1, "more": 1]]))
    }
  }
}
