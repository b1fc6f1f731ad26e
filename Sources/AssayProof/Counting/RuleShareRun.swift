public import AssayLanguage

/// The counting of shares, rule by rule, for whoever must answer others in between.
public struct RuleShareRun: Sendable {
  private let scorecard: Scorecard
  private let steps: Int
  /// The two panels, unanimous first.
  private var shares: [[FormShare]] = [[], []]
  private var counter: RuleCounter?

  /// Steps of counting that are taken at once: some milliseconds.
  private static let portion = 4_000

  /// Begins; each of the two panels may take `steps`.
  public init(of scorecard: Scorecard, steps: Int = FormShare.steps) {
    self.scorecard = scorecard
    self.steps = steps
  }

  /// Counts for a moment, rule by rule; gives all shares behind the last.
  public mutating func advance() -> RuleShares? {
    let rules = scorecard.rules.count + 1
    guard let panel = shares.firstIndex(where: { $0.count < rules }) else {
      return RuleShares(unanimous: shares[0], all: shares[1])
    }
    if let share = share(of: shares[panel].count, panel == 0 ? .unanimous : .full) {
      shares[panel].append(share)
      if shares[panel].count == rules { counter = nil }
    }
    return nil
  }

  /// The share of one rule; nothing while it is being counted.
  private mutating func share(of rule: Int, _ panel: AlignedSpace.Panel) -> FormShare? {
    do throws(Unsettled) {
      // In place, since the counter remembers what it has worked out.
      if counter == nil { counter = try RuleCounter(scorecard, panel, steps: steps) }
      let count = try counter?.advance(rule, steps: RuleShareRun.portion) ?? nil
      return count.map { .counted($0.holding, of: $0.all) }
    } catch {
      counter?.giveUp()
      return .notCounted(error)
    }
  }
}

/// Counts what each rule decides over one panel.
private struct RuleCounter: Sendable {
  private let roots: [FormulaPool.Index]
  private let states: [UInt8]
  private var counter: FormCounter
  private var progress: FormCounter.Progress?

  init(_ scorecard: Scorecard, _ panel: AlignedSpace.Panel, steps: Int) throws(Unsettled) {
    // A scorecard beside itself is the scorecard, over a panel of which one may choose.
    var space = try AlignedSpace(scorecard, scorecard, panel)
    let rules = space.oldRules
    roots = (0...scorecard.rules.count).map { rules.decides($0, in: &space.pool) }
    states = space.usualStates
    counter = FormCounter(space.space, space.pool, steps: steps)
  }

  /// Goes on counting for a rule; the count when it is done.
  mutating func advance(_ rule: Int, steps: Int) throws(Unsettled) -> FormCounter.Count? {
    if progress == nil { progress = try counter.begin(roots[rule], states: states) }
    guard var own = progress.take() else { return nil }
    let count = try counter.advance(&own, steps: steps)
    if count == nil { progress = own }
    return count
  }

  /// Leaves the count that is under way.
  mutating func giveUp() { progress = nil }
}
