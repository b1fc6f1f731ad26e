public import AssayText

/// What lists of loops say of one loop at any moment, without its events.
///
/// It holds facts that no clock changes, and for each stretch of time what is on the agenda in it;
/// whether something is overdue is found when it is asked. No level, no evidence and no name of a
/// candidate is in it.
public struct LoopSummary: Hashable, Sendable {
  /// The loop's id.
  public let id: String
  /// The opening's id.
  public let opening: String
  /// The candidate's id.
  public let candidate: String
  /// When the loop was opened.
  public let openedAt: Instant
  /// Whether nothing has ended it.
  public let isRunning: Bool
  /// What the scorecard allows for the search.
  public let searchLimit: SearchLimit?
  /// In the order of the scorecard.
  public let stages: [Stage]
  /// Cards owed now or later.
  public let owed: [LoopState.OwedCard]
  /// Where the loop stands as a whole.
  public let standing: Standing
  /// What may be on the agenda at one time or another.
  let items: [AgendaItem]
  /// Stretches of time, oldest first; at least one, and the first has no beginning.
  let turns: [Turn]

  /// One stage.
  public struct Stage: Hashable, Sendable {
    /// The stage's name.
    public let name: String
    /// Whether nothing more is expected of it.
    public let isDone: Bool
    /// How many cards of this round are in.
    public let cardCount: Int
  }

  /// Where the loop stands, and who may be told.
  public struct Standing: Hashable, Sendable {
    /// The word that programs read.
    public let word: String
    /// Whether the word is what the cards come to, and nobody has decided yet.
    public let isOutcome: Bool
    /// Whether somebody without a part in the loop may be told an outcome.
    let isOpenToOthers: Bool
    /// Those to whom the opposite applies.
    let exceptions: [String]

    /// Whether a person may be told the word; anybody, unless it is an outcome.
    public func isOpen(to viewer: String) -> Bool {
      !isOutcome || exceptions.contains(viewer) != isOpenToOthers
    }
  }

  /// Where a stage stands at a moment.
  public enum Place: Hashable, Sendable {
    /// Indices of the stages it waits for.
    case blocked(by: [Int])
    case ready
    case scheduled(Instant)
    /// Held or under way: cards are owed.
    case running
    case submitted
    case waived

    /// The same without the reason of a waiver.
    public init(_ status: LoopState.StageState.Status) {
      self =
        switch status {
        case .blocked(let stages): .blocked(by: stages)
        case .ready: .ready
        case .scheduled(let start): .scheduled(start)
        case .running: .running
        case .submitted: .submitted
        case .waived: .waived
        }
    }
  }

  /// What holds from a moment until the next turn.
  struct Turn: Hashable, Sendable {
    /// When it begins; the first holds before that, too.
    let from: Instant
    /// Indices of `items`, in the order of the agenda.
    let items: [Int]
    /// In the order of the stages.
    let places: [Place]
  }
}

extension LoopSummary {
  /// What is due at a moment, soonest first; the same as `LoopState.agenda(at:)`.
  public func agenda(at now: Instant) -> [AgendaItem] {
    turn(at: now).items.map { index in
      var item = items[index]
      item.isOverdue = item.due.map { now > $0 } ?? false
      return item
    }
  }

  /// Where each stage stands at a moment; the same as `LoopState.status(ofStage:at:)`.
  public func places(at now: Instant) -> [Place] { turn(at: now).places }

  private func turn(at now: Instant) -> Turn { turns.last { $0.from <= now } ?? turns[0] }
}
