import AssayText

extension Declarations {
  /// The rubric of that name and major version; where there is none, that is reported, and the one
  /// that was most likely meant is given, if there is such a one.
  func findRubric(
    _ name: Located<String>, major: Located<Int>, file: Int, _ reporter: inout Reporter
  ) -> Int? {
    if let index = rubricNames.index(of: name.value, major: major.value) { return index }
    if let latest = rubricNames.latest(name.value) {
      reporter.report(
        .unknownVersion(
          .rubric, name.value, major: major.value, at: Place(file: file, span: major.span),
          known: rubricNames[name.value].map {
            (rubricNames.versions[$0], rubricNames.places[$0])
          }))
      return latest
    }
    if mayBeOnBrokenLine(name.value, &reporter) { return nil }
    let nearest = reporter.nearest(to: name.value, among: rubricNames.names)
    reporter.report(
      .unknownName(
        .rubric, name.value, at: Place(file: file, span: name.span), suggestion: nearest,
        known: rubricNames.names))
    guard let nearest else { return nil }
    return rubricNames.index(of: nearest, major: major.value) ?? rubricNames.latest(nearest)
  }
}
