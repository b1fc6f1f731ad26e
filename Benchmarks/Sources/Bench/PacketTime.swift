import AssayLanguage
import AssayLoop
import AssayPacket
import AssayText

/// The time from fifty events to a packet.
enum PacketTime {
  static func run() {
    let sample = LoopSample(
      Samples.seniorScorecard, hash: String(repeating: "0", count: 64))
    var heads: [String] = []
    let start = Instant(seconds: 1_772_442_000)
    let records = sample.records(
      "c-00000001-cv-1", candidate: "c-00000001", start: start, count: 50, owing: false)
    let events = records.enumerated().map { number, record in
      let event = Event(
        id: "e\(number + 100)", loop: "c-00000001-cv-1", author: record.author, at: record.at,
        sequence: records[...number].count { $0.author == record.author }, seen: heads,
        payload: record.payload)
      heads = [event.id]
      return event
    }
    var html = ""
    let fold = median(of: 21) { _ = state(of: events, sample) }
    let whole = median(of: 21) {
      let state = state(of: events, sample)
      precondition(state.refused.isEmpty, "every event of the sample is applied")
      html = packet(of: state, sample, events.count).html()
    }
    say("packet: a loop of \(events.count) events")
    say("  fold and evaluate                \(fixed(fold * 1e3, 2)) ms")
    say("  the same, packet and HTML        \(fixed(whole * 1e3, 2)) ms (\(html.utf8.count) bytes)")
  }

  private static func state(of events: [Event], _ sample: LoopSample) -> LoopState {
    guard
      let state = LoopState.replay(
        events, scorecard: sample.scorecard, opening: sample.opening, calendar: sample.calendar)
    else { preconditionFailure("the sample opens its loop") }
    _ = sample.scorecard.evaluate(state.evidence)
    return state
  }

  private static func packet(
    of state: LoopState, _ sample: LoopSample, _ count: Int
  ) -> Packet {
    let calendar = sample.calendar
    return Packet(
      PacketInput(
        scorecard: sample.scorecard, opening: sample.opening, state: state,
        evaluation: sample.scorecard.evaluate(state.evidence), candidateName: "Mira Vos",
        people: LoopSample.people.map { PacketInput.Person(id: $0, name: $0.uppercased()) },
        source: PacketInput.Source(
          workspace: "Bench", eventCount: count, heads: state.heads, isSigned: false),
        audience: .decider, spell: { calendar.text($0) }))
  }
}
