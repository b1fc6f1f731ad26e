import AssayLanguage
import AssayText

/// What proofs say.
extension Diagnostic {
  static func promiseBroken(
    _ words: String, _ promise: Promise, _ reason: String, labels: [Label]
  ) -> Diagnostic {
    Diagnostic(
      code: "P201", message: "this promise is broken: \(words), but \(reason)",
      place: promise.place,
      labels: labels)
  }

  static func ruleShadowed(_ rule: Rule, _ reason: String, labels: [Label]) -> Diagnostic {
    Diagnostic(
      code: "P202",
      message: "the rule `\(rule.name)` never decides: wherever it holds, \(reason)",
      place: rule.place, labels: labels)
  }

  static func ruleForNobody(_ rule: Rule, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "P203", message: "the rule `\(rule.name)` holds for nobody; \(reason)",
      place: rule.place)
  }

  static func outcomeForNobody(_ outcome: Outcome, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "P204", message: "nobody can get `\(outcome.rawValue)`", place: place,
      help: "see which rules that give it never decide")
  }

  static func twinRules(_ rule: Rule, _ other: Rule) -> Diagnostic {
    Diagnostic(
      code: "P205",
      message: "the rules `\(rule.name)` and `\(other.name)` hold for exactly the same cards",
      place: other.place, labels: [Label(rule.place, "the first of them")],
      help: "take one of them away")
  }

  static func raiseWorsens(_ reason: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "P301", severity: .warning,
      message: "raising a score can worsen the outcome: \(reason)", place: place,
      help: "read the score in one direction only, or promise it `apart from` this rule")
  }

  static func floorBoughtOut(_ area: Area, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "P302", severity: .warning,
      message: "the floor of `\(area.name)` can be bought out: \(reason)", place: area.place,
      help: "let a rule that reads floors stand above those that give hire")
  }

  static func idle(
    _ code: String, _ message: String, at place: Place, labels: [Label] = [], help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, message: message, place: place, labels: labels, help: help)
  }

  static func idleFloor(_ name: String, at place: Place, labels: [Label] = []) -> Diagnostic {
    idle(
      "P308",
      "the floor of `\(name)` decides nothing: moved past the next score on either side, every "
        + "outcome is the same", at: place, labels: labels)
  }

  /// Two rules that pull in different directions; the order settles it, so it is only told.
  static func rulesClash(_ rule: Rule, _ other: Rule, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "P309", severity: .note,
      message: "`\(rule.name)` and `\(other.name)` hold together and give different outcomes; "
        + "`\(rule.name)` comes first: \(reason)",
      place: other.place, labels: [Label(rule.place, "comes first")])
  }

  static func notSettled(
    _ words: String, others: Int, _ reason: Unsettled, at place: Place
  ) -> Diagnostic {
    let more = others == 0 ? "" : " (and \(others) more)"
    return Diagnostic(
      code: "P401", severity: .warning, message: "not settled: \(words)\(more); \(reason.words)",
      place: place, help: reason.remedy)
  }
}
