import AssayLoop
import AssayText

extension LoopCase {
  /// Grows a loop and asks both interpreters after every event; what they differ on, if anything.
  /// `visit` is told each state on which they agree.
  static func disagreement(
    seed: UInt64, length: Int, _ visit: (LoopState, LoopAnswer) -> Void = { _, _ in }
  ) -> String? {
    var loop = LoopCase(seed: seed)
    while loop.events.count <= length {
      guard let state = loop.replay(loop.events) else { return "seed \(seed): no loop came about" }
      let answer = loop.answer(accepting: Set(state.timeline.map(\.event)))
      let first = LoopAnswer(state, viewers: viewers)
      guard first == answer else {
        return "seed \(seed), after \(loop.events.count) events\n"
          + LoopAnswer.differences(first: first, second: answer) + "\n" + loop.history(state)
      }
      visit(state, answer)
      loop.grow()
    }
    return nil
  }

  /// What the second interpreter says of the events, of which some were accepted.
  func answer(accepting accepted: Set<String>) -> LoopAnswer {
    let ordered = SecondOrder.sorted(events).filter { accepted.contains($0.id) }
    let latest = events.map(\.at).max() ?? Instant(seconds: 0)
    let second = SecondLoop(
      scorecard: scorecard, opening: opening, calendar: calendar, events: ordered, latest: latest)
    return LoopAnswer(second, history: events, viewers: LoopCase.viewers)
  }

  /// One event per line, as the first interpreter took them.
  private func history(_ state: LoopState) -> String {
    let refusals = Dictionary(
      state.refused.map { ($0.event, $0.refusal.kind.rawValue) }, uniquingKeysWith: { $1 })
    return SecondOrder.sorted(events).map { event in
      let fate = refusals[event.id].map { " refused: \($0)" } ?? ""
      return "\(event.id) by \(event.author) seen \(event.seen): \(event.payload.summary)" + fate
    }.joined(separator: "\n")
  }
}
