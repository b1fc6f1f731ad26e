/// Counts what comes of the slots of one group: which literals they settle, and how much they add to
/// the figures that read other groups too.
///
/// It begins from the cascade of all forms and not from what other groups leave of it, so a group is
/// counted once. Slots are given their numbers one after the other; forms that leave the same cascade
/// and the same sums are one entry of a row.
struct GroupCensus: Sendable {
  /// Forms of the group that leave the same cascade of the whole one.
  struct Outcome: Sendable {
    /// What such forms settle of any cascade.
    var truths: CascadePool.Truths
    /// What they add to each figure that is still read, with how many forms do.
    var row: SumRow
  }

  /// Entries that are worked on at once.
  private static let portion = 256

  private let layout: GroupLayout
  private let numbers: [[Int]]
  private var place = 0
  private var settling: SumSettling
  /// For each plan of the place, by how much each number moves the sums that it reads.
  private var offsets: [Int: [SumRow.Key]] = [:]
  private var waiting: [Waiting]
  /// The entries of the last row that waits, up to here, have been moved.
  private var moved = 0
  /// By plan.
  private var next: [SumRowBuilder] = []

  private struct Waiting {
    var cascade: CascadePool.Index
    var truths: CascadePool.Truths
    var row: SumRow
  }

  /// Begins with the cascade of all forms.
  init(_ layout: GroupLayout, _ cascade: CascadePool.Index, in space: FormSpace) {
    self.layout = layout
    numbers = layout.slots.map { space.numbers[$0] }
    settling = GroupCensus.settling(behind: 0, layout)
    waiting = [Waiting(cascade: cascade, truths: [], row: SumRow(0, ways: 1))]
  }

  /// Moves some entries on by one slot; false when all slots have their numbers.
  mutating func advance(
    _ pool: inout CascadePool, _ budget: inout StepBudget
  ) throws(Unsettled) -> Bool {
    guard place < numbers.count else { return false }
    guard let last = waiting.last else {
      finishPlace()
      return true
    }
    let end = min(moved + GroupCensus.portion, last.row.entries.count)
    try budget.spend((end - moved) * numbers[place].count)
    let plan = settling.plan(of: last.cascade, behind: last.truths, pool)
    move(last.row.entries[moved..<end], plan, &pool)
    moved = end
    if end == last.row.entries.count {
      waiting.removeLast()
      moved = 0
    }
    return true
  }

  /// What came of all forms of the group, once there is no more to be done.
  var outcomes: [Outcome] {
    waiting.map { Outcome(truths: $0.truths, row: layout.row($0.row)) }
  }

  private mutating func move(
    _ entries: ArraySlice<SumRow.Entry>, _ plan: Int, _ pool: inout CascadePool
  ) {
    let row = SumRow(entries, movedBy: offsets(of: plan))
    var reached: [Int: [SumRow.Entry]] = [:]
    var order: [Int] = []
    for entry in row.entries {
      let (target, sums) = settling.settle(plan, entry.sums, &pool)
      if reached[target] == nil { order.append(target) }
      reached[target, default: []].append(SumRow.Entry(sums: sums, ways: entry.ways))
    }
    while next.count < settling.plans.count { next.append(SumRowBuilder()) }
    for target in order { next[target].add(SumRow(reached[target] ?? [])) }
  }

  private mutating func offsets(of plan: Int) -> [SumRow.Key] {
    if let known = offsets[plan] { return known }
    let mask = settling.plans[plan].mask
    let own = numbers[place].indices.map { layout.offset(at: place, number: $0) & mask }
    offsets[plan] = own
    return own
  }

  private mutating func finishPlace() {
    for (plan, builder) in zip(settling.plans, next) {
      let row = builder.row
      guard !row.entries.isEmpty else { continue }
      waiting.append(Waiting(cascade: plan.cascade, truths: plan.truths, row: row))
    }
    next = []
    offsets = [:]
    place += 1
    settling = GroupCensus.settling(behind: place, layout)
  }

  private static func settling(behind place: Int, _ layout: GroupLayout) -> SumSettling {
    SumSettling(readers: layout.slots.indices.contains(place) ? layout.readers(behind: place) : [:])
  }
}
