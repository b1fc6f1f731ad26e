/// How many forms have a property, of how many; a share of forms and never of candidates.
public enum FormShare: Hashable, Sendable {
  case counted(Int128, of: Int128)
  /// Counting has no end within its budget, and no estimate takes its place.
  case notCounted(Unsettled)

  /// What counting may take when nothing else is said, at the command line and in editors: about a
  /// second.
  public static let steps = 3_000_000
}
