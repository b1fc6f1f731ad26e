public import AssayLanguage

/// All that an evaluation reads, taken from the cards of one loop or from a test row.
///
/// "Not observed" leaves no entry: a rater without a level on a criterion is no rater of it.
public struct Evidence: Hashable, Sendable {
  /// One level that one person gave.
  public struct Rating: Hashable, Sendable {
    /// The person, not the role: one person in two roles is one rater.
    public var person: String
    /// Index of the criterion.
    public var criterion: Int
    /// Index of the stage.
    public var stage: Int
    /// A number of the scale.
    public var level: Int

    /// Makes an entry.
    public init(person: String, criterion: Int, stage: Int, level: Int) {
      self.person = person
      self.criterion = criterion
      self.stage = stage
      self.level = level
    }
  }

  /// What one person said of one red flag, with evidence.
  public struct FlagReport: Hashable, Sendable {
    /// Index of the flag.
    public var flag: Int
    /// The person who said it.
    public var person: String
    /// Whether they confirm a flag that somebody else raised.
    public var confirms: Bool

    /// Makes a report.
    public init(flag: Int, person: String, confirms: Bool) {
      self.flag = flag
      self.person = person
      self.confirms = confirms
    }
  }

  /// In any order; the order changes no figure.
  public var ratings: [Rating]
  /// In any order.
  public var flags: [FlagReport]
  /// How the candidate's expectation lies to the band.
  public var pay: PayStatus
  /// What the references say.
  public var references: ReferenceStatus

  /// Makes evidence; without more, no pay is stated and references are open.
  public init(
    ratings: [Rating] = [], flags: [FlagReport] = [], pay: PayStatus = .unstated,
    references: ReferenceStatus = .open
  ) {
    self.ratings = ratings
    self.flags = flags
    self.pay = pay
    self.references = references
  }
}
