import AssayLanguage
import AssayLoop
import AssayText

/// A random loop that grows event by event, at one desk or at two that merge now and then; the seed
/// says which.
struct LoopCase {
  static let people = ["carl", "dora", "anna", "bo", "cleo", "dev"]
  static let viewers = people + ["mallory"]

  let seed: UInt64
  let scorecard: Scorecard
  let opening: Opening
  let calendar = WorkingCalendar(region: .unitedKingdom)
  /// In the order in which they came about, which is not always the order in which they count.
  private(set) var events: [Event] = []
  private var dice: Dice
  /// What each desk has.
  private var desks: [[Event]]

  init(seed: UInt64) {
    self.seed = seed
    var dice = Dice(seed: seed)
    scorecard = dice.loopScorecard()
    opening = dice.loopOpening()
    desks = dice.chance(60) ? [[]] : [[], []]
    self.dice = dice
    let start = EventPayload.opened(
      opening: "opening", candidate: "c-1", scorecard: dice.pin("hash-0"))
    enter(start, by: "carl", at: LoopCase.monday, seen: [])
    for desk in desks.indices { desks[desk] = events }
  }

  /// Monday 2 March 2026, 09:00.
  private static let monday = Instant(seconds: 1_772_442_000)

  /// One more event.
  mutating func grow() {
    let desk = dice.below(desks.count)
    if dice.chance(25) { desks[desk] = events }
    guard let state = replay(desks[desk]) else { return }
    let (payload, author) = dice.step(in: state)
    let moment = LoopCase.monday.adding(
      seconds: events.count * 4000 + dice.pick([0, 0, -4000, -9000, dice.between(-9000, 9000)]))
    var seen = state.heads
    if dice.chance(3) { seen.append("lost") }
    if dice.chance(3) { seen = [] }
    let event = enter(payload, by: author, at: moment, seen: seen)
    desks[desk].append(event)
  }

  @discardableResult
  private mutating func enter(
    _ payload: EventPayload, by author: String, at moment: Instant, seen: [String]
  ) -> Event {
    // Ids are hashes in life, so their order must not be the order of events.
    let id = "\(dice.below(10))\(dice.below(10))-\(events.count)"
    let event = Event(
      id: id, loop: "l-1", author: author, at: moment,
      sequence: events.count { $0.author == author } + 1, seen: seen.sorted(), payload: payload)
    events.append(event)
    return event
  }

  func replay(_ events: [Event]) -> LoopState? {
    LoopState.replay(events, scorecard: scorecard, opening: opening, calendar: calendar)
  }
}
