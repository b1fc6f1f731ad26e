import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `A replay` {
  private static let whole = LoopFixture.decided(.noHire, level: 1)
    .after(
      (.rejected(on: CalendarDate(dayNumber: 20_600)), "carl"),
      (.reopened(because: "A reference came late"), "dora"))

  @Test func `equals the events applied one after the other`() throws {
    let events = Self.whole.events
    var state = try LoopState(
      opening: events[0],
      terms: LoopTerms(
        scorecard: Self.whole.scorecard, opening: Self.whole.opening,
        calendar: Self.whole.calendar))
    for event in events.dropFirst() { try state.apply(event) }
    #expect(state == Self.whole.state)
    #expect(state.refused.isEmpty && state.timeline.count == events.count)
  }

  @Test func `is the same for every order of its events`() throws {
    var random = SplitMix64(seed: 3)
    for seed in 0..<40 {
      let fixture = LoopFixture.random(seed: UInt64(seed), length: 30)
      let expected = fixture.state
      for _ in 0..<3 {
        let shuffled = fixture.events.shuffled(using: &random)
        #expect(fixture.replay(shuffled + shuffled.prefix(3)) == expected)
      }
    }
  }

  @Test func `takes any part of a history without a trap, and any history at all`() {
    var applied = 0
    var refused = 0
    for seed in 0..<60 {
      let fixture = LoopFixture.random(seed: UInt64(1000 + seed), length: 60)
      for count in [1, 7, 31, 60] {
        guard let state = fixture.replay(Array(fixture.events.prefix(count))) else { continue }
        #expect(state.timeline.count + state.refused.count == count)
        #expect(state.stages.count == fixture.scorecard.stages.count)
        _ = (state.agenda(at: state.latest), state.standing, state.criticalPath(at: state.latest))
        for viewer in LoopFixture.people { _ = state.cards(visibleTo: viewer) }
        applied += count == 60 ? state.timeline.count : 0
        refused += count == 60 ? state.refused.count : 0
      }
    }
    // The histories are worth something only when both kinds are frequent in them.
    #expect(applied > 500)
    #expect(refused > 500)
  }

  @Test func `follows what the authors had seen and not their clocks`() throws {
    var fixture = LoopFixture.opened()
    let early = LoopFixture.monday.adding(seconds: -86_400)
    fixture.add(.assigned(role: "cto", person: "cleo"), by: "carl", at: early, seen: ["e01"])
    fixture.submitCard("deep", "cto", "cleo", at: early.adding(seconds: -60), seen: ["e02"])
    let state = try #require(fixture.state)
    #expect(state.timeline.map(\.event) == ["e01", "e02", "e03"])
    #expect(state.heads == ["e03"] && state.refused.isEmpty)
    #expect(state.latest == LoopFixture.monday)
  }

  @Test func `keeps what two people did offline, and says what did not fit`() throws {
    var fixture = LoopFixture.assigned()
    let noon = LoopFixture.monday.adding(seconds: 10_800)
    fixture.submitCard("deep", "cto", "cleo", at: noon, seen: ["e04"])
    fixture.submitCard("deep", "cv-lead", "vera", at: noon, seen: ["e04"])
    fixture.submitCard("deep", "cto", "cleo", level: 4, at: noon.adding(seconds: 1), seen: ["e04"])
    let state = try #require(fixture.state)
    #expect(state.cards.map(\.event) == ["e05", "e06"])
    #expect(state.refused.map(\.event) == ["e07"])
    #expect(state.refused.first?.refusal.kind == .secondSubmission)
    #expect(state.refused.first?.words == "card submitted for deep")
    #expect(state.heads == ["e05", "e06", "e07"])
    #expect(state.nextSequence(for: "cleo") == 3)
  }

  @Test func `takes cards from before a move for what they were`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    var pin = LoopFixture.pin
    pin.hash = "other"
    fixture.add(.moved(to: pin, because: "A criterion was added"), by: "carl")
    #expect(LoopState.pin(of: fixture.events) == pin)
    fixture.scorecard.stages[0].criteria.append(1)
    let state = try #require(fixture.state)
    #expect(state.refused.isEmpty && state.pin == pin && state.moves.count == 1)
    #expect(state.evidence.ratings.map(\.criterion) == [0])
    var late = fixture
    late.add(
      .cardSubmitted(stage: "deep", role: "cv-lead", card: LoopFixture.assigned().card("deep")),
      by: "vera")
    #expect(late.state?.refused.last?.refusal.kind == .incompleteCard)
  }

  @Test func `without an opening is nothing`() {
    #expect(LoopFixture().state == nil)
    #expect(LoopState.pin(of: []) == nil)
  }
}
