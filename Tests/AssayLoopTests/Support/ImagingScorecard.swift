import AssayLanguage
import AssayLoop
import AssayText

/// The scorecard of the worked examples: two areas, three roles, one of them in three stages.
enum Imaging {
  static let architecture = 0
  static let debugging = 1
  static let writing = 2
  static let intendedUse = 3
  static let risk = 4
  static let deep = 0
  static let sample = 1
  static let screen = 2
  static let technical = 0
  static let regulation = 1
  static let identifiersLeft = 0
  static let overclaim = 1

  /// Without rules; nothing is demanded unless a test says so.
  static var builder: ScorecardBuilder {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    builder.panellist("lead")
    builder.panellist("ra")
    builder.area(
      "technical", share: 60,
      [
        CriterionSketch("architecture", weight: 2, .mustBeRated, flags: ["identifiers-left"]),
        CriterionSketch("debugging"), CriterionSketch("writing", .optional),
      ])
    builder.area(
      "regulation", share: 40, floor: 2,
      [
        CriterionSketch(
          "intended-use", weight: 3, .mustBeRated, floor: 2, flags: ["overclaim"]),
        CriterionSketch("risk"),
      ])
    builder.stage("deep", by: ["lead", "cto"], covers: ["technical"])
    builder.stage("sample", by: ["cto"], covers: ["architecture"])
    builder.stage("screen", by: ["ra", "cto"], covers: ["regulation"])
    return builder
  }

  static func rating(_ person: String, _ criterion: Int, _ stage: Int, _ level: Int)
    -> Evidence.Rating
  {
    Evidence.Rating(person: person, criterion: criterion, stage: stage, level: level)
  }

  /// The cto rates the architecture twice; nobody rates the writing; only `ra` rates the risk.
  static let ratings = [
    rating("cto", architecture, deep, 3), rating("cto", architecture, sample, 4),
    rating("lead", architecture, deep, 2), rating("lead", debugging, deep, 4),
    rating("cto", debugging, deep, 3), rating("ra", intendedUse, screen, 2),
    rating("cto", intendedUse, screen, 3), rating("ra", risk, screen, 4),
  ]
}
