import AssayLanguage
import AssayLoop
import AssayText

/// The meaning of a loop, written from `docs/loops.md` and from nothing else: it keeps no state and
/// asks its questions of the whole list of accepted events, in their order.
struct SecondLoop {
  let scorecard: Scorecard
  let opening: Opening
  let calendar: WorkingCalendar
  /// Accepted events in their order.
  let events: [Event]
  /// The latest time on any event, refused ones too.
  let latest: Instant
  /// Every card with what counts on it now, in the order of submission.
  let cards: [SecondCard]

  init(
    scorecard: Scorecard, opening: Opening, calendar: WorkingCalendar, events: [Event],
    latest: Instant
  ) {
    self.scorecard = scorecard
    self.opening = opening
    self.calendar = calendar
    self.events = events
    self.latest = latest
    cards = SecondCard.all(in: events, of: scorecard)
  }

  /// The same loop before one of its events.
  func before(_ index: Int) -> SecondLoop {
    SecondLoop(
      scorecard: scorecard, opening: opening, calendar: calendar, events: Array(events[..<index]),
      latest: latest)
  }

  /// Where the last event stands that is meant.
  func last(_ isMeant: (EventPayload) -> Bool) -> Int? {
    events.lastIndex { isMeant($0.payload) }
  }

  /// `running`, `withdrawn`, `erased`, `decided hire` or `decided no hire`.
  var phase: String {
    if last({ $0.eventType == .erased }) != nil { return "erased" }
    let turns = events.filter { event in
      [.decided, .withdrawn, .reopened].contains(event.payload.eventType)
    }
    switch turns.last?.payload {
    case .decided(let decision, _): return "decided \(decision.rawValue)"
    case .withdrawn: return "withdrawn"
    default: return "running"
    }
  }

  var isRunning: Bool { phase == "running" }
}

/// One card that was submitted.
struct SecondCard: Hashable {
  var event: String
  var index: Int
  var stage: Int
  var round: Int
  var role: String
  var person: String
  var card: Card

  static func all(in events: [Event], of scorecard: Scorecard) -> [SecondCard] {
    events.indices.compactMap { index in
      guard case .cardSubmitted(let name, let role, let original) = events[index].payload,
        let stage = scorecard.stages.firstIndex(where: { $0.name == name })
      else { return nil }
      let repetitions = events[..<index].filter { event in
        if case .stageRepeated(name, _) = event.payload { true } else { false }
      }
      var content = original
      for event in events {
        if case .cardAmended(_, _, events[index].id, let later, _) = event.payload {
          content = later
        }
      }
      return SecondCard(
        event: events[index].id, index: index, stage: stage, round: repetitions.count, role: role,
        person: events[index].author, card: content)
    }
  }
}
