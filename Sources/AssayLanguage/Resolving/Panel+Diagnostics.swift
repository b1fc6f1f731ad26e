import AssayText

/// What is said about the panel.
extension Diagnostic {
  static func noPanellists(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E513", message: "the scorecard has no panellist", place: place,
      help: "write `panellist NAME \"Title\"` for each role that interviews")
  }

  static func nobodyDecides(at place: Place, labels: [Label]) -> Diagnostic {
    Diagnostic(
      code: "E514", message: "nobody decides: one panellist must, or a `decider` of its own",
      place: place, labels: labels,
      help: "write `decides` behind one panellist, or `decider NAME`")
  }

  static func twoDeciders(
    _ first: String, _ second: String, at place: Place, first firstPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E515", message: "`\(first)` and `\(second)` both decide; exactly one does",
      place: place,
      labels: [Label(firstPlace, "`\(first)` decides here")])
  }

  static func deciderInQuorum(_ role: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E516", message: "`\(role)` decides and is not one of those beside the decider",
      place: place)
  }

  static func deciderLikePanellist(
    _ name: String, _ near: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "W502", severity: .warning,
      message: "`\(name)` decides and is not on the panel, but `\(near)` is", place: place,
      help: "did you mean `\(near)`?",
      fixes: [Fix("write `\(near)`", [Edit(place, near)])])
  }

  static func flagOpenedTwice(_ flag: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E517", message: "the red flag `\(flag)` is opened twice; one role reads it at once",
      place: place, labels: [Label(first, "first opened here")])
  }
}
