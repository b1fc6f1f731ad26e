public import AssayText

/// The assessment of one role, resolved: every reference is an index, every value has its unit.
///
/// Criteria and red flags of all areas stand in one array each; areas, stages and conditions refer
/// to them by index.
public struct Scorecard: Hashable, Sendable {
  /// The name that openings use.
  public var name: String
  /// The name that people read.
  public var title: String
  /// Loops are pinned to the hash of the file; the version is for people.
  public var version: SemanticVersion
  /// Names of the overlays applied.
  public var overlays: [String]
  /// Purpose, classification, scope and deliverables.
  public var role: RoleDescription
  /// Shared by all rubrics in use.
  public var scale: Scale
  /// In the order of `use`.
  public var areas: [Area]
  /// All criteria of all areas, area by area.
  public var criteria: [ScorecardCriterion]
  /// All red flags of all criteria.
  public var flags: [ScorecardFlag]
  /// The roles that interview.
  public var panel: Panel
  /// In the order of the file.
  public var stages: [Stage]
  /// Names and titles of the tracks.
  public var tracks: [Track]
  /// Clocks of the loop.
  public var deadlines: Deadlines
  /// What evidence is demanded before the rules are read.
  public var demands: Demands
  /// The overall score that is good enough.
  public var bar: Fraction
  /// Between these probabilities of reaching the bar a calibrated result is in doubt.
  public var doubt: ClosedRange<Fraction>?
  /// Why figures are never calibrated; nothing where they are.
  public var calibrationOffBecause: String?
  /// In the order in which they are read.
  public var rules: [Rule]
  /// What holds when no rule does.
  public var otherwise: Otherwise
  /// What the author promises of the rules.
  public var promises: [Promise]
  /// The pay guardrail.
  public var pay: PayGuardrail
  /// What is asked of referees.
  public var references: ReferenceDemand?
  /// Practice before rating.
  public var practice: PracticeDemand?
  /// Personal data that is kept, and for how long.
  public var privacy: PrivacyTerms
  /// Whether the loop may end when `hire` is out of reach.
  public var stopsEarly: Bool
  /// Rows of tables and `test` blocks alike.
  public var tests: [ScorecardTest]
  /// The header's name.
  public var place: Place

  /// Makes a scorecard of resolved parts.
  public init(
    name: String, title: String, version: SemanticVersion, overlays: [String] = [],
    role: RoleDescription, scale: Scale, areas: [Area], criteria: [ScorecardCriterion],
    flags: [ScorecardFlag], panel: Panel, stages: [Stage], tracks: [Track],
    deadlines: Deadlines, demands: Demands, bar: Fraction, doubt: ClosedRange<Fraction>?,
    calibrationOffBecause: String? = nil, rules: [Rule], otherwise: Otherwise, promises: [Promise],
    pay: PayGuardrail,
    references: ReferenceDemand?, practice: PracticeDemand?, privacy: PrivacyTerms,
    stopsEarly: Bool, tests: [ScorecardTest], place: Place
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.overlays = overlays
    self.role = role
    self.scale = scale
    self.areas = areas
    self.criteria = criteria
    self.flags = flags
    self.panel = panel
    self.stages = stages
    self.tracks = tracks
    self.deadlines = deadlines
    self.demands = demands
    self.bar = bar
    self.doubt = doubt
    self.calibrationOffBecause = calibrationOffBecause
    self.rules = rules
    self.otherwise = otherwise
    self.promises = promises
    self.pay = pay
    self.references = references
    self.practice = practice
    self.privacy = privacy
    self.stopsEarly = stopsEarly
    self.tests = tests
    self.place = place
  }

  /// Whether figures may be calibrated.
  public var calibrates: Bool { calibrationOffBecause == nil }
}

/// A rubric as one scorecard uses it.
public struct Area: Hashable, Sendable {
  /// The rubric's name.
  public var name: String
  /// The rubric's title.
  public var title: String
  /// The version of the rubric that was found.
  public var version: SemanticVersion
  /// Its part of the overall score; all parts total 1.
  public var share: Fraction
  /// The lowest score that is not a shortfall.
  public var floor: Fraction?
  /// Indices into the scorecard's criteria.
  public var criteria: Range<Int>
  /// The name in `use`.
  public var place: Place

  /// Makes an area.
  public init(
    name: String, title: String, version: SemanticVersion, share: Fraction, floor: Fraction?,
    criteria: Range<Int>, place: Place
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.share = share
    self.floor = floor
    self.criteria = criteria
    self.place = place
  }
}

/// A criterion within a scorecard, with the changes that the scorecard makes.
public struct ScorecardCriterion: Hashable, Sendable {
  /// Index of its area.
  public var area: Int
  /// The criterion; weight, anchors and floor as changed by the scorecard.
  public var criterion: Criterion
  /// `series-logic of dicom-work-sample`: unique in the scorecard, used in events.
  public var qualifiedName: String
  /// Indices of the red flags it declares.
  public var flags: Range<Int>
  /// Indices of the stages that cover it, in order.
  public var stages: [Int]

  /// Joins a criterion with its area.
  public init(
    area: Int, criterion: Criterion, qualifiedName: String, flags: Range<Int>, stages: [Int] = []
  ) {
    self.area = area
    self.criterion = criterion
    self.qualifiedName = qualifiedName
    self.flags = flags
    self.stages = stages
  }
}

/// A red flag within a scorecard.
public struct ScorecardFlag: Hashable, Sendable {
  /// The flag.
  public var flag: RedFlag
  /// Index of the criterion that declares it.
  public var criterion: Int

  /// Joins a flag with its criterion.
  public init(flag: RedFlag, criterion: Int) {
    self.flag = flag
    self.criterion = criterion
  }
}
