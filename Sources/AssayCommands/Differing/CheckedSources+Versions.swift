import AssayLanguage
import AssayProof
import AssayText

extension CheckedSources {
  /// Adds what is wrong with the versions of rubrics and scorecards that were asked for and read
  /// otherwise at a revision; what was not there then may begin with any version.
  mutating func addVersions(
    since revision: String, _ invocation: Invocation
  ) throws(CommandFailure) {
    let all = loaded.asked + loaded.context
    let old = try RevisionLibrary(revision, foldersOf: all.compactMap(\.path), invocation)
    let own = 0..<loaded.asked.count
    var found: [Diagnostic] = []
    var unread: [String] = []
    for rubric in library.rubrics where own.contains(rubric.place.file) {
      if old.broken.contains(rubric.name) { unread.append(rubric.name) }
      guard let former = old.rubric(rubric.name, in: all[rubric.place.file].path) else { continue }
      let words = VersionWords(
        old: former.version, new: rubric.version,
        called: RubricDifference(from: former, to: rubric).step)
      let version = library.syntax[rubric.place.file].rubrics
        .first { $0.name.span == rubric.place.span }?.version
      found += diagnostics(words, of: rubric.name, at: version?.span, rubric.place, revision)
    }
    for scorecard in library.scorecards where own.contains(scorecard.place.file) {
      if old.broken.contains(scorecard.name) { unread.append(scorecard.name) }
      guard let former = old.scorecard(scorecard.name, in: all[scorecard.place.file].path) else {
        continue
      }
      // The step is wanted and no share, so nothing is counted.
      let words = VersionWords(
        ScorecardDifference(from: former, to: scorecard, countingSteps: 0))
      let version = library.syntax[scorecard.place.file].scorecards
        .first { $0.name.span == scorecard.place.span }?.version
      found += diagnostics(words, of: scorecard.name, at: version?.span, scorecard.place, revision)
    }
    for name in unread {
      invocation.output.say(
        "assay: `\(name)` could not be read at `\(VisibleText.line(revision))`, so its version is "
          + "not looked at")
    }
    add(found)
  }

  private func diagnostics(
    _ words: VersionWords, of name: String, at version: ByteSpan?, _ place: Place,
    _ revision: String
  ) -> [Diagnostic] {
    guard words.isTooSmall else { return [] }
    let place = version.map { Place(file: place.file, span: $0) } ?? place
    return [.versionTooSmall(name, words, since: revision, at: place)]
  }
}

extension Diagnostic {
  fileprivate static func versionTooSmall(
    _ name: String, _ words: VersionWords, since revision: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "P501",
      message: "since `\(VisibleText.line(revision))` the version of `\(name)` \(words.sentence)",
      place: place,
      fixes: [Fix("write `\(words.least)`", [Edit(place, "\(words.least)")])])
  }
}
