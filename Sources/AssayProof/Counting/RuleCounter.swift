import AssayLanguage

/// Counts what each rule decides over one panel.
///
/// What a rule decides does not depend on those behind it. Where all rules together cannot be counted
/// within the budget, it is looked for up to which of them they can.
struct RuleCounter: Sendable {
  private let scorecard: Scorecard
  private let panel: AlignedSpace.Panel
  private let steps: Int
  /// How many rules are being counted, and how few were too many.
  private var rules: Int
  private var tooMany: Int
  private var census: FormCensus?
  /// The longest count so far, and of how many rules it is.
  private var count: FormCensus.Count?
  private var counted = 0

  /// Makes ready; each attempt may take so many steps.
  init(_ scorecard: Scorecard, _ panel: AlignedSpace.Panel, steps: Int) {
    self.scorecard = scorecard
    self.panel = panel
    self.steps = steps
    rules = scorecard.rules.count
    tooMany = rules + 1
  }

  /// Goes on counting; the shares of all rules and of `otherwise` when that is done.
  mutating func advance(steps portion: Int) -> [FormShare]? {
    do throws(Unsettled) {
      if census == nil { census = try begin() }
      guard let done = try census?.advance(steps: portion) ?? nil else { return nil }
      count = done
      counted = rules
    } catch {
      guard error == .steps else { return shares(open: error) }
      tooMany = rules
    }
    census = nil
    guard counted + 1 < tooMany else { return shares(open: .steps) }
    rules = (counted + tooMany) / 2
    return nil
  }

  private func begin() throws(Unsettled) -> FormCensus {
    // A scorecard beside itself is the scorecard, over a panel of which one may choose.
    let space = try AlignedSpace(scorecard, scorecard, panel)
    return try FormCensus(
      space.space, space.pool, Array(space.oldRules.holds.prefix(rules)),
      states: space.usualStates, steps: steps)
  }

  private func shares(open reason: Unsettled) -> [FormShare] {
    let all = scorecard.rules.count + 1
    guard let count else { return (0..<all).map { _ in .notCounted(reason) } }
    // What the rules that are counted leave is for `otherwise` only where those are all.
    let known = counted + 1 == all ? all : counted
    return count.deciding.prefix(known).map { .counted($0, of: count.all) }
      + (known..<all).map { _ in .notCounted(reason) }
  }
}
