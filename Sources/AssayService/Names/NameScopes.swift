import AssayLanguage
import AssayText

/// What the files declare for each other, by name.
struct NameScopes: Sendable {
  private(set) var scales: Set<String> = []
  private(set) var bands: Set<String> = []
  private(set) var overlays: Set<String> = []
  /// By name and major version.
  private var rubrics: [VersionedName: RubricSyntax] = [:]
  private var scorecards: [VersionedName: ScorecardSyntax] = [:]

  init(_ files: [FileSyntax]) {
    for file in files {
      scales.formUnion(file.scales.compactMap { $0.name?.value })
      bands.formUnion(file.bands.map(\.name.value))
      overlays.formUnion(file.overlays.map(\.name.value))
      for rubric in file.rubrics {
        let key = VersionedName(rubric.name.value, rubric.version.value.major)
        rubrics[key] = rubrics[key] ?? rubric
      }
      for scorecard in file.scorecards {
        let key = VersionedName(scorecard.name.value, scorecard.version.value.major)
        scorecards[key] = scorecards[key] ?? scorecard
      }
    }
  }

  func rubric(_ name: String, major: Int) -> RubricSyntax? {
    rubrics[VersionedName(name, major)]
  }

  func scorecard(_ name: String, major: Int) -> ScorecardSyntax? {
    scorecards[VersionedName(name, major)]
  }

  /// Names of rubrics with their major versions and titles, sorted.
  var rubricList: [(name: VersionedName, title: String)] {
    rubrics.map { ($0.key, $0.value.title.value) }.sorted { $0.0 < $1.0 }
  }

  /// Names of scorecards with their major versions and titles, sorted.
  var scorecardList: [(name: VersionedName, title: String)] {
    scorecards.map { ($0.key, $0.value.title.value) }.sorted { $0.0 < $1.0 }
  }

  /// What the sentences of a scorecard may name.
  func scope(of scorecard: ScorecardSyntax) -> ScorecardScope {
    let key = VersionedName(scorecard.name.value, scorecard.version.value.major)
    return ScorecardScope(name: key.description, bodies: [scorecard.body], in: self)
  }

  /// What the sentences of an overlay may name: its scorecard's names, and its own.
  func scope(of overlay: OverlaySyntax) -> ScorecardScope {
    guard let extends = overlay.extends else {
      return ScorecardScope(name: overlay.name.value, bodies: [overlay.body], in: self)
    }
    let key = VersionedName(extends.scorecard.value, extends.major.value)
    let base = scorecards[key].map { [$0.body] } ?? []
    return ScorecardScope(name: key.description, bodies: base + [overlay.body], in: self)
  }
}

/// A name of which there may be one for each major version.
struct VersionedName: Hashable, Sendable, Comparable, CustomStringConvertible {
  var name: String
  var major: Int

  init(_ name: String, _ major: Int) {
    self.name = name
    self.major = major
  }

  /// `technical-depth 1`.
  var description: String { "\(name) \(major)" }

  static func < (left: VersionedName, right: VersionedName) -> Bool {
    (left.name, left.major) < (right.name, right.major)
  }
}
