import AssayText

/// What is said about scales, rubrics and bands.
extension Diagnostic {
  static func tooFewLevels(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E501", message: "a scale has at least two levels, found \(count)", place: place,
      help: "write a line for each level, lowest first: `1 \"Weak\"`")
  }

  static func levelsFall(
    _ level: Int, after last: Int, at place: Place, last lastPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E502",
      message: "levels rise from line to line, but level \(level) follows level \(last)",
      place: place, labels: [Label(lastPlace, "level \(last) stands here")])
  }

  static func noScale(_ rubric: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E503", message: "the rubric `\(rubric)` has no scale", place: place,
      help: "write `scale` with its levels below, or `rated on` and the name of a shared scale")
  }

  static func twoScales(_ rubric: String, at place: Place, own: Place) -> Diagnostic {
    Diagnostic(
      code: "E504",
      message: "the rubric `\(rubric)` has a scale of its own and is also rated on a shared one",
      place: place, labels: [Label(own, "its own scale")], help: "keep one of the two")
  }

  static func rubricWithoutCriteria(_ rubric: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E505", message: "the rubric `\(rubric)` has no criterion", place: place,
      help: "write `criterion NAME \"Title\"` for each thing that is rated")
  }

  static func bandFalls(from: Money, to: Money, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E417", message: "the band ends at \(to), below its start at \(from)", place: place)
  }

  static func bandChangesCurrency(
    from: Money, to: Money, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E418",
      message: "the band starts in \(from.currency) and ends in \(to.currency)", place: place,
      labels: [Label(first, "starts here")])
  }
}
