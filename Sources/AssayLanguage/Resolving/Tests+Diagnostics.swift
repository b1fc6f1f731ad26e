import AssayText

/// What is said about tests.
extension Diagnostic {
  static func noTests(_ name: String, _ kind: NameKind, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "W701", severity: .warning, message: "the \(kind.rawValue) `\(name)` has no tests",
      place: place, help: "begin a table with `tests start from all 3`")
  }

  static func panellistDoesNotRate(
    _ panellist: String, _ what: String, at place: Place, declared: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E702", message: "`\(panellist)` does not rate \(what)", place: place,
      labels: [Label(declared, "declared here")],
      help: "`\(panellist)` rates what the stages cover that are `by` this panellist")
  }

  static func testReadsUncovered(_ criterion: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E703", message: "nobody rates `\(criterion)`: no stage covers it", place: place)
  }

  static func reasonGivesOther(
    _ giver: String, _ gives: Outcome, expected: Outcome, at place: Place, outcome: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E704",
      message: "\(giver) gives `\(gives.rawValue)`, and this test expects `\(expected.rawValue)`",
      place: place, labels: [Label(outcome, "expected here")])
  }

  static func demandGivesIncomplete(
    _ reason: String, expected: Outcome, at place: Place, outcome: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E705",
      message: "`\(reason)` makes the outcome `incomplete`, and this test expects "
        + "`\(expected.rawValue)`",
      place: place, labels: [Label(outcome, "expected here")],
      fixes: [Fix("write `incomplete`", [Edit(outcome, "incomplete")])])
  }

  static func nothingRequired(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E706", message: "the scorecard has no `require` that a test could fall short of",
      place: place)
  }

  static func testWithoutSettings(_ test: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E707", message: "the test `\(test)` says nothing of the cards", place: place,
      help: "write a line such as `start all 3` below it")
  }
}
