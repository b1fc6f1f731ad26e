import AssayText

/// What is said about criteria and their numbers.
extension Diagnostic {
  static func weightNotAboveZero(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E406", message: "a weight is above 0, found 0", place: place,
      help: "what should not count is left out with `drop`, or is `optional`")
  }

  static func outsideScale(
    _ what: String, _ value: Fraction, _ scale: Scale, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E404",
      message: "\(what) is \(value.readable), but the scale runs from \(scale.lowest) to "
        + "\(scale.highest)",
      place: place)
  }

  static func notOnScale(_ level: Int, _ scale: Scale, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E405",
      message: "level \(level) is not on the scale, whose levels are "
        + enumerated(scale.levels.map { String($0.number) }),
      place: place)
  }

  static func countNotPositive(_ noun: String, at place: Place) -> Diagnostic {
    Diagnostic(code: "E410", message: "expected at least 1 \(noun), found 0", place: place)
  }

  static func countTooHigh(
    _ count: Int, of available: Int, _ noun: String, at place: Place
  ) -> Diagnostic {
    return Diagnostic(
      code: "E411",
      message: available == 0
        ? "\(count) are asked for, but there is no \(noun)"
        : "\(count) are asked for, but there \(available == 1 ? "is" : "are") only "
          + counted(available, noun),
      place: place)
  }

  static func twoNecessities(_ criterion: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E508",
      message: "the criterion `\(criterion)` says twice how far a level is owed", place: place,
      labels: [Label(first, "said here first")],
      help: "`must reach` includes `must be rated`, and `optional` excludes both: keep one")
  }

  static func anchorTwice(
    _ level: Int, of criterion: String, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E507", message: "`\(criterion)` has two anchors for level \(level)", place: place,
      labels: [Label(first, "the first anchor")])
  }

  static func anchorsMissing(
    _ levels: [Int], of criterion: String, _ scale: Scale, at place: Place
  ) -> Diagnostic {
    let example = levels[0]
    let word = scale.word(for: example) ?? "this level"
    return Diagnostic(
      code: "E506",
      message: "the criterion `\(criterion)` has no anchor for \(inflected("level", levels.count)) "
        + enumerated(levels.map(String.init)),
      place: place,
      help: "write what somebody at \(word) does: `\(example) \"...\"`")
  }

  static func gradesFall(
    _ step: String, after last: String, at place: Place, last lastPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E511",
      message: "levels and counts rise from step to step, but \(step) follows \(last)",
      place: place, labels: [Label(lastPlace, "the step before")])
  }
}
