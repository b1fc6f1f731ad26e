import AssayLanguage
import AssayText

/// A scorecard for packets: four areas, nine criteria, four stages, five rules.
enum SampleScorecard {
  static let place = Place(file: 0, span: ByteSpan(0, 0))

  static func make() -> Scorecard {
    let criteria = areas.enumerated().flatMap { index, area in
      area.criteria.map { (index, area.name, $0) }
    }
    var scoped: [ScorecardCriterion] = []
    var flags: [ScorecardFlag] = []
    for (area, rubric, criterion) in criteria {
      let first = flags.count
      for flag in criterion.redFlags {
        flags.append(ScorecardFlag(flag: flag, criterion: scoped.count))
      }
      let stage = stages.firstIndex { $0.criteria.contains(scoped.count) }
      scoped.append(
        ScorecardCriterion(
          area: area, criterion: criterion, qualifiedName: "\(criterion.name) of \(rubric)",
          flags: first..<flags.count, stages: stage.map { [$0] } ?? []))
    }
    return Scorecard(
      name: "senior-cv-engineer", title: "Senior Computer Vision Engineer",
      version: SemanticVersion(1, 0, 0), role: role, scale: scale,
      areas: [
        area(0, Fraction(35, 100), floor: nil, 0..<3),
        area(1, Fraction(25, 100), floor: nil, 3..<5),
        area(2, Fraction(20, 100), floor: Fraction(2), 5..<7),
        area(3, Fraction(20, 100), floor: Fraction(5, 2), 7..<9),
      ], criteria: scoped, flags: flags, panel: panel, stages: stages, tracks: [],
      deadlines: Deadlines(
        cards: TimeSpan(1, .workingDay), debrief: TimeSpan(2, .workingDay),
        gap: TimeSpan(5, .workingDay)),
      demands: Demands(
        raters: [Demands.Raters(count: 2, target: .mustBeRated, place: place)],
        missingAtMost: Fraction(1, 5)), bar: Fraction(16, 5),
      doubt: Fraction(1, 5)...Fraction(4, 5), rules: rules,
      otherwise: Otherwise(
        gives: .debrief, because: "People talk when the rules are silent", place: place),
      promises: [],
      pay: PayGuardrail(
        bands: [
          PayBand(
            name: nil, region: "Oxford", from: Money("GBP", 78_000), to: Money("GBP", 105_000),
            isOpenAbove: false, period: .year, source: "Survey of 41 imaging companies",
            asOf: CalendarDate(year: 2026, month: 9, day: 1), place: place)
        ], discloseBefore: 0, premiums: [Premium(text: "Notified body experience", criteria: [6])],
        package: ["bonus", "equity", "research time"]),
      references: ReferenceDemand(
        count: 2, by: "talent", after: 3, asks: ["delivery", "integrity"]),
      practice: PracticeDemand(answers: 3, within: 1, again: TimeSpan(6, .month)),
      privacy: PrivacyTerms(
        collects: ["name", "email", "cv"], keepFor: TimeSpan(12, .month), region: "GB"),
      stopsEarly: false, tests: [], place: place)
  }

  static let scale = Scale(levels: [
    Scale.Level(number: 1, name: "Weak"), Scale.Level(number: 2, name: "Partial"),
    Scale.Level(number: 3, name: "Solid"), Scale.Level(number: 4, name: "Outstanding"),
  ])

  private static let role = RoleDescription(
    purpose: "Own the models that read whole slide images, from data to release.",
    family: "engineering", seniority: "senior", persona: "specialist",
    deliverables: [
      Deliverable(
        name: "ingestion", text: "A DICOM ingestion and de-identification pipeline", day: 90,
        criteria: [3, 4, 1], place: place),
      Deliverable(
        name: "validation", text: "A locked validation set with a report by subgroup", day: 180,
        criteria: [0, 6], place: place),
    ])

  private static let panel = Panel(
    panellists: [
      Panellist(name: "cto", title: "CTO", place: place),
      Panellist(name: "cv-lead", title: "Computer vision lead", place: place),
      Panellist(name: "ra-partner", title: "Regulatory affairs partner", place: place),
      Panellist(name: "radiologist", title: "Clinical stakeholder", place: place),
    ],
    alternates: [
      Alternate(
        name: "pathologist", title: "Pathologist", standsInFor: "radiologist",
        after: TimeSpan(3, .day))
    ], decider: "cto", quorum: nil, departureNeeds: ["ra-partner"])

  private static func area(
    _ index: Int, _ share: Fraction, floor: Fraction?, _ criteria: Range<Int>
  ) -> Area {
    Area(
      name: areas[index].name, title: areas[index].title, version: SemanticVersion(1, 0, 0),
      share: share, floor: floor, criteria: criteria, place: place)
  }

  static let stages: [Stage] = [
    stage("portfolio", "Portfolio deep dive", 60, [0, 1], [0, 1, 2], .open),
    stage("sample", "DICOM work sample", 90, [0, 1], [3, 4], .afterAll([0])),
    stage("regulatory", "Regulatory and domain screen", 45, [0, 2], [5, 6], .afterAll([0])),
    stage("cross-functional", "Cross-functional interview", 45, [2, 3], [7, 8], .afterAll([0])),
  ]

  private static func stage(
    _ name: String, _ title: String, _ minutes: Int, _ panellists: [Int], _ criteria: [Int],
    _ start: Stage.Start
  ) -> Stage {
    var stage = Stage(name: name, title: title, duration: TimeSpan(minutes, .minute), place: place)
    stage.panellists = panellists
    stage.enough = panellists.count
    stage.criteria = criteria
    stage.start = start
    stage.closing = TimeSpan(10, .minute)
    if name == "sample" {
      stage.takeHome = TakeHome(limit: TimeSpan(3, .hour), hasSyntheticData: true)
    }
    if name == "regulatory" { stage.sees = ["cv", "work sample"] }
    return stage
  }

  private static let rules: [Rule] = [
    rule(
      "floors", .noHire,
      [(.anyOf(.areas([0, 1, 2, 3]), .below, .itsFloor), "any area is below its floor")],
      "Gaps in regulation and collaboration are not trained on the job"),
    rule(
      "integrity", .noHire,
      [(.flags(.confirmed, among: [0, 1]), "there is a confirmed red flag")],
      "Patients carry the risk"),
    rule(
      "split", .debrief,
      [
        (
          .ratersDiffer(atLeast: Fraction(3, 2), on: .anyArea),
          "raters differ by at least 1.5 on any area"
        )
      ],
      "A mean hides a disagreement"),
    rule(
      "clear-hire", .hire,
      [
        (.compare(.overall, .atLeast, .bar), "overall is at least the bar"),
        (
          .every(.areas([0, 1, 2, 3]), .atLeast, .number(Fraction(5, 2))),
          "every area is at least 2.5"
        ),
      ], "Strong overall and nowhere weak"),
    rule(
      "below-bar", .noHire,
      [(.compare(.overall, .below, .number(Fraction(13, 5))), "overall is below 2.6")],
      "Too far from the bar to talk about"),
  ]

  private static func rule(
    _ name: String, _ gives: Outcome, _ atoms: [(Condition.Test, String)], _ because: String
  ) -> Rule {
    let parts = atoms.map { Condition.atom(Condition.Atom(test: $0, text: $1, place: place)) }
    return Rule(
      name: name, gives: gives, condition: parts.count == 1 ? parts[0] : .all(parts),
      because: because, place: place)
  }
}
