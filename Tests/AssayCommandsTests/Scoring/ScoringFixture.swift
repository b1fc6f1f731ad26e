import AssayLanguage
import AssayText

@testable import AssayCommands

/// A small scorecard with one stage that shows everything a card can ask for.
enum ScoringFixture {
  static let place = Place(file: 0, span: ByteSpan(0, 0))

  static let scale = Scale(levels: [
    Scale.Level(number: 1, name: "Weak"), Scale.Level(number: 2, name: "Partial"),
    Scale.Level(number: 3, name: "Solid"), Scale.Level(number: 4, name: "Outstanding"),
  ])

  static let geometry: Criterion = {
    var criterion = Criterion(
      name: "series-logic", title: "Series and geometry", weight: Fraction(3), place: place)
    criterion.questions = [
      question(
        nil, .workSample, 20,
        "Sort the mixed study into series. Which slices are missing, doubled or tilted, and how do "
          + "you know?", probes: ["When would ordering by instance number be wrong?"])
    ]
    criterion.probeLimit = 2
    criterion.anchors = anchors(
      "Trusts file names or instance numbers; planted gaps go unnoticed",
      "Orders by position but misses duplicates or oblique orientation",
      "Projects position on the slice normal; finds every planted gap and duplicate",
      "As solid, and leaves a check behind that fails loudly on the next bad study")
    criterion.grading = Grading(
      name: "gaps-found",
      steps: [(1, 0), (2, 4), (3, 9), (4, 12)].map { Grading.Step(level: $0.0, from: $0.1) })
    return criterion
  }()

  static let deidentification: Criterion = {
    var criterion = Criterion(
      name: "deidentification", title: "De-identification", weight: Fraction(2), place: place)
    criterion.necessity = .mustBeRated
    criterion.questions = [
      question(
        "removal", .workSample, 25,
        "Return the study so that it may leave the hospital. Say what you removed, kept and "
          + "replaced.", probes: []),
      question(
        "burned-in", .situational, nil, "Where else than in tags can a name hide?", probes: []),
    ]
    criterion.anchors = anchors(
      "Removes the patient name alone", "Clears the usual tags, forgets private ones or pixels",
      "Follows a profile, keeps what the task needs and says why",
      "As solid, and proves it by a scan of the result")
    criterion.redFlags = [
      RedFlag(
        name: "identifiers-left", text: "Returned data that still identifies the patient",
        place: place)
    ]
    return criterion
  }()

  static let explanation: Criterion = {
    var criterion = Criterion(
      name: "explanation", title: "Explains to a radiologist", weight: Fraction(1), place: place)
    criterion.necessity = .optional
    criterion.evidenceOptionalBecause = "A short remark at the end of the sample"
    criterion.anchors = anchors(
      "Cannot say it without jargon", "Says it, loses the listener", "Says it plainly",
      "Says it plainly and checks that it was understood")
    criterion.redFlags = [
      RedFlag(name: "talks-down", text: "Talked down to a clinician", place: place)
    ]
    return criterion
  }()

  static let scorecard = makeScorecard([geometry, deidentification, explanation])

  static let task = ScoringTask(
    scorecard: scorecard, stageIndex: 0, role: "cv-lead", candidate: "Amara Osei",
    loop: "loop-7")

  static func makeScorecard(_ criteria: [Criterion], scale: Scale = scale) -> Scorecard {
    let area = "dicom-work-sample"
    var flags: [ScorecardFlag] = []
    var resolved: [ScorecardCriterion] = []
    for (index, criterion) in criteria.enumerated() {
      let first = flags.count
      flags += criterion.redFlags.map { ScorecardFlag(flag: $0, criterion: index) }
      resolved.append(
        ScorecardCriterion(
          area: 0, criterion: criterion, qualifiedName: "\(criterion.name) of \(area)",
          flags: first..<flags.count, stages: [0]))
    }
    var stage = Stage(
      name: "sample", title: "DICOM work sample", duration: TimeSpan(90, .minute), place: place)
    stage.panellists = [0]
    stage.enough = 1
    stage.criteria = Array(criteria.indices)
    return Scorecard(
      name: "senior-cv-engineer", title: "Senior Computer Vision Engineer",
      version: SemanticVersion(1, 0, 0), role: RoleDescription(), scale: scale,
      areas: [
        Area(
          name: area, title: "DICOM work sample", version: SemanticVersion(1, 0, 0), share: .one,
          floor: nil, criteria: criteria.indices, place: place)
      ],
      criteria: resolved, flags: flags,
      panel: Panel(
        panellists: [Panellist(name: "cv-lead", title: "Computer vision lead", place: place)],
        alternates: [], decider: "cv-lead", quorum: nil, departureNeeds: []),
      stages: [stage], tracks: [], deadlines: Deadlines(), demands: Demands(),
      bar: Fraction(16, 5), doubt: nil, rules: [],
      otherwise: Otherwise(gives: .debrief, because: nil, place: place), promises: [],
      pay: PayGuardrail(), references: nil, practice: nil, privacy: PrivacyTerms(),
      stopsEarly: false, tests: [], place: place)
  }

  private static func question(
    _ name: String?, _ kind: Question.Kind, _ minutes: Int?, _ text: String, probes: [String]
  ) -> Question {
    var question = Question(
      name: name, kind: kind, duration: minutes.map { TimeSpan($0, .minute) }, text: text,
      place: place)
    question.probes = probes
    return question
  }

  private static func anchors(_ texts: String...) -> [Anchor] {
    texts.enumerated().map { Anchor(level: $0.offset + 1, text: $0.element, place: place) }
  }
}
