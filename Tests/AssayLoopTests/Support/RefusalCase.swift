import AssayLoop
import AssayText
import Testing

/// What must be refused, after what, with which words: `kind: message; advice`.
struct RefusalCase: CustomTestStringConvertible, Sendable {
  var fixture: LoopFixture
  var payload: EventPayload
  var author: String
  var expected: String

  init(_ fixture: LoopFixture, _ payload: EventPayload, by author: String, _ expected: String) {
    self.fixture = fixture
    self.payload = payload
    self.author = author
    self.expected = expected
  }

  var testDescription: String { expected }

  /// The refusal in words, after the front door and the fold have agreed on it.
  func refusal() throws -> String {
    let state = try #require(fixture.state)
    let moment = state.latest.adding(seconds: 3600)
    let refusal = #expect(throws: Refusal.self) {
      try state.check(payload, by: author, at: moment)
    }
    var extended = fixture
    extended.add(payload, by: author)
    let replayed = try #require(extended.state)
    #expect(replayed.refused.last?.refusal == refusal)
    #expect(replayed.refused.count == state.refused.count + 1)
    #expect(replayed.timeline == state.timeline)
    return refusal.map { "\($0.kind.rawValue): \($0.message); \($0.advice)" } ?? ""
  }
}

extension LoopFixture {
  /// The fixture after more events, each with its author.
  func after(_ steps: (EventPayload, String)...) -> LoopFixture {
    var fixture = self
    for (payload, author) in steps { fixture.add(payload, by: author) }
    return fixture
  }

  /// The fixture after cards with level 3.
  func after(cards: (stage: String, role: String, person: String)...) -> LoopFixture {
    var fixture = self
    for card in cards { fixture.submit(card.stage, card.role, card.person) }
    return fixture
  }
}
