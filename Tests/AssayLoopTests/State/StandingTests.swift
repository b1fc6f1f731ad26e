import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The standing of a loop` {
  @Test(arguments: [(4, "hire"), (3, "hire"), (2, "debrief"), (1, "no hire")])
  func `is the outcome once no card is owed`(_ level: Int, _ word: String) {
    #expect(LoopFixture.rated(level).state?.standing.word == word)
  }

  @Test func `is open as long as a card is owed, whatever the other cards say`() {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo", 1)
    #expect(fixture.state?.standing.word == "open")
  }

  @Test func `is incomplete when a demand cannot be met any more, and names what would help`()
    throws
  {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.submit("deep", "cv-lead", "vera", nil)
    fixture.submit("sample", "cv-lead", "vera", nil)
    fixture.submit("screen", "cto", "cleo")
    fixture.submit("screen", "ra-partner", "rhys")
    let state = try #require(fixture.state)
    guard case .incomplete(let remedies) = state.standing else {
      Issue.record("the standing is \(state.standing.word)")
      return
    }
    #expect(
      remedies.map { $0.words(state.scorecard) } == [
        "let a stand-in rate `deep` and hold it again with them", "hold `deep` again",
        "let a stand-in rate `sample` and hold it again with them", "hold `sample` again",
        "record an override and decide without it; the outcome cannot become hire by that",
      ])
  }

  @Test func `follows decision, reopening and withdrawal`() throws {
    var fixture = LoopFixture.decided()
    let decided = try #require(fixture.state)
    #expect(decided.standing.word == "decided hire")
    #expect(decided.decision?.outcome == .hire && decided.decision?.by == "dora")
    #expect(decided.owed.isEmpty && decided.agenda(at: decided.latest).isEmpty)
    fixture.add(.reopened(because: "A reference came late"), by: "carl")
    let reopened = try #require(fixture.state)
    #expect(reopened.standing.word == "hire")
    #expect(reopened.formerDecisions.map(\.decision) == [.hire])
    fixture.add(.withdrawn(because: "Took another job"), by: "carl")
    #expect(fixture.state?.standing.word == "withdrawn")
    fixture.add(.erased(because: "Asked for it"), by: "carl")
    #expect(fixture.state?.standing.word == "erased")
  }

  @Test func `takes a hire without an outcome only with the decider's override`() throws {
    var fixture = LoopFixture.assigned()
    let hire = EventPayload.decided(decision: .hire, because: "We know the work")
    fixture.add(.overridden(because: "Competing offer"), by: "dora")
    fixture.add(hire, by: "dora")
    #expect(fixture.state?.standing.word == "decided hire")
    #expect(fixture.state?.decision?.outcome == nil)
    fixture.add(.reopened(because: "Second thoughts"), by: "dora")
    fixture.add(hire, by: "dora")
    // An override from before the reopening carries nothing any more.
    #expect(fixture.state?.refused.last?.refusal.kind == .overrideNeeded)
  }

  @Test func `takes a departure when everybody agreed, and a quorum when it was there`() throws {
    var fixture = LoopFixture.rated(1) {
      $0.panel.departureNeeds = ["cto", "talent"]
      $0.panel.quorum = Quorum(count: 1, roles: ["cto"])
    }
    fixture.add(.assigned(role: "talent", person: "tess"), by: "carl")
    fixture.add(.overridden(because: "The sample was ours to blame"), by: "cleo")
    fixture.add(.overridden(because: "Agreed"), by: "tess")
    fixture.add(.debriefed(present: ["cleo", "dora"], words: "Long"), by: "carl")
    fixture.add(.decided(decision: .hire, because: "As debriefed"), by: "dora")
    #expect(fixture.state?.standing.word == "decided hire")
    #expect(fixture.state?.decision?.outcome == .noHire)
  }

  @Test func `reads references by what each referee said last`() throws {
    var fixture = LoopFixture.rated {
      $0.references = ReferenceDemand(count: 2, by: "talent", after: nil, asks: [])
    }
    #expect(fixture.state?.referenceStatus == .open)
    for (referee, status) in [
      ("A", ReferenceStatus.concern), ("A", .clear), ("B", .open), ("B", .clear),
    ] {
      fixture.add(
        .referenceRecorded(referee: referee, status: status, words: "..."), by: "carl")
    }
    let statuses = (5...fixture.events.count).map { count in
      fixture.replay(Array(fixture.events.prefix(count)))?.referenceStatus
    }
    #expect(statuses.suffix(4) == [.concern, .open, .open, .clear])
  }

  @Test func `keeps the facts of events whose content is erased`() throws {
    let fixture = LoopFixture.decided().after((.erased(because: "Asked"), "carl"))
    let left = fixture.events.map { event in
      var event = event
      if event.payload.body != nil {
        event.payload = .erasedContent(event.payload.eventType, data: event.payload.data)
      }
      return event
    }
    let state = try #require(fixture.replay(left))
    #expect(state.phase == .erased && state.refused.isEmpty)
    #expect(state.erasedCards.map(\.person) == ["cleo", "vera", "vera", "rhys", "cleo"])
    #expect(state.cards.isEmpty && state.evidence.ratings.isEmpty)
    #expect(state.decision?.decision == .hire && state.decision?.because == "")
    #expect(state.timeline[4].words == "card submitted (content erased)")
    #expect(state.stages.allSatisfy { $0.completed != nil })
  }
}
