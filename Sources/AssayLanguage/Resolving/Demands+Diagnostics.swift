import AssayText

/// What is said about demands and mandatory sentences.
extension Diagnostic {
  static func tooFewRaters(
    _ criterion: String, others: Int, has: Int, needs: Int, at place: Place, labels: [Label]
  ) -> Diagnostic {
    let more = others == 0 ? "" : ", and of \(others) more"
    return Diagnostic(
      code: "E525",
      message: "\(counted(needs, "rater")) of `\(criterion)` are required\(more), but the stages "
        + "can give \(has)",
      place: place, labels: labels, help: "add a panellist to a stage, or require fewer raters")
  }

  static func mandatoryMissing(
    _ code: String, _ message: String, _ sentence: String, at place: Place, insertion: Edit
  ) -> Diagnostic {
    Diagnostic(
      code: code, message: message, place: place,
      help: "every scorecard has a line such as `\(sentence)`",
      fixes: [Fix("insert `\(sentence)`", [insertion])])
  }

  static func wrongOutcomeOrder(_ found: [String], at place: Place) -> Diagnostic {
    let right = "no hire, debrief, hire"
    return Diagnostic(
      code: "E532",
      message: "the outcomes from worst to best are `\(right)`, found "
        + "`\(found.joined(separator: ", "))`",
      place: place, fixes: [Fix("write `\(right)`", [Edit(place, right)])])
  }

  static func shareAboveWhole(_ share: Fraction, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E408", message: "expected at most 100%, found \(share.percentage)", place: place)
  }

  static func doubtFalls(
    from: Fraction, to: Fraction, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E409",
      message: "the doubt ends at \(to.percentage), which is not above its start at "
        + "\(from.percentage)",
      place: place, labels: [Label(first, "starts here")])
  }

  static func figuresTooFine(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E416",
      message: "the weights are so fine that figures could outgrow exact arithmetic", place: place,
      help: "use weights with fewer digits, or fewer different ones")
  }
}
