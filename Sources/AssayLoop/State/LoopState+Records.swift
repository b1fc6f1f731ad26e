public import AssayLanguage
public import AssayText

extension LoopState {
  /// A person and a reason.
  public struct PersonReason: Hashable, Sendable {
    /// The person whom it is about, or who gave it.
    public var person: String
    /// The reason.
    public var because: String
    /// When it was recorded.
    public var at: Instant
    /// The role that a recusal is about; nothing elsewhere.
    public var role: String?

    /// Joins person and reason.
    public init(person: String, because: String, at: Instant, role: String? = nil) {
      self.person = person
      self.because = because
      self.at = at
      self.role = role
    }
  }

  /// A band told to the candidate.
  public struct Disclosure: Hashable, Sendable {
    /// The band in words or by name.
    public var band: String
    /// The day on which the candidate was told.
    public var on: CalendarDate
    /// Who recorded it.
    public var by: String

    /// Makes a record.
    public init(band: String, on: CalendarDate, by: String) {
      self.band = band
      self.on = on
      self.by = by
    }
  }

  /// What a referee said.
  public struct RecordedReference: Hashable, Sendable {
    /// Who said it.
    public var referee: String
    /// What it comes to.
    public var status: ReferenceStatus
    /// What was said.
    public var words: String
    /// Who recorded it.
    public var by: String
    /// When it was recorded.
    public var at: Instant

    /// Makes a record.
    public init(
      referee: String, status: ReferenceStatus, words: String, by: String, at: Instant
    ) {
      self.referee = referee
      self.status = status
      self.words = words
      self.by = by
      self.at = at
    }
  }

  /// A confirmation of a red flag.
  public struct FlagConfirmation: Hashable, Sendable {
    /// The flag's name.
    public var flag: String
    /// Who confirmed it.
    public var person: String
    /// What they saw.
    public var evidence: String
    /// When it was recorded.
    public var at: Instant
    /// Id of the event.
    public var event: String

    /// Makes a record.
    public init(flag: String, person: String, evidence: String, at: Instant, event: String) {
      self.flag = flag
      self.person = person
      self.evidence = evidence
      self.at = at
      self.event = event
    }
  }

  /// The candidate's reply to a red flag.
  public struct FlagReply: Hashable, Sendable {
    /// The flag's name.
    public var flag: String
    /// What the candidate said.
    public var words: String
    /// When it was recorded.
    public var at: Instant
    /// Id of the event.
    public var event: String

    /// Makes a record.
    public init(flag: String, words: String, at: Instant, event: String) {
      self.flag = flag
      self.words = words
      self.at = at
      self.event = event
    }
  }

  /// A note made during an interview.
  public struct Note: Hashable, Sendable {
    /// The stage's name.
    public var stage: String
    /// Who made it.
    public var person: String
    /// What was noted.
    public var text: String
    /// When it was made.
    public var at: Instant

    /// Makes a note.
    public init(stage: String, person: String, text: String, at: Instant) {
      self.stage = stage
      self.person = person
      self.text = text
      self.at = at
    }
  }

  /// A question that was taken out.
  public struct VoidedQuestionRecord: Hashable, Sendable {
    /// The criterion's qualified name.
    public var criterion: String
    /// The question's name or text.
    public var question: String
    /// The reason.
    public var because: String
    /// When it was recorded.
    public var at: Instant

    /// Makes a record.
    public init(criterion: String, question: String, because: String, at: Instant) {
      self.criterion = criterion
      self.question = question
      self.because = because
      self.at = at
    }
  }
}
