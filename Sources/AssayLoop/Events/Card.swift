/// What one panellist submitted for one stage.
public struct Card: Hashable, Sendable {
  /// Why a criterion has no level.
  public enum NotObserved: String, Hashable, Sendable, CaseIterable {
    case notAsked = "not asked"
    case unclear = "asked but unclear"
    case notApplicable = "not applicable"
  }

  /// A level, or why there is none.
  public enum Rating: Hashable, Sendable {
    case level(Int)
    case notObserved(NotObserved)
  }

  /// What the interview was like as a whole.
  public enum Course: String, Hashable, Sendable, CaseIterable {
    case whole = "held as planned"
    case cutShort = "cut short"
    case noShow = "candidate did not come"
  }

  /// What was rated on one criterion.
  public struct Entry: Hashable, Sendable {
    /// `series-logic of dicom-work-sample`.
    public var criterion: String
    /// The level or its absence.
    public var rating: Rating
    /// What was seen or heard.
    public var evidence: String
    /// Follow-ups that were used.
    public var probesUsed: Int
    /// What was counted in a work sample that is `graded by` a count; nothing where nothing was.
    public var count: Int?

    /// Makes an entry.
    public init(
      criterion: String, rating: Rating, evidence: String, probesUsed: Int = 0, count: Int? = nil
    ) {
      self.criterion = criterion
      self.rating = rating
      self.evidence = evidence
      self.probesUsed = probesUsed
      self.count = count
    }
  }

  /// A red flag with what was seen.
  public struct RaisedFlag: Hashable, Sendable {
    /// The flag's name.
    public var flag: String
    /// What was seen or heard; a flag without evidence does not count.
    public var evidence: String

    /// Makes an entry.
    public init(flag: String, evidence: String) {
      self.flag = flag
      self.evidence = evidence
    }
  }

  /// A question that was not put.
  public struct SkippedQuestion: Hashable, Sendable {
    /// Name or text of the question.
    public var question: String
    /// The interviewer's reason.
    public var because: String

    /// Makes an entry.
    public init(question: String, because: String) {
      self.question = question
      self.because = because
    }
  }

  /// One entry for each criterion of the stage that the panellist covers.
  public var entries: [Entry]
  /// Red flags raised.
  public var flags: [RaisedFlag]
  /// Questions that were not put.
  public var skipped: [SkippedQuestion]
  /// How the interview went.
  public var course: Course
  /// An overall impression: shown, never counted.
  public var impression: String?
  /// Who typed it, when it came on paper from somebody else.
  public var enteredBy: String?

  /// Makes a card.
  public init(
    entries: [Entry], flags: [RaisedFlag] = [], skipped: [SkippedQuestion] = [],
    course: Course = .whole, impression: String? = nil, enteredBy: String? = nil
  ) {
    self.entries = entries
    self.flags = flags
    self.skipped = skipped
    self.course = course
    self.impression = impression
    self.enteredBy = enteredBy
  }
}
