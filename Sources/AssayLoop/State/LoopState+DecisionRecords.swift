public import AssayLanguage
public import AssayText

extension LoopState {
  /// A debrief that was held.
  public struct Debrief: Hashable, Sendable {
    /// Ids of those who were there.
    public var present: [String]
    /// What was said.
    public var words: String
    /// Who recorded it.
    public var by: String
    /// When it was recorded.
    public var at: Instant

    /// Makes a record.
    public init(present: [String], words: String, by: String, at: Instant) {
      self.present = present
      self.words = words
      self.by = by
      self.at = at
    }
  }

  /// A decision with its reasons and the outcome that it was made on.
  public struct RecordedDecision: Hashable, Sendable {
    /// What was decided.
    public var decision: Decision
    /// The reasons; empty when they are erased.
    public var because: String
    /// Who decided.
    public var by: String
    /// When it was recorded.
    public var at: Instant
    /// Id of the event.
    public var event: String
    /// The outcome at that moment; nothing when cards were still owed.
    public var outcome: Outcome?

    /// Makes a record.
    public init(
      decision: Decision, because: String, by: String, at: Instant, event: String,
      outcome: Outcome? = nil
    ) {
      self.decision = decision
      self.because = because
      self.by = by
      self.at = at
      self.event = event
      self.outcome = outcome
    }
  }

  /// A move to another scorecard version.
  public struct Move: Hashable, Sendable {
    /// What the loop ran by before.
    public var from: ScorecardPin
    /// What it runs by since.
    public var to: ScorecardPin
    /// The reason.
    public var because: String
    /// When it was recorded.
    public var at: Instant

    /// Makes a record.
    public init(from: ScorecardPin, to: ScorecardPin, because: String, at: Instant) {
      self.from = from
      self.to = to
      self.because = because
      self.at = at
    }
  }

  /// One line of the history.
  public struct TimelineEntry: Hashable, Sendable {
    /// Id of the event.
    public var event: String
    /// When it happened, by its author's clock.
    public var at: Instant
    /// Who caused it.
    public var author: String
    /// A few words without levels or evidence: `card submitted for regulatory`.
    public var words: String

    /// Makes a line.
    public init(event: String, at: Instant, author: String, words: String) {
      self.event = event
      self.at = at
      self.author = author
      self.words = words
    }
  }

  /// An event that was not applied.
  public struct RefusedEvent: Hashable, Sendable {
    /// Id of the event.
    public var event: String
    /// Who caused it.
    public var author: String
    /// When it happened, by its author's clock.
    public var at: Instant
    /// A few words without levels or evidence.
    public var words: String
    /// Why it was not applied.
    public var refusal: Refusal

    /// Makes an entry.
    public init(event: String, author: String, at: Instant, words: String, refusal: Refusal) {
      self.event = event
      self.author = author
      self.at = at
      self.words = words
      self.refusal = refusal
    }
  }
}
