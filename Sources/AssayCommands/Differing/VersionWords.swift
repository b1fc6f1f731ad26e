import AssayLanguage
import AssayProof
import AssayText

/// What is said of the version that an author wrote for a change.
struct VersionWords {
  let old: SemanticVersion
  let new: SemanticVersion
  /// The step that the change calls for.
  let called: VersionStep

  init(_ difference: ScorecardDifference) {
    self.init(old: difference.old.version, new: difference.new.version, called: difference.step)
  }

  init(old: SemanticVersion, new: SemanticVersion, called: VersionStep) {
    self.old = old
    self.new = new
    self.called = called
  }

  /// The step that the author wrote.
  var written: VersionStep { VersionStep(from: old, to: new) }

  /// Whether the version moves less far than the change calls for.
  var isTooSmall: Bool { written < called }

  /// The least version that is right.
  var least: SemanticVersion { called.applied(to: old) }

  /// `stays 1.0.0; the change calls for a major step, to 2.0.0`.
  var sentence: String {
    let moved =
      new == old
      ? "stays \(old)"
      : new < old
        ? "goes back from \(old) to \(new)"
        : "goes from \(old) to \(new), a \(VersionWords.word(written)) step"
    if called == .none { return "\(moved); no step is called for" }
    let step = "\(moved); the change calls for a \(VersionWords.word(called)) step"
    return isTooSmall ? "\(step), to \(least)" : step
  }

  static func word(_ step: VersionStep) -> String {
    switch step {
    case .none: "none"
    case .patch: "patch"
    case .minor: "minor"
    case .major: "major"
    }
  }
}
