import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `Who may read a card` {
  private static let deep = LoopFixture.deep

  private func words(_ state: LoopState, _ stage: Int, _ viewer: String) -> String {
    guard let refusal = state.refusal(readingCardsOf: stage, viewer: viewer) else { return "may" }
    return "\(refusal.kind.rawValue): \(refusal.message); \(refusal.advice)"
  }

  @Test func `depends on whether all of the stage are in`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    let state = try #require(fixture.state)
    #expect(
      words(state, Self.deep, "carl")
        == "sealed: the cards of `deep` are sealed until `vera` submitted; "
        + "wait for them, or ask the coordinator to open the cards with a reason")
    #expect(state.cards(visibleTo: "cleo").count == 1)
    #expect(state.cards(visibleTo: "carl").isEmpty)
    fixture.submit("deep", "cv-lead", "vera")
    #expect(words(try #require(fixture.state), Self.deep, "carl") == "may")
  }

  @Test func `is refused to everybody who owes a card anywhere in the loop`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.submit("deep", "cv-lead", "vera")
    var state = try #require(fixture.state)
    #expect(
      words(state, Self.deep, "cleo")
        == "sealed: `cleo` still owes a card for `screen` and cannot read the cards of others "
        + "before it is in; submit the card first")
    #expect(state.cards(visibleTo: "cleo").map(\.person) == ["cleo"])
    #expect(!state.mayRead(cardsOf: Self.deep, viewer: "rhys"))
    fixture.submit("screen", "cto", "cleo")
    state = try #require(fixture.state)
    #expect(state.cards(visibleTo: "cleo").map(\.person) == ["cleo", "vera", "cleo"])
    fixture.submit("sample", "cv-lead", "vera")
    #expect(fixture.state?.mayRead(cardsOf: LoopFixture.screen, viewer: "vera") == false)
  }

  @Test func `changes when the coordinator opens the cards, but not for who owes one`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.add(.cardsOpened(stage: "deep", because: "Vera is ill"), by: "carl")
    let state = try #require(fixture.state)
    #expect(state.mayRead(cardsOf: Self.deep, viewer: "carl"))
    #expect(state.mayRead(cardsOf: Self.deep, viewer: "dora"))
    #expect(!state.mayRead(cardsOf: Self.deep, viewer: "vera"))
  }

  @Test func `changes when a stage is waived, since nobody can submit for it any more`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.add(.stageWaived(stage: "deep", because: "Vera is ill"), by: "carl")
    let state = try #require(fixture.state)
    #expect(words(state, Self.deep, "carl") == "may")
    #expect(!state.mayRead(cardsOf: Self.deep, viewer: "vera"))
    #expect(state.evidence.ratings.map(\.person) == ["cleo"])
    fixture.add(.stageRepeated(stage: "deep", because: "Vera is well"), by: "carl")
    #expect(fixture.state?.mayRead(cardsOf: Self.deep, viewer: "carl") == false)
  }

  @Test func `keeps a confidential stage to its roles`() throws {
    let fixture = LoopFixture.rated { $0.stages[0].confidentialTo = ["cto", "ceo"] }
    let state = try #require(fixture.state)
    #expect(
      words(state, Self.deep, "carl")
        == "sealed: the cards of `deep` are confidential to `cto` and `ceo`; ask one of them")
    #expect(words(state, Self.deep, "cleo") == "may")
    #expect(state.cards(visibleTo: "vera").map(\.person) == ["vera", "vera", "rhys", "cleo"])
  }

  @Test func `lets a flag through at once to the role that it opens to`() throws {
    var fixture = LoopFixture.assigned { $0.flags[0].flag.opensAtOnceTo = "ra-partner" }
    fixture.submit("deep", "cto", "cleo", 2, flags: ["identifiers-left"])
    let state = try #require(fixture.state)
    #expect(state.isFlagVisible("identifiers-left", to: "rhys"))
    #expect(state.isFlagVisible("identifiers-left", to: "cleo"))
    #expect(!state.isFlagVisible("identifiers-left", to: "vera"))
    #expect(!state.isFlagVisible("identifiers-left", to: "carl"))
    #expect(!state.isFlagVisible("overclaim", to: "rhys"))
    #expect(!state.mayRead(cardsOf: Self.deep, viewer: "rhys"))
    fixture.add(.flagConfirmed(flag: "identifiers-left", evidence: "In the header"), by: "rhys")
    let reports = fixture.state?.evidence.flags
    #expect(reports?.map(\.person) == ["cleo", "rhys"])
    #expect(reports?.map(\.confirms) == [false, true])
  }

  @Test func `hides a sealed flag and all that answers it, except where it opens at once`() throws {
    var fixture = LoopFixture.assigned { $0.flags[0].flag.opensAtOnceTo = "ra-partner" }
    fixture.submit("deep", "cto", "cleo", 2, flags: ["identifiers-left"])
    fixture.add(.flagConfirmed(flag: "identifiers-left", evidence: "In the header"), by: "rhys")
    fixture.add(.candidateReplied(flag: "identifiers-left", words: "A draft"), by: "carl")
    let state = try #require(fixture.state)
    #expect(state.sealedStages == [Self.deep])
    let told = state.withoutSealedCards(for: "rhys")
    #expect(told.cards.map(\.card.flags.count) == [1] && told.cards[0].card.entries.isEmpty)
    #expect(told.confirmations.count == 1 && told.replies.count == 1)
    #expect(told.timeline == state.timeline && told.heads.isEmpty)
    let hidden = state.withoutSealedCards(for: "carl")
    #expect(hidden.cards.map(\.card) == [Card(entries: [])] && hidden.evidence.flags.isEmpty)
    #expect(hidden.confirmations.isEmpty && hidden.replies.isEmpty)
    #expect(
      hidden.timeline.map(\.words) == state.timeline.map(\.words).filter { !$0.contains("flag") })
  }

  @Test func `is the same without a sealed card's content, whatever it was`() throws {
    func world(_ level: Int, _ flags: [String]) -> LoopState? {
      var fixture = LoopFixture.assigned()
      fixture.submit("deep", "cto", "cleo", level, flags: flags)
      return fixture.state
    }
    let one = try #require(world(1, []))
    let other = try #require(world(4, ["identifiers-left"]))
    #expect(one != other)
    for viewer in LoopFixture.people {
      #expect(one.withoutSealedCards(for: viewer) == other.withoutSealedCards(for: viewer))
    }
    #expect(one.cardCount(ofStage: Self.deep) == (1, 2))
  }

  @Test func `is open to all once the loop is decided`() throws {
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo")
    fixture.add(.decided(decision: .noHire, because: "Enough seen"), by: "dora")
    #expect(fixture.state?.mayRead(cardsOf: Self.deep, viewer: "vera") == true)
  }

  @Test func `never includes another's card of a running stage`() {
    for seed in 0..<80 {
      guard let state = LoopFixture.random(seed: UInt64(seed), length: 50).state,
        state.phase == .running
      else { continue }
      for viewer in LoopFixture.people {
        for card in state.cards(visibleTo: viewer) where card.person != viewer {
          #expect(state.stages[card.stage].isDone || state.stages[card.stage].isOpened)
          #expect(!state.owed.contains { $0.person == viewer })
        }
      }
    }
  }
}
