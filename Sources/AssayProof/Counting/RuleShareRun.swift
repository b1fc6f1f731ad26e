public import AssayLanguage

/// The counting of shares for whoever must answer others in between.
public struct RuleShareRun: Sendable {
  private let scorecard: Scorecard
  private let steps: Int
  /// The two panels, unanimous first.
  private var shares: [[FormShare]] = []
  private var counter: RuleCounter?

  /// Steps of counting that are taken at once: some milliseconds.
  private static let portion = 10_000

  /// Begins; each attempt to count one of the two panels may take `steps`.
  public init(of scorecard: Scorecard, steps: Int = FormShare.steps) {
    self.scorecard = scorecard
    self.steps = steps
  }

  /// Counts for a moment; gives all shares behind the last.
  public mutating func advance() -> RuleShares? {
    if shares.count == 2 { return RuleShares(unanimous: shares[0], all: shares[1]) }
    // In place, since the counter remembers what it has worked out.
    if counter == nil {
      counter = RuleCounter(scorecard, shares.isEmpty ? .unanimous : .full, steps: steps)
    }
    if let counted = counter?.advance(steps: RuleShareRun.portion) {
      shares.append(counted)
      counter = nil
    }
    return nil
  }
}
