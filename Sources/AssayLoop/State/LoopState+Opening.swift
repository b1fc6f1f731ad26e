import AssayText

extension LoopState {
  /// Opens a loop by its first event.
  public init(opening event: Event, terms: LoopTerms) throws(Refusal) {
    guard case .opened(_, let candidate, let pin) = event.payload else { throw .notOpened }
    try LoopState.checkOpening(event.payload, by: event.author, opening: terms.opening)
    self.init(
      id: event.loop, candidate: candidate, pin: pin, terms: terms, openedAt: event.at)
    record(event)
    refresh()
  }

  /// Refuses an opening event before it is written.
  public static func checkOpening(
    _ payload: EventPayload, by author: String, opening: Opening
  ) throws(Refusal) {
    guard case .opened(let name, let candidate, _) = payload else { throw .notOpened }
    guard name == opening.id else { throw .otherOpening(name, than: opening.id) }
    guard !candidate.isBlank else { throw .empty("the candidate has no id") }
    guard author == opening.coordinator || author == opening.decider else {
      throw .notTheCoordinator(author, opening)
    }
  }

  /// Once a loop has ended, only what belongs behind an end may happen.
  func checkPhase(_ payload: EventPayload) throws(Refusal) {
    switch phase {
    case .running: return
    case .erased: throw .loopErased
    case .decided, .withdrawn:
      switch payload.eventType {
      case .reopened, .rejected, .held, .erased: return
      default:
        if payload.isErasedContent { return }
        throw .loopEnded(phase)
      }
    }
  }
}
