import AssayText

/// What is said about pay, clocks and other terms.
extension Diagnostic {
  static func regionTwice(_ region: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E537", message: "the pay for \"\(region)\" is stated twice", place: place,
      labels: [Label(first, "first stated here")])
  }

  static func bandAndNoBand(at place: Place, band: Place) -> Diagnostic {
    Diagnostic(
      code: "E538", message: "this says that there is no band, and another sentence states one",
      place: place, labels: [Label(band, "a band is stated here")], help: "keep one of the two")
  }

  static func twoDisclosures(at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E539", message: "pay is disclosed once, before one stage; two are named",
      place: place, labels: [Label(first, "the first")])
  }

  static func unknownRegion(
    _ region: String, at place: Place, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "E540", message: "there is no region `\(region)`", place: place,
      help: suggestion.map { "did you mean `\($0)`?" }
        ?? "regions are two capitals of ISO 3166, such as `DE`, `GB` and `NL`",
      fixes: suggestion.map { [Fix("write `\($0)`", [Edit(place, $0)])] } ?? [])
  }

  static func gapWithoutTracks(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E541", message: "the gap is counted on each track, and no track is declared",
      place: place, help: "write `track NAME \"Title\"`, or leave `on each track` out")
  }

  static func practiceDecidesNothing(
    _ within: Int, _ scale: Scale, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E415",
      message: "every answer is within \(counted(within, "level")) on a scale from \(scale.lowest) "
        + "to \(scale.highest)",
      place: place)
  }
}
