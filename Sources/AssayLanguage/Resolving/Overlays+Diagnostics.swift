import AssayText

/// What is said about overlays.
extension Diagnostic {
  static func overlayWithoutBase(_ overlay: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E801", message: "the overlay `\(overlay)` does not say what it extends",
      place: place, help: "write `extends SCORECARD version N`")
  }

  static func notInOverlay(_ keyword: Keyword, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E803", message: "an overlay may not hold `\(keyword.rawValue)`", place: place,
      help: "an overlay holds `persona`, `change`, `drop`, `replace`, `floor`, `criterion`, `pay`, "
        + "`days`, `keep` and `tests`")
  }

  static func overlaysClash(
    _ first: String, _ second: String, over what: String, at place: Place, first firstPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E804", message: "the overlays `\(first)` and `\(second)` both change \(what)",
      place: place, labels: [Label(firstPlace, "`\(first)` changes it here")],
      help: "write `excludes \(first)` when the two are never used together")
  }

  static func excludesItself(_ overlay: String, at place: Place) -> Diagnostic {
    Diagnostic(code: "E805", message: "the overlay `\(overlay)` excludes itself", place: place)
  }

  static func overlaysExclude(_ first: String, _ second: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E806", message: "the overlays `\(first)` and `\(second)` exclude each other",
      place: place)
  }

  static func extendsOther(
    _ overlay: String, _ extended: String, wanted: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E807", message: "the overlay `\(overlay)` extends `\(extended)`, not `\(wanted)`",
      place: place)
  }

  /// The same finding about a scorecard that only an overlay brings about, shown at the overlay.
  func seen(from overlay: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: "with the overlay `\(overlay)`: \(message)",
      place: place, labels: [Label(self.place, "found here")] + labels, help: help)
  }
}
