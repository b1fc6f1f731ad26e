import AssayLanguage
public import AssayText

extension LoopState {
  /// Where a stage stands.
  public struct StageState: Hashable, Sendable {
    /// From blocked to done.
    public enum Status: Hashable, Sendable {
      /// Indices of the stages it waits for.
      case blocked(by: [Int])
      case ready
      case scheduled(Instant)
      /// Held or under way: cards are owed.
      case running
      case submitted
      case waived(because: String)
    }

    /// Where it stands as of the last event; a clock may have moved on since.
    public var status: Status
    /// When it was last scheduled to start.
    public var start: Instant?
    /// When it ends by its duration.
    public var end: Instant?
    /// When its cards are due.
    public var cardsDue: Instant?
    /// How often it was repeated.
    public var round: Int
    /// How many cards of this round are in.
    public var cardCount: Int
    /// When its last card came in; for a stage without cards, when it was noted on.
    public var completed: Instant?
    /// Whether the coordinator opened its cards before all were in.
    public var isOpened: Bool

    /// Makes a stage that waits for nothing and is not scheduled.
    public init(
      status: Status = .ready, start: Instant? = nil, end: Instant? = nil,
      cardsDue: Instant? = nil, round: Int = 0, cardCount: Int = 0, completed: Instant? = nil,
      isOpened: Bool = false
    ) {
      self.status = status
      self.start = start
      self.end = end
      self.cardsDue = cardsDue
      self.round = round
      self.cardCount = cardCount
      self.completed = completed
      self.isOpened = isOpened
    }

    /// Why it was waived, if it was.
    public var waivedBecause: String? {
      if case .waived(let because) = status { because } else { nil }
    }

    /// Whether nothing more is expected of it.
    public var isDone: Bool { completed != nil || waivedBecause != nil }
  }

  /// Where a stage stands at a moment.
  public func status(ofStage stage: Int, at now: Instant) -> StageState.Status {
    let state = stages[stage]
    if let because = state.waivedBecause { return .waived(because: because) }
    if state.completed != nil { return .submitted }
    if state.cardCount > 0 { return .running }
    if let start = state.start { return start <= now ? .running : .scheduled(start) }
    let waiting = blockers(ofStage: stage, at: now)
    return waiting.isEmpty ? .ready : .blocked(by: waiting)
  }

  /// Whether a stage was held by a moment: an interviewer who is late with a card does not stop the
  /// next interview.
  func wasHeld(_ stage: Int, by now: Instant) -> Bool {
    let state = stages[stage]
    return state.isDone || state.cardCount > 0 || state.end.map { $0 <= now } ?? false
  }

  /// The stages that a stage waits for at a moment; none when it may start then. What is planned to
  /// be over by that moment is not waited for.
  public func blockers(ofStage stage: Int, at moment: Instant) -> [Int] {
    switch scorecard.stages[stage].start {
    case .open: return []
    case .afterAll(let earlier):
      return earlier.filter { stages.indices.contains($0) && !wasHeld($0, by: moment) }
    case .afterAny(let earlier):
      let known = earlier.filter { stages.indices.contains($0) }
      return known.contains { wasHeld($0, by: moment) } ? [] : known
    }
  }
}
