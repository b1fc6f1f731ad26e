import AssayText

/// What is said about conditions.
extension Diagnostic {
  static func scoreAgainstPercentage(_ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E401",
      message: "a score is compared with a number of the scale, not with a percentage: found "
        + "`\(found)`",
      place: place)
  }

  static func coverageAgainstNumber(_ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E402", message: "coverage is compared with a percentage, found `\(found)`",
      place: place, help: "such as `coverage is at least 80%`")
  }

  static func distanceIsNoNumber(_ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E414",
      message: "raters differ by a number of steps of the scale, found `\(found)`", place: place,
      help: "such as `raters differ by at least 1.5 on any area`")
  }

  static func decidesNothing(
    _ condition: String, always: Bool, _ range: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E403",
      message: "`\(condition)` \(always ? "always" : "never") holds: \(range)", place: place)
  }

  static func noFloor(_ subject: String, at place: Place, help: String?) -> Diagnostic {
    Diagnostic(code: "E605", message: "\(subject) floor", place: place, help: help)
  }

  static func readsUncovered(_ criterion: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E607", message: "a rule reads `\(criterion)`, which no stage covers", place: place,
      help: "let a stage cover it")
  }

  static func fewerThanTwoRaters(_ subject: String, has: Int, at place: Place) -> Diagnostic {
    let words =
      subject.hasPrefix("no ")
      ? "\(subject) two raters" : "\(subject) only \(counted(has, "rater"))"
    return Diagnostic(
      code: "E608", message: "raters never differ here: \(words)", place: place,
      help: "let a second panellist take part in a stage that covers it")
  }

  static func readsPayWithoutBand(at place: Place, labels: [Label]) -> Diagnostic {
    Diagnostic(
      code: "E609", message: "a rule reads pay, and the scorecard states no band", place: place,
      labels: labels, help: "write `pay \"Region\" EUR 95_000 to 145_000`, or `pay from BAND`")
  }

  static func readsMissingReferences(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E610", message: "a rule reads references, and the scorecard asks for none",
      place: place, help: "write `references at least 2 by ROLE`")
  }

  static func noRedFlags(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E611", message: "a rule reads red flags, and no criterion declares one", place: place,
      help: "write `red flag NAME \"...\"` below a criterion")
  }
}
