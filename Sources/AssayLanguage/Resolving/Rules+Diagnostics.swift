import AssayText

/// What is said about rules.
extension Diagnostic {
  static func ruleWithoutCondition(_ rule: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E601", message: "the rule `\(rule)` does not say when it holds", place: place,
      help: "write `when` and a condition below it")
  }

  static func ruleWithoutReason(_ rule: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E602", message: "the rule `\(rule)` gives no reason", place: place,
      help: "write `because \"...\"` below it: people will read it in the packet")
  }

  static func ruleBehindOtherwise(
    _ rule: String, at place: Place, otherwise: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E603",
      message: "the rule `\(rule)` stands behind `otherwise`, which is the last resort",
      place: place, labels: [Label(otherwise, "`otherwise` stands here")],
      help: "move `otherwise` below all rules")
  }

  static func secondOtherwise(at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E604", message: "`otherwise` is said twice", place: place,
      labels: [Label(first, "said here first")])
  }

  static func floorNotRead(
    _ kind: String, _ name: String, _ condition: String, at place: Place, others: Int = 0,
    declared: Place?
  ) -> Diagnostic {
    let more = others == 0 ? "" : " and of \(others) more"
    return Diagnostic(
      code: "E606", message: "no rule reads the floor of the \(kind) `\(name)`\(more)",
      place: place, labels: declared.map { [Label($0, "the floor is declared here")] } ?? [],
      help: "a rule reads floors with a condition such as `\(condition)`")
  }
}
