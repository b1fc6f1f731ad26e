public import AssayText

/// `scorecard` with all that belongs to it.
public struct ScorecardSyntax: Hashable, Sendable {
  /// `senior-cv-engineer`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// Behind `version`.
  public var version: Located<SemanticVersion>
  /// Everything below the header.
  public var body = ScorecardBody()
  /// The header line.
  public var span: ByteSpan

  /// Makes an empty scorecard.
  public init(
    name: Located<String>, title: Located<String>, version: Located<SemanticVersion>,
    span: ByteSpan
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.span = span
  }
}

/// `overlay` with all that belongs to it.
public struct OverlaySyntax: Hashable, Sendable {
  /// `generalist`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// Behind `version`.
  public var version: Located<SemanticVersion>
  /// The scorecard and major version behind `extends`.
  public var extends: ExtendsSyntax?
  /// Overlays that it does not go with.
  public var excludes: [Located<String>] = []
  /// Everything else; the resolver says which sentences an overlay may not hold.
  public var body = ScorecardBody()
  /// The header line.
  public var span: ByteSpan

  /// Makes an empty overlay.
  public init(
    name: Located<String>, title: Located<String>, version: Located<SemanticVersion>,
    span: ByteSpan
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.span = span
  }
}

/// `extends NAME version N`.
public struct ExtendsSyntax: Hashable, Sendable {
  /// The scorecard.
  public var scorecard: Located<String>
  /// Its major version.
  public var major: Located<Int>
  /// The line.
  public var span: ByteSpan

  /// Makes an extension.
  public init(scorecard: Located<String>, major: Located<Int>, span: ByteSpan) {
    self.scorecard = scorecard
    self.major = major
    self.span = span
  }
}

/// The sentences of a scorecard or an overlay, by kind, each kind in the order of the file.
public struct ScorecardBody: Hashable, Sendable {
  /// The `purpose` sentence.
  public var purpose: Located<String>?
  /// `family NAME`.
  public var family: Located<String>?
  /// `seniority NAME`.
  public var seniority: Located<String>?
  /// `persona NAME`.
  public var persona: Located<String>?
  /// `language NAME, NAME`.
  public var languages: [Located<String>] = []
  /// `owns "..."`.
  public var owns: [Located<String>] = []
  /// `does not own "..."`.
  public var doesNotOwn: [Located<String>] = []
  /// `deliver`.
  public var deliverables: [DeliverableSyntax] = []
  /// `use`.
  public var uses: [UseSyntax] = []
  /// Criteria added to areas.
  public var criteria: [CriterionSyntax] = []
  /// `change`, `drop`, `replace` and `floor`.
  public var changes: [ChangeSyntax] = []
  /// `track`.
  public var tracks: [TrackSyntax] = []
  /// `panellist`.
  public var panellists: [PanellistSyntax] = []
  /// `decider`.
  public var decider: DeciderSyntax?
  /// `departing from the outcome needs`.
  public var departureNeeds: Located<[Located<String>]>?
  /// `alternate`.
  public var alternates: [AlternateSyntax] = []
  /// `flag NAME opens at once to NAME`.
  public var flagOpenings: [FlagOpeningSyntax] = []
  /// `stage`.
  public var stages: [StageSyntax] = []
  /// `cards due within`.
  public var cardsDue: Located<TimeSpan>?
  /// `debrief within`.
  public var debrief: Located<TimeSpan>?
  /// `gap at most`.
  public var gap: Located<TimeSpan>?
  /// Whether `on each track` stands behind the gap.
  public var gapOnEachTrack = false
  /// `hire within`.
  public var hireWithin: Located<TimeSpan>?
  /// `days are working days in`.
  public var workingDaysRegion: Located<String>?
  /// `practise`.
  public var practice: Located<PracticeDemand>?
  /// `references at least`.
  public var references: ReferencesSyntax?
  /// `collect`.
  public var collects: [Located<String>] = []
  /// `keep personal data`.
  public var keep: KeepSyntax?
  /// `require`.
  public var requires: [RequireSyntax] = []
  /// `missing at most`.
  public var missingAtMost: Located<Fraction>?
  /// `bar overall`.
  public var bar: Located<Fraction>?
  /// `doubt between`.
  public var doubt: DoubtSyntax?
  /// `calibration off because`.
  public var calibrationOffBecause: Located<String>?
  /// `outcomes from worst to best`.
  public var outcomeOrder: Located<[Located<Outcome>]>?
  /// `rules in order, the first that holds decides`.
  public var rulesInOrder: ByteSpan?
  /// `rule`.
  public var rules: [RuleSyntax] = []
  /// `otherwise`; at most one in a file without errors.
  public var otherwise: [OtherwiseSyntax] = []
  /// `stop early when hire can no longer be reached`.
  public var stopsEarly: ByteSpan?
  /// `promise`.
  public var promises: [PromiseSyntax] = []
  /// `pay`.
  public var pays: [PaySyntax] = []
  /// `premium`.
  public var premiums: [PremiumSyntax] = []
  /// `package`.
  public var package: [Located<String>] = []
  /// `void`.
  public var voids: [VoidSyntax] = []
  /// `tests` with its rows.
  public var testTables: [TestTableSyntax] = []
  /// `test` blocks.
  public var testBlocks: [TestBlockSyntax] = []

  /// No sentences.
  public init() {}
}
