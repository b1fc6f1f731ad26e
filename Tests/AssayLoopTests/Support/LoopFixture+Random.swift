import AssayLanguage
import AssayText

@testable import AssayLoop

extension LoopFixture {
  static let people = ["carl", "dora", "cleo", "vera", "rhys", "abel", "mallory"]

  /// A replay of other events with the same terms.
  func replay(_ events: [Event]) -> LoopState? {
    LoopState.replay(events, scorecard: scorecard, opening: opening, calendar: calendar)
  }

  @discardableResult
  mutating func submitCard(
    _ stage: String, _ role: String, _ person: String, level: Int? = 3, at moment: Instant,
    seen: [String]
  ) -> String {
    add(
      .cardSubmitted(stage: stage, role: role, card: card(stage, level)), by: person, at: moment,
      seen: seen)
  }

  /// A history in which everything may happen, sensible or not, on several branches.
  static func random(seed: UInt64, length: Int) -> LoopFixture {
    var random = SplitMix64(seed: seed)
    var fixture = LoopFixture.opened { scorecard in
      scorecard.panel.departureNeeds = random.chance(1, of: 2) ? ["cto"] : []
      scorecard.panel.panellists[0].seats = random.pick([1, 1, 2])
      scorecard.stages[2].enough = random.pick([1, 2])
      scorecard.stages[1].start = random.pick([.open, .afterAll([0]), .afterAny([0, 2])])
      scorecard.stages[2].confidentialTo = random.pick([[], ["cto", "ra-partner"]])
      scorecard.flags[0].flag.opensAtOnceTo = random.pick([nil, "ra-partner"])
      scorecard.pay.discloseBefore = random.pick([nil, 0])
      scorecard.deadlines.workingDaysRegion = random.pick([nil, "DE", "XX"])
    }
    while fixture.events.count < length {
      let author = random.pick(people + ["carl", "carl", "dora"])
      let moment = LoopFixture.monday.adding(
        seconds: fixture.events.count * 3000 + Int.random(in: -9000...9000, using: &random))
      let last = fixture.events.suffix(3).map(\.id)
      let seen = random.chance(3, of: 4) ? last.suffix(1) : random.some(of: last + ["gone"])[...]
      fixture.add(fixture.payload(&random, author), by: author, at: moment, seen: Array(seen))
    }
    return fixture
  }

  private func payload(_ random: inout SplitMix64, _ author: String) -> EventPayload {
    let stage = random.pick(["deep", "sample", "screen", "deep", "sample", "screen", "none"])
    let holders = ["cleo": "cto", "vera": "cv-lead", "rhys": "ra-partner"]
    let role = holders[author] ?? random.pick(["cto", "cv-lead", "ra-partner", "none"])
    let person = random.pick(LoopFixture.people)
    let reason = random.pick(["Because", "Because", ""])
    switch random.pick(Array(0..<24)) {
    case 0...3: return .assigned(role: role, person: person)
    case 4...9:
      let known = stage == "none" ? "deep" : stage
      let flags = random.chance(1, of: 3) ? ["identifiers-left"] : []
      return .cardSubmitted(
        stage: stage, role: role,
        card: card(known, random.pick([nil, 1, 2, 3, 4, 5]), flags: flags))
    case 10: return .substituted(role: role, from: person, to: author, because: reason)
    case 11:
      return .cardAmended(
        stage: stage, role: role, names: random.pick(events).id, card: card("deep", 2),
        because: reason)
    case 12, 13:
      return .scheduled(
        stage: stage,
        start: LoopFixture.monday.adding(
          seconds: Int.random(in: -90_000...900_000, using: &random)))
    case 14: return .flagConfirmed(flag: "identifiers-left", evidence: reason)
    case 15: return .stageRepeated(stage: stage, because: reason)
    case 16: return .noted(stage: stage, text: reason)
    case 17: return .debriefed(present: [person], words: "")
    case 18 where random.chance(1, of: 3):
      return .decided(decision: random.pick(Decision.allCases), because: reason)
    case 19: return .reopened(because: reason)
    default:
      let ends: [EventType] = [.erased, .withdrawn, .decided]
      let type = random.pick(EventType.allCases.filter { !ends.contains($0) })
      let payload = PayloadSamples.payload(type)
      return random.chance(1, of: 4) ? .erasedContent(type, data: payload.data) : payload
    }
  }
}
