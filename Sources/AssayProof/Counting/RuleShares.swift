public import AssayLanguage

/// Of how many forms each rule decides: without flags, with pay inside the band and clear references.
public struct RuleShares: Hashable, Sendable {
  /// What is counted of one rule.
  public struct Entry: Hashable, Sendable {
    /// Among forms on which all raters of a criterion agree.
    public let unanimous: FormShare
    /// Among all forms of the full panel.
    public let all: FormShare
  }

  /// In the order of the rules; last what `otherwise` decides.
  public let entries: [Entry]

  /// Counts all, each attempt at a panel within `steps`.
  public init(of scorecard: Scorecard, steps: Int = FormShare.steps) {
    var run = RuleShareRun(of: scorecard, steps: steps)
    while true {
      guard let shares = run.advance() else { continue }
      self = shares
      return
    }
  }

  init(unanimous: [FormShare], all: [FormShare]) {
    entries = zip(unanimous, all).map { Entry(unanimous: $0, all: $1) }
  }
}
