import AssayText

/// What is said about stages.
extension Diagnostic {
  static func noStages(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E518", message: "the scorecard has no stage", place: place,
      help: "write `stage NAME \"Title\" 45 minutes` for each interview or work sample")
  }

  static func stageWithoutPeople(_ stage: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E519", message: "nobody takes part in the stage `\(stage)`", place: place,
      help: "write `by` and the panellists, or make the stage `unscored`")
  }

  static func stageCoversNothing(_ stage: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E520", message: "nothing is rated in the stage `\(stage)`", place: place,
      help: "write `covers` and areas or criteria, or make the stage `unscored`")
  }

  static func unscoredCovers(
    _ stage: String, at place: Place, unscored: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E521", message: "the stage `\(stage)` is unscored, so it covers nothing", place: place,
      labels: [Label(unscored, "unscored")])
  }

  static func partsTooLong(
    _ stage: String, total: Int, whole: TimeSpan, at place: Place, labels: [Label]
  ) -> Diagnostic {
    Diagnostic(
      code: "E522",
      message: "the parts of `\(stage)` take \(TimeSpan(total, .minute)), the stage has \(whole)",
      place: place, labels: labels)
  }

  static func partCoversNothing(_ part: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E523", message: "nothing is rated in the part `\(part)`", place: place,
      help: "write `covers` and areas or criteria below it")
  }

  static func criterionUncovered(
    _ criterion: String, of area: String, at place: Place, declared: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E524", message: "no stage covers the criterion `\(criterion)` of `\(area)`",
      place: place, labels: [Label(declared, "declared here")],
      help: "let a stage cover it, or take it out: `drop \(criterion) because \"...\"`")
  }

  static func areaUncovered(_ area: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E524", message: "no stage covers any criterion of `\(area)`", place: place,
      help: "write `covers \(area)` below a stage")
  }

  static func twoForms(_ keyword: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E526", message: "two forms of `\(keyword)` do not add up in one stage", place: place,
      labels: [Label(first, "the first")],
      help: "only plain lists of names may be spread over several `\(keyword)` lines")
  }

  static func noTrackToWaitFor(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E527", message: "no stage is on a track, so there is no track to wait for",
      place: place, help: "write `on track NAME` in the stages of a track")
  }

  static func stagesWaitForEachOther(
    _ stages: [String], at place: Place, labels: [Label]
  ) -> Diagnostic {
    guard stages.count > 1 else {
      return Diagnostic(
        code: "E528",
        message: "the stage `\(stages[0])` waits for itself, so nobody ever reaches it",
        place: place)
    }
    var words = stages.prefix(6).map { "`\($0)`" }
    if stages.count > 6 { words.append("\(stages.count - 6) more") }
    words.append("`\(stages[0])`")
    return Diagnostic(
      code: "E528",
      message: "nobody ever reaches these stages: "
        + words.joined(separator: ", which waits for "),
      place: place, labels: labels)
  }
}
