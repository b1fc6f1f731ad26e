import AssayLanguage
import AssayText

/// Builds resolved scorecards in tests, without any text.
///
///     var builder = ScorecardBuilder()
///     builder.panellist("cto")
///     builder.area("technical", share: 100, [CriterionSketch("design", weight: 2)])
///     builder.stage("deep", by: ["cto"], covers: ["technical"])
///     builder.rule("good", .hire, when: .test(.compare(.overall, .atLeast, .bar)))
///     let scorecard = builder.build()
struct ScorecardBuilder {
  static let place = Place(file: 0, span: ByteSpan(0, 0))

  var name = "sample"
  var levels: [Int] = [1, 2, 3, 4]
  var bar = Fraction(16, 5)
  var demands = Demands()
  var otherwise = Outcome.debrief
  var tests: [ScorecardTest] = []
  private(set) var areas: [Area] = []
  private(set) var criteria: [ScorecardCriterion] = []
  private(set) var flags: [ScorecardFlag] = []
  private(set) var panellists: [Panellist] = []
  private(set) var stages: [Stage] = []
  private(set) var rules: [Rule] = []

  /// Adds a role; the first one decides.
  mutating func panellist(_ name: String, seats: Int = 1) {
    panellists.append(Panellist(name: name, title: title(name), seats: seats, place: Self.place))
  }

  /// Adds an area with its share in percent.
  mutating func area(
    _ name: String, share: Fraction, floor: Fraction? = nil, _ sketches: [CriterionSketch]
  ) {
    let first = criteria.count
    for sketch in sketches { add(sketch, to: name) }
    areas.append(
      Area(
        name: name, title: title(name), version: SemanticVersion(1, 0, 0),
        share: share / Fraction(100), floor: floor, criteria: first..<criteria.count,
        place: Self.place))
  }

  private mutating func add(_ sketch: CriterionSketch, to area: String) {
    let firstFlag = flags.count
    for flag in sketch.flags {
      flags.append(
        ScorecardFlag(
          flag: RedFlag(name: flag, text: title(flag), place: Self.place),
          criterion: criteria.count))
    }
    var criterion = Criterion(
      name: sketch.name, title: title(sketch.name), weight: sketch.weight, place: Self.place)
    criterion.necessity = sketch.necessity
    criterion.floor = sketch.floor
    criteria.append(
      ScorecardCriterion(
        area: areas.count, criterion: criterion, qualifiedName: "\(sketch.name) of \(area)",
        flags: firstFlag..<flags.count))
  }

  /// Adds a stage; `covers` names areas or criteria.
  mutating func stage(_ name: String, by roles: [String], covers: [String], enough: Int? = nil) {
    var stage = Stage(
      name: name, title: title(name), duration: TimeSpan(60, .minute), place: Self.place)
    stage.panellists = roles.compactMap { role in panellists.firstIndex { $0.name == role } }
    stage.enough = enough ?? stage.panellists.count
    stage.criteria = criteria.indices.filter {
      covers.contains(criteria[$0].criterion.name) || covers.contains(areas[criteria[$0].area].name)
    }
    for index in stage.criteria { criteria[index].stages.append(stages.count) }
    stages.append(stage)
  }

  /// Adds a `require` sentence.
  mutating func require(_ count: Int, on target: Demands.Raters.Target) {
    demands.raters.append(Demands.Raters(count: count, target: target, place: Self.place))
  }

  /// Adds a rule.
  mutating func rule(_ name: String, _ gives: Outcome, when condition: Condition) {
    rules.append(
      Rule(
        name: name, gives: gives, condition: condition, because: "Because", place: Self.place))
  }

  /// Adds a test.
  mutating func test(
    _ name: String, _ settings: [TestSetting], gives outcome: Outcome,
    reason: TestReason? = nil, overall: Fraction? = nil, guarded: Outcome? = nil
  ) {
    tests.append(
      ScorecardTest(
        name: name, settings: settings, outcome: outcome, reason: reason, overall: overall,
        guarded: guarded, place: Self.place, outcomePlace: Self.place))
  }

  /// The scorecard so far.
  func build() -> Scorecard {
    Scorecard(
      name: name, title: title(name), version: SemanticVersion(1, 0, 0),
      role: RoleDescription(),
      scale: Scale(levels: levels.map { Scale.Level(number: $0, name: "Level \($0)") }),
      areas: areas, criteria: criteria, flags: flags,
      panel: Panel(
        panellists: panellists, alternates: [], decider: panellists.first?.name ?? "",
        quorum: nil, departureNeeds: []),
      stages: stages, tracks: [], deadlines: Deadlines(), demands: demands, bar: bar, doubt: nil,
      rules: rules, otherwise: Otherwise(gives: otherwise, because: nil, place: Self.place),
      promises: [], pay: PayGuardrail(), references: nil, practice: nil, privacy: PrivacyTerms(),
      stopsEarly: false, tests: tests, place: Self.place)
  }

  /// `ra-partner` becomes `Ra partner`.
  private func title(_ name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// What a test says of a criterion.
struct CriterionSketch {
  var name: String
  var weight: Fraction
  var necessity: Criterion.Necessity
  var floor: Fraction?
  var flags: [String]

  init(
    _ name: String, weight: Fraction = .one, _ necessity: Criterion.Necessity = .ordinary,
    floor: Fraction? = nil, flags: [String] = []
  ) {
    self.name = name
    self.weight = weight
    self.necessity = necessity
    self.floor = floor
    self.flags = flags
  }
}

extension Condition {
  /// A condition of one line with the author's words.
  static func test(_ test: Test, _ text: String = "condition") -> Condition {
    .atom(Atom(test: test, text: text, place: ScorecardBuilder.place))
  }
}
