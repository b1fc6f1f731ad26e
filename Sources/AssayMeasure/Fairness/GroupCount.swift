/// How many of a group applied, and how many of them were selected.
public struct GroupCount: Hashable, Sendable {
  /// The name; of an intersection the names of its groups with ` x ` between them.
  public let name: String
  /// How many applied.
  public let applicants: Int
  /// How many of them were selected.
  public let selected: Int

  /// A group; `selected` is from zero to `applicants`, which is at most a million
  /// million.
  public init(_ name: String, applicants: Int, selected: Int) {
    precondition((0...1_000_000_000_000).contains(applicants), "applicants are counted")
    precondition((0...applicants).contains(selected), "those selected are some of the applicants")
    self.name = name
    self.applicants = applicants
    self.selected = selected
  }

  /// The share selected; `nil` without applicants.
  public var rate: Double? {
    applicants == 0 ? nil : Double(selected) / Double(applicants)
  }

  /// The exact interval of the rate (Clopper and Pearson 1934).
  public func interval(confidence: Double) -> (lower: Double, upper: Double)? {
    Binomial.interval(successes: selected, trials: applicants, confidence: confidence)
  }
}
