import AssayLoop
import AssayText
import Testing

@Suite struct `A workspace` {
  private func events(_ steps: [(EventPayload, String)]) -> [Event] {
    steps.enumerated().map { index, step in
      Event(
        id: "w\(index)", loop: "workspace", author: step.1,
        at: Instant(seconds: 1_772_442_000 + index), sequence: 1,
        seen: index > 0 ? ["w\(index - 1)"] : [], payload: step.0)
    }
  }

  private static let closed = EventPayload.openingClosed(
    opening: "senior-cv-oxford", because: "Filled")

  @Test func `knows its people and openings, in any order of the events`() {
    let events = events([
      (.personNamed(id: "carl", name: "Carl"), "carl"),
      (.openingOpened(PayloadSamples.opening), "carl"),
      (.personNamed(id: "carl", name: "Carl Huber"), "carl"), (Self.closed, "dora"),
    ])
    let state = WorkspaceState.replay(events)
    #expect(state.person("carl")?.name == "Carl Huber" && state.people.count == 1)
    #expect(state.opening("senior-cv-oxford")?.opening == PayloadSamples.opening)
    #expect(state.opening("senior-cv-oxford")?.closed?.because == "Filled")
    #expect(state.heads == ["w3"] && state.nextSequence(for: "carl") == 4)
    #expect(WorkspaceState.replay(events.reversed()) == state)
  }

  @Test func `keeps an id where a name is erased`() {
    let state = WorkspaceState.replay(
      events([
        (.personNamed(id: "carl", name: "Carl"), "carl"),
        (.erasedContent(.personNamed, data: ["id": "carl"]), "carl"),
      ]))
    #expect(state.people == [WorkspaceState.Person(id: "carl", name: "carl")])
  }

  static let refused: [(EventPayload, String, String)] = [
    (
      .openingOpened(PayloadSamples.opening), "carl",
      "there is an opening `senior-cv-oxford` already; choose another name for the new one"
    ),
    (
      .openingClosed(opening: "junior", because: "x"), "carl",
      "there is no opening `junior`; choose `senior-cv-oxford`"
    ),
    (
      closed, "vera",
      "`vera` neither coordinates nor decides the opening `senior-cv-oxford`; "
        + "ask `carl` or `dora` to do it"
    ),
    (
      .openingClosed(opening: "senior-cv-oxford", because: ""), "carl",
      "closing an opening needs a reason; say why in a sentence"
    ),
    (.personNamed(id: "x", name: " "), "x", "the person has no name; write it out"),
    (
      .withdrawn(because: "x"), "carl",
      "`withdrawn` belongs to a loop and not to the workspace; write it to the candidate's loop"
    ),
  ]

  @Test(arguments: refused)
  func `refuses what does not fit`(
    _ payload: EventPayload, _ author: String, _ expected: String
  ) {
    let opened = (EventPayload.openingOpened(PayloadSamples.opening), "carl")
    let state = WorkspaceState.replay(events([opened]))
    let refusal = #expect(throws: Refusal.self) {
      try state.check(payload, by: author, at: Instant(seconds: 1_772_500_000))
    }
    #expect(refusal.map { "\($0.message); \($0.advice)" } == expected)
    let replayed = WorkspaceState.replay(events([opened, (payload, author)]))
    #expect(replayed.refused.map(\.refusal) == [refusal].compactMap { $0 })
    #expect(replayed.openings == state.openings && replayed.heads == ["w1"])
  }

  @Test func `refuses an opening without seats`() {
    var opening = PayloadSamples.opening
    opening.seats = 0
    let state = WorkspaceState.replay(events([(.openingOpened(opening), "carl")]))
    #expect(
      state.refused.first?.refusal.message == "the opening `senior-cv-oxford` has no seats")
  }
}
