public import AssayText

/// People and openings of a workspace, folded from its own events.
public struct WorkspaceState: Hashable, Sendable {
  /// Somebody who takes part.
  public struct Person: Hashable, Sendable {
    /// Names them in events.
    public var id: String
    /// What people read; the id when the name is erased.
    public var name: String

    /// Makes a person.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// An opening and whether it is closed.
  public struct OpeningState: Hashable, Sendable {
    /// Seats, date, decider and coordinator.
    public var opening: Opening
    /// Who opened it.
    public var openedBy: String
    /// When it was opened.
    public var at: Instant
    /// Who closed it, when and why.
    public var closed: LoopState.PersonReason?

    /// Makes an opening that is not closed.
    public init(opening: Opening, openedBy: String, at: Instant) {
      self.opening = opening
      self.openedBy = openedBy
      self.at = at
    }
  }

  /// The loop name that events of the workspace carry.
  public static let loop = "workspace"

  /// In the order in which they were first named.
  public private(set) var people: [Person] = []
  /// In the order in which they were opened.
  public private(set) var openings: [OpeningState] = []
  /// Who practised what, in the order in which it happened.
  public private(set) var practice: [PracticeRecord] = []
  /// Events in the order in which they were folded.
  public private(set) var timeline: [LoopState.TimelineEntry] = []
  /// Events that could not be applied, with the reason.
  public private(set) var refused: [LoopState.RefusedEvent] = []
  /// Ids that no other event has seen.
  public private(set) var heads: [String] = []

  /// A workspace in which nothing has happened.
  public init() {}

  /// Folds the workspace's events, in whatever order they are given.
  public static func replay(_ events: [Event]) -> WorkspaceState {
    var state = WorkspaceState()
    for event in EventOrder.sorted(events) {
      do throws(Refusal) {
        try state.apply(event)
      } catch {
        state.refused.append(
          LoopState.RefusedEvent(
            event: event.id, author: event.author, at: event.at, words: event.payload.summary,
            refusal: error))
        state.advanceHeads(past: event)
      }
    }
    return state
  }

  /// Somebody by id.
  public func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// An opening by id.
  public func opening(_ id: String) -> OpeningState? {
    openings.first { $0.opening.id == id }
  }

  /// Takes an event up, or leaves the state as it is and says why.
  public mutating func apply(_ event: Event) throws(Refusal) {
    guard event.loop == WorkspaceState.loop else {
      throw .otherLoop(event.loop, than: WorkspaceState.loop)
    }
    try change(event)
    timeline.append(
      LoopState.TimelineEntry(
        event: event.id, at: event.at, author: event.author, words: event.payload.summary))
    advanceHeads(past: event)
  }

  /// Refuses what `apply` would refuse, before anything is written.
  public func check(
    _ payload: EventPayload, by author: String, at moment: Instant
  ) throws(Refusal) {
    var copy = self
    try copy.apply(
      Event(
        id: "", loop: WorkspaceState.loop, author: author, at: moment,
        sequence: nextSequence(for: author), seen: heads, payload: payload))
  }

  /// The number of an author's next event in the workspace.
  public func nextSequence(for author: String) -> Int {
    timeline.count { $0.author == author } + refused.count { $0.author == author } + 1
  }

  private mutating func change(_ event: Event) throws(Refusal) {
    switch event.payload {
    case .personNamed(let id, let name): try nameSomebody(id, name)
    case .openingOpened(let opening): try open(opening, event)
    case .openingClosed(let opening, let because): try close(opening, because, event)
    case .practised(let run): try practise(run, event)
    // Without its levels a run shows nothing, so it counts for nothing.
    case .erasedContent(.practised, _): break
    case .erasedContent(.personNamed, let data):
      if let id = data["id"]?.string { setName(id, of: id) }
    case .erasedContent(.openingClosed, let data):
      if let index = openings.firstIndex(where: { $0.opening.id == data["opening"]?.string }) {
        openings[index].closed = LoopState.PersonReason(
          person: event.author, because: "", at: event.at)
      }
    default: throw .notAWorkspaceEvent(event.payload.type)
    }
  }

  private mutating func nameSomebody(_ id: String, _ name: String) throws(Refusal) {
    guard !id.isBlank else { throw .empty("the person has no id") }
    guard !name.isBlank else { throw .empty("the person has no name") }
    setName(id, of: name)
  }

  private mutating func setName(_ id: String, of name: String) {
    if let index = people.firstIndex(where: { $0.id == id }) {
      people[index].name = name
    } else {
      people.append(Person(id: id, name: name))
    }
  }

  private mutating func practise(_ run: PracticeRun, _ event: Event) throws(Refusal) {
    guard !run.rubric.isBlank else { throw .empty("the practice names no rubric") }
    guard !run.answers.isEmpty else { throw .empty("the practice holds no answer") }
    var names: Set<String> = []
    for answer in run.answers where !names.insert(answer.name).inserted {
      throw .practisedTwice(answer.name)
    }
    practice.append(PracticeRecord(person: event.author, at: event.at, run: run))
  }

  private mutating func open(_ opening: Opening, _ event: Event) throws(Refusal) {
    guard !opening.id.isBlank else { throw .empty("the opening has no id") }
    guard self.opening(opening.id) == nil else { throw .openingExists(opening.id) }
    guard opening.seats > 0 else { throw .noSeats(opening.id) }
    guard !opening.decider.isBlank else { throw .empty("the opening has no decider") }
    guard !opening.coordinator.isBlank else { throw .empty("the opening has no coordinator") }
    openings.append(OpeningState(opening: opening, openedBy: event.author, at: event.at))
  }

  private mutating func close(
    _ id: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    guard let index = openings.firstIndex(where: { $0.opening.id == id }) else {
      throw .unknownOpening(id, among: openings.map(\.opening.id))
    }
    let opening = openings[index].opening
    guard event.author == opening.coordinator || event.author == opening.decider else {
      throw .notTheCoordinator(event.author, opening)
    }
    guard openings[index].closed == nil else { throw .openingClosed(id) }
    guard !because.isBlank else { throw .reasonMissing("closing an opening") }
    openings[index].closed = LoopState.PersonReason(
      person: event.author, because: because, at: event.at)
  }

  private mutating func advanceHeads(past event: Event) {
    heads.removeAll { event.seen.contains($0) || $0 == event.id }
    heads.append(event.id)
    heads.sort()
  }
}
