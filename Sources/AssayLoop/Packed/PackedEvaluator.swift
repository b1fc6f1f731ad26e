/// Gives outcomes one at a time with one working space, for searches that change a level and ask
/// again.
public struct PackedEvaluator: Sendable {
  /// What it evaluates by.
  public let scorecard: PackedScorecard
  private var storage: [Int64]

  /// Makes the working space.
  public init(_ scorecard: PackedScorecard) {
    self.scorecard = scorecard
    storage = [Int64](repeating: 0, count: scorecard.tables.layout.count)
  }

  /// The outcome of one set of cards, with one level for each slot.
  public mutating func outcome(
    of levels: [UInt8], _ circumstances: PackedCircumstances = PackedCircumstances()
  ) -> PackedOutcome {
    precondition(levels.count == scorecard.slots.count, "there is one level for each slot")
    // The space is taken out so that the tables are read in place while it is written.
    var space: [Int64] = []
    swap(&space, &storage)
    defer { swap(&space, &storage) }
    var values = space.mutableSpan
    return scorecard.outcome(of: levels.span, circumstances, &values)
  }
}
