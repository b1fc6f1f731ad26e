public import AssayText

/// How far a version moves: which of its three numbers grows.
public enum VersionStep: Int, Hashable, Sendable, Comparable, CaseIterable {
  case none
  /// Only words change.
  case patch
  /// Something is added or arranged anew, and no outcome changes.
  case minor
  /// Some outcome may change, or what is rated, or on which scale.
  case major

  /// From one version to a later one; none when it is not later.
  public init(from old: SemanticVersion, to new: SemanticVersion) {
    self =
      if new <= old { .none } else if new.major > old.major {
        .major
      } else if new.minor
        > old.minor
      { .minor } else { .patch }
  }

  /// The least version that moves so far.
  public func applied(to version: SemanticVersion) -> SemanticVersion {
    switch self {
    case .none: version
    case .patch: SemanticVersion(version.major, version.minor, version.patch + 1)
    case .minor: SemanticVersion(version.major, version.minor + 1, 0)
    case .major: SemanticVersion(version.major + 1, 0, 0)
    }
  }

  /// Orders by how far the version moves.
  public static func < (left: VersionStep, right: VersionStep) -> Bool {
    left.rawValue < right.rawValue
  }
}
