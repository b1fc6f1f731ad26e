/// Why a statistic has no value for a table: nothing is printed in its place.
public struct Undefined: Error, Hashable, Sendable {
  /// One sentence in lower case without a final period: what is missing, and how much there is.
  public let reason: String

  /// A refusal with its reason.
  public init(_ reason: String) { self.reason = reason }
}
