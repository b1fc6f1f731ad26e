public import AssayLanguage
public import AssayText

extension LoopState {
  /// Folds the events of one loop, in whatever order they are given; nothing when none of them
  /// opens it.
  ///
  /// The scorecard is the one that `pin(of:)` names. When the state's pin then differs, because a
  /// move was refused, replay once more with the scorecard of that pin.
  public static func replay(
    _ events: [Event], scorecard: Scorecard, opening: Opening, calendar: WorkingCalendar,
    fits: [String: Fit] = [:]
  ) -> LoopState? {
    let terms = LoopTerms(
      scorecard: scorecard, opening: opening, calendar: calendar, fits: fits)
    var early: [(event: Event, refusal: Refusal)] = []
    var state: LoopState?
    let ordered = EventOrder.sorted(events)
    for event in ordered {
      if state != nil {
        state?.fold(event)
        continue
      }
      do throws(Refusal) {
        state = try LoopState(opening: event, terms: terms)
        state?.movesToCome = ordered.count { $0.payload.eventType == .moved }
        state?.heads = []
        for (event, refusal) in early { state?.refuse(event, refusal) }
        state?.advanceHeads(past: event)
      } catch {
        early.append((event, error))
      }
    }
    state?.movesToCome = 0
    state?.refresh()
    return state
  }

  /// The scorecard that a loop's events say it runs by: that of the last move, or of the opening.
  public static func pin(of events: [Event]) -> ScorecardPin? {
    var pin: ScorecardPin?
    for event in EventOrder.sorted(events) {
      switch event.payload {
      case .opened(_, _, let scorecard): if pin == nil { pin = scorecard }
      case .moved(let to, _): if pin != nil { pin = to }
      default: break
      }
    }
    return pin
  }

  /// The names of all calibrations that a loop's events cite, sorted.
  public static func fits(citedBy events: [Event]) -> [String] {
    var names: Set<String> = []
    for event in events {
      if case .fitUsed(let fit) = event.payload { names.insert(fit) }
    }
    return names.sorted()
  }

  /// Applies what can be applied and keeps the rest with its reason.
  private mutating func fold(_ event: Event) {
    do throws(Refusal) {
      try take(event)
    } catch {
      refuse(event, error)
    }
    if event.payload.eventType == .moved { movesToCome = max(0, movesToCome - 1) }
  }

  private mutating func refuse(_ event: Event, _ refusal: Refusal) {
    refused.append(
      RefusedEvent(
        event: event.id, author: event.author, at: event.at, words: event.payload.summary,
        refusal: refusal))
    advanceHeads(past: event)
    latest = max(latest, event.at)
  }

  /// Takes an event up, or leaves the state as it is and says why.
  public mutating func apply(_ event: Event) throws(Refusal) {
    try take(event)
    refresh()
  }

  /// Like `apply`, but leaves statuses and owed cards to a later `refresh`.
  private mutating func take(_ event: Event) throws(Refusal) {
    guard event.loop == id else { throw .otherLoop(event.loop, than: id) }
    try checkPhase(event.payload)
    try change(event)
    record(event)
  }

  /// Refuses what `apply` would refuse, before anything is written.
  public func check(
    _ payload: EventPayload, by author: String, at moment: Instant
  ) throws(Refusal) {
    var copy = self
    try copy.apply(
      Event(
        id: "", loop: id, author: author, at: moment, sequence: nextSequence(for: author),
        seen: heads, payload: payload))
  }

  /// The number of an author's next event in this loop.
  public func nextSequence(for author: String) -> Int {
    timeline.count { $0.author == author } + refused.count { $0.author == author } + 1
  }

  /// Enters an event that was applied into the history.
  mutating func record(_ event: Event) {
    timeline.append(
      TimelineEntry(
        event: event.id, at: event.at, author: event.author, words: event.payload.summary))
    advanceHeads(past: event)
    latest = max(latest, event.at)
  }

  private mutating func advanceHeads(past event: Event) {
    heads.removeAll { event.seen.contains($0) || $0 == event.id }
    heads.append(event.id)
    heads.sort()
  }
}
