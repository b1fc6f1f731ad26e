/// Joins what came of the groups, one after the other.
///
/// What is kept of the groups so far is what they leave of the cascade and the sums that read several
/// groups, since no other figure does.
struct WholeCensus: Sendable {
  /// Steps that are taken at once.
  private static let portion = 2_048

  /// What came of the groups so far.
  private var rows: [(cascade: CascadePool.Index, row: SumRow)]
  private var outcomes: [GroupCensus.Outcome] = []
  private var settling = SumSettling()
  /// The pairs of a row and an outcome that have not been joined yet; the last is being joined.
  private var pairs: [(row: Int, outcome: Int)] = []
  private var joining: SumJoin?
  /// By plan.
  private var next: [SumRowBuilder] = []

  /// Begins with the cascade of all forms, before any group.
  init(_ cascade: CascadePool.Index) { rows = [(cascade, SumRow(0, ways: 1))] }

  /// Begins to join a group; the readers know what is still to come behind it.
  mutating func begin(_ outcomes: [GroupCensus.Outcome], readers: [Int: SumReader]) {
    self.outcomes = outcomes
    settling = SumSettling(readers: readers)
    pairs = rows.indices.flatMap { row in outcomes.indices.map { (row, $0) } }
    next = []
  }

  /// Joins some forms; false when the group has been joined.
  mutating func advance(
    _ pool: inout CascadePool, _ budget: inout StepBudget
  ) throws(Unsettled) -> Bool {
    if var join = joining.take() {
      let reached = try join.advance(
        steps: WholeCensus.portion, &settling, &pool, &budget)
      while next.count < settling.plans.count { next.append(SumRowBuilder()) }
      for (plan, row) in reached { next[plan].add(row) }
      if !join.isDone { joining = join }
      return true
    }
    if let pair = pairs.popLast() {
      let row = rows[pair.row]
      let outcome = outcomes[pair.outcome]
      let plan = settling.plan(of: pool.settled(row.cascade, outcome.truths), pool)
      joining = SumJoin(row.row, outcome.row, plan, settling.plans[plan])
      return true
    }
    guard !outcomes.isEmpty else { return false }
    rows = zip(settling.plans, next).map { ($0.cascade, $1.row) }.filter { !$0.1.entries.isEmpty }
    outcomes = []
    return true
  }

  /// How many forms each cascade that is left has.
  var totals: [(cascade: CascadePool.Index, ways: Int128)] {
    rows.map { ($0.cascade, $0.row.total) }
  }
}
