public import AssayLanguage
public import AssayLoop

/// All that a handbook is made from; nothing else is looked up.
public struct HandbookInput: Sendable {
  /// One change of one file, as its history tells it.
  public struct Revision: Hashable, Sendable {
    /// What the history calls the change.
    public var id: String
    /// `2026-11-20`.
    public var day: String
    /// The name of who made it.
    public var author: String
    /// The first line of what they wrote.
    public var subject: String
    /// The rest of it.
    public var body: String
    /// The file, as it was named on the command line.
    public var file: String

    /// Makes a change.
    public init(
      id: String, day: String, author: String, subject: String, body: String, file: String
    ) {
      self.id = id
      self.day = day
      self.author = author
      self.subject = subject
      self.body = body
      self.file = file
    }
  }

  /// What is proved of a scorecard by somebody who can.
  public struct Proofs: Hashable, Sendable {
    /// One claim and what came of it.
    public struct Claim: Hashable, Sendable {
      /// `every set of complete cards has an outcome`.
      public var words: String
      /// `proved`, `refuted`, `not settled`.
      public var verdict: String
      /// Cards that show it; empty when none are needed.
      public var witness: String

      /// Joins a claim with its verdict.
      public init(words: String, verdict: String, witness: String) {
        self.words = words
        self.verdict = verdict
        self.witness = witness
      }
    }

    /// Of how many forms a rule decides.
    public struct Share: Hashable, Sendable {
      /// Of those on which all raters agree: `37.5%`.
      public var unanimous: String
      /// Of all.
      public var all: String

      /// Joins the two.
      public init(unanimous: String, all: String) {
        self.unanimous = unanimous
        self.all = all
      }
    }

    /// In the order of the rules, and last what `otherwise` decides; empty when nobody has counted.
    public var shares: [Share]
    /// In the order in which they are told.
    public var claims: [Claim]

    /// Gathers proofs.
    public init(shares: [Share], claims: [Claim]) {
      self.shares = shares
      self.claims = claims
    }
  }

  /// What the handbook is of, overlays applied.
  public var scorecard: Scorecard
  /// The scorecard without its overlays; nothing when it has none.
  public var base: Scorecard?
  /// The rubrics that it uses, as they are without it.
  public var rubrics: [Rubric]
  /// The files, for the reasons that authors give for dropping something.
  public var syntax: [FileSyntax]
  /// What came of its own tests.
  public var results: [TestResult]
  /// What they show.
  public var coverage: Coverage
  /// What is proved of its rules, if anybody has looked.
  public var proofs: Proofs?
  /// Newest first; nothing where no history is kept.
  public var history: [Revision]?

  /// Gathers what a handbook is made from; runs the tests of the scorecard.
  public init(
    scorecard: Scorecard, library: Library, proofs: Proofs? = nil, history: [Revision]? = nil
  ) {
    self.scorecard = scorecard
    base =
      scorecard.overlays.isEmpty
      ? nil
      : library.scorecards.first {
        $0.name == scorecard.name && $0.version == scorecard.version
      }
    rubrics = scorecard.areas.compactMap { area in
      library.rubrics.first { $0.name == area.name && $0.version == area.version }
    }
    syntax = library.syntax
    results = scorecard.runTests().results
    coverage = scorecard.coverage(by: results, beyond: base)
    self.proofs = proofs
    self.history = history
  }
}
