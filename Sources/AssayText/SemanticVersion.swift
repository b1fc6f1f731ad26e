/// A version of three numbers, compared from left to right.
public struct SemanticVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Grows when the meaning changes so that scores no longer compare.
  public var major: Int
  /// Grows when something is added.
  public var minor: Int
  /// Grows when only words change.
  public var patch: Int

  /// Makes the version `major.minor.patch`.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Orders by major, then minor, then patch.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
