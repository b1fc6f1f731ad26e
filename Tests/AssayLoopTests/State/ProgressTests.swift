import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The progress of a loop` {
  private static let monday = LoopFixture.monday
  private static let tuesday = monday.adding(seconds: 86_400)

  private func owed(_ state: LoopState) -> [String] {
    state.owed.map { "\(state.scorecard.stages[$0.stage].name) \($0.role) \($0.person ?? "?")" }
  }

  @Test func `begins with every card owed and later stages blocked`() throws {
    let state = try #require(LoopFixture.opened().state)
    #expect(state.stages.map(\.status) == [.ready, .blocked(by: [0]), .blocked(by: [0])])
    #expect(
      owed(state) == [
        "deep cto ?", "deep cv-lead ?", "sample cv-lead ?", "screen cto ?", "screen ra-partner ?",
      ])
    #expect(state.standing == .open(owed: state.owed))
  }

  @Test func `follows the cards that come in`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    var state = try #require(fixture.state)
    #expect(state.stages.map(\.status) == [.running, .ready, .ready])
    let last = fixture.submit("deep", "cv-lead", "vera")
    state = try #require(fixture.state)
    #expect(state.stages[0].status == .submitted)
    #expect(state.stages[0].completed == state.cards.last?.at)
    #expect(state.cards.last?.event == last && state.cards.last?.person == "vera")
    #expect(owed(state) == ["sample cv-lead vera", "screen cto cleo", "screen ra-partner rhys"])
  }

  @Test func `plans stages ahead, one behind the other`() throws {
    let fixture = LoopFixture.assigned().after(
      (.scheduled(stage: "deep", start: Self.tuesday), "carl"),
      (.scheduled(stage: "screen", start: Self.tuesday.adding(seconds: 3600)), "carl"))
    let state = try #require(fixture.state)
    #expect(state.refused.isEmpty)
    #expect(state.status(ofStage: 0, at: Self.monday) == .scheduled(Self.tuesday))
    #expect(state.status(ofStage: 0, at: Self.tuesday) == .running)
    #expect(state.status(ofStage: 1, at: Self.tuesday) == .blocked(by: [0]))
    #expect(state.status(ofStage: 1, at: Self.tuesday.adding(seconds: 3600)) == .ready)
    #expect(
      state.calendar(of: state.owed[0].due) == "Wed 4 Mar 2026 10:00")
    #expect(state.overdue(at: Self.tuesday.adding(seconds: 90_000)).isEmpty)
    #expect(
      state.overdue(at: Self.tuesday.adding(seconds: 90_001)).map(\.person) == [
        "cleo", "vera",
      ])
  }

  @Test func `does not make one interviewer wait for the card of another`() throws {
    var fixture = LoopFixture.assigned().after(
      (.scheduled(stage: "deep", start: Self.monday.adding(seconds: 3600)), "carl"))
    fixture.add(.noted(stage: "deep", text: "On time"), by: "vera", hours: 2)
    fixture.submit("screen", "ra-partner", "rhys")
    #expect(fixture.state?.refused.isEmpty == true)
    #expect(fixture.state?.cards.map(\.person) == ["rhys"])
  }

  @Test func `needs as many cards as a role has seats, and as many roles as are enough`() throws {
    var seats = LoopFixture.assigned { $0.panel.panellists[0].seats = 2 }
    seats.submit("deep", "cto", "cleo")
    seats.submit("deep", "cv-lead", "vera")
    #expect(owed(try #require(seats.state)).first == "deep cto ?")
    seats.add(.assigned(role: "cto", person: "abel"), by: "carl")
    #expect(owed(try #require(seats.state)).first == "deep cto abel")
    seats.submit("deep", "cto", "abel")
    #expect(seats.state?.stages[0].status == .submitted)

    var enough = LoopFixture.opened { $0.stages[0].enough = 1 }
    enough.add(.assigned(role: "cv-lead", person: "vera"), by: "carl")
    #expect(owed(try #require(enough.state)).first == "deep cv-lead vera")
    enough.submit("deep", "cv-lead", "vera")
    #expect(enough.state?.stages[0].status == .submitted)
  }

  @Test func `takes a stage without cards as held once it is noted on`() throws {
    var fixture = LoopFixture.assigned { $0.stages[0].isScored = false }
    #expect(owed(try #require(fixture.state)).first == "sample cv-lead vera")
    fixture.add(.noted(stage: "deep", text: "Expects a start in May"), by: "rhys")
    #expect(fixture.state?.stages[0].status == .ready)
    fixture.add(.noted(stage: "deep", text: "Expects a start in May"), by: "cleo")
    let state = try #require(fixture.state)
    #expect(state.stages.map(\.status) == [.submitted, .ready, .ready])
    #expect(state.notes.count == 2)
  }

  @Test func `opens a stage behind any of several`() throws {
    var fixture = LoopFixture.assigned {
      $0.stages[1].start = .open
      $0.stages[2].start = .afterAny([0, 1])
    }
    #expect(fixture.state?.stages[2].status == .blocked(by: [0, 1]))
    fixture.submit("sample", "cv-lead", "vera")
    #expect(fixture.state?.stages[2].status == .ready)
  }

  @Test func `leaves a conflicted person's cards and takes the rest of their role`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.add(.conflictDeclared(person: "cleo", because: "Cousins"), by: "cleo")
    var state = try #require(fixture.state)
    #expect(state.cards.map(\.person) == ["cleo"])
    #expect(
      owed(state) == [
        "deep cv-lead vera", "sample cv-lead vera", "screen cto ?", "screen ra-partner rhys",
      ])
    fixture.add(
      .substituted(role: "cto", from: "cleo", to: "abel", because: "Conflict"), by: "carl")
    state = try #require(fixture.state)
    #expect(state.refused.isEmpty && state.persons(in: "cto") == ["abel"])
    #expect(state.assignments.map(\.role) == ["cto", "cv-lead", "ra-partner"])
    #expect(state.roles(of: "abel") == ["cto"])
    #expect(owed(state)[2] == "screen cto abel")
  }

  @Test func `counts only the last round of a stage that was held again`() throws {
    var fixture = LoopFixture.rated(2)
    fixture.add(.stageRepeated(stage: "deep", because: "Cut short"), by: "carl")
    var state = try #require(fixture.state)
    #expect(owed(state) == ["deep cto cleo", "deep cv-lead vera"])
    #expect(state.evidence.ratings.count { $0.stage == 0 } == 2)
    fixture.submit("deep", "cto", "cleo", 4, flags: ["identifiers-left"])
    state = try #require(fixture.state)
    #expect(state.cards.count == 6 && state.cards.last?.round == 1)
    #expect(state.evidence.ratings.filter { $0.stage == 0 }.map(\.level) == [4])
    fixture.add(.stageRepeated(stage: "deep", because: "Again"), by: "carl")
    fixture.submit("deep", "cto", "cleo", 3)
    state = try #require(fixture.state)
    #expect(state.evidence.ratings.filter { $0.stage == 0 }.map(\.level) == [3])
    #expect(state.evidence.flags.map(\.person) == ["cleo"])
  }

  @Test func `keeps what stood on a card before it was amended`() throws {
    var fixture = LoopFixture.assigned()
    let first = fixture.submit("deep", "cto", "cleo", 2)
    fixture.add(
      .cardAmended(
        stage: "deep", role: "cto", names: first, card: fixture.card("deep", 3), because: "Slip"),
      by: "cleo")
    fixture.submit("deep", "cv-lead", "vera")
    fixture.add(
      .cardAmended(
        stage: "deep", role: "cto", names: first, card: fixture.card("deep", 4), because: "Talk"),
      by: "cleo")
    let card = try #require(fixture.state?.cards.first)
    #expect(card.card == fixture.card("deep", 4))
    #expect(card.amendments.map(\.before) == [fixture.card("deep", 2), fixture.card("deep", 3)])
    #expect(card.amendments.map(\.isAfterOpening) == [false, true])
  }
}

extension LoopState {
  fileprivate func calendar(of instant: Instant?) -> String {
    instant.map { terms.calendar.text($0) } ?? "none"
  }
}
