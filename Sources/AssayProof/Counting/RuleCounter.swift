import AssayLanguage

/// Counts what each rule decides over one panel.
///
/// Where all rules together cannot be counted within the budget, the first half of them is tried: what
/// a rule decides does not depend on those behind it.
struct RuleCounter: Sendable {
  private let scorecard: Scorecard
  private let panel: AlignedSpace.Panel
  /// What the attempt may take.
  private var steps: Int
  private let shareCount: Int
  /// How many rules are being counted.
  private var rules: Int
  private var census: FormCensus?

  /// Makes ready; all attempts together may take twice the steps.
  init(_ scorecard: Scorecard, _ panel: AlignedSpace.Panel, steps: Int) {
    self.scorecard = scorecard
    self.panel = panel
    self.steps = steps
    rules = scorecard.rules.count
    shareCount = rules + 1
  }

  /// Goes on counting; the shares of all rules and of `otherwise` when that is done.
  mutating func advance(steps portion: Int) -> [FormShare]? {
    do throws(Unsettled) {
      if census == nil { census = try begin() }
      guard let count = try census?.advance(steps: portion) ?? nil else { return nil }
      // What the rules that are counted leave is for `otherwise` only where those are all.
      let known = rules + 1 == shareCount ? shareCount : rules
      return count.deciding.prefix(known).map { .counted($0, of: count.all) } + rest(known, .steps)
    } catch {
      census = nil
      guard error == .steps, rules > 1 else { return rest(0, error) }
      rules /= 2
      steps /= 2
      return nil
    }
  }

  private func rest(_ known: Int, _ reason: Unsettled) -> [FormShare] {
    (known..<shareCount).map { _ in .notCounted(reason) }
  }

  private func begin() throws(Unsettled) -> FormCensus {
    // A scorecard beside itself is the scorecard, over a panel of which one may choose.
    let space = try AlignedSpace(scorecard, scorecard, panel)
    return try FormCensus(
      space.space, space.pool, Array(space.oldRules.holds.prefix(rules)),
      states: space.usualStates, steps: steps)
  }
}
