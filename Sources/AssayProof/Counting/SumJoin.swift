/// Adds every sum of one row to every sum of another, for one cascade.
///
/// Where one figure alone is read, forms that end the cascade are not looked at one by one: they are
/// those of a stretch of the other row.
struct SumJoin: Sendable {
  private let plan: Int
  private let left: [SumRow.Entry]
  private let right: [SumRow.Entry]
  /// For each place of the right row how many forms stand before it.
  private var before: [Int128] = [0]
  private let readsOne: Bool
  private var place = 0

  /// Joins two rows; of their sums those count that the plan reads.
  init(_ left: SumRow, _ right: SumRow, _ index: Int, _ plan: SumSettling.Plan) {
    self.plan = index
    self.left = left.reduced(to: plan.mask).entries
    self.right = right.reduced(to: plan.mask).entries
    readsOne = plan.lines.count == 1 && plan.lines[0].field.mask == plan.mask
    for entry in self.right { before.append((before.last ?? 0) + entry.ways) }
  }

  /// Whether all has been joined.
  var isDone: Bool { place == left.count }

  /// Joins some more; gives for each plan the forms that come to it.
  mutating func advance(
    steps: Int, _ settling: inout SumSettling, _ pool: inout CascadePool,
    _ budget: inout StepBudget
  ) throws(Unsettled) -> [(plan: Int, row: SumRow)] {
    var reached: [Int: [SumRow.Entry]] = [:]
    var taken = 0
    while taken < steps, place < left.count {
      let entry = left[place]
      let cost =
        readsOne
        ? addStretches(to: entry, &reached, &settling, &pool)
        : addAll(to: entry, &reached, &settling, &pool)
      try budget.spend(cost)
      taken += cost
      place += 1
    }
    return reached.sorted { $0.key < $1.key }.map { ($0.key, SumRow($0.value)) }
  }

  private func addAll(
    to entry: SumRow.Entry, _ reached: inout [Int: [SumRow.Entry]],
    _ settling: inout SumSettling, _ pool: inout CascadePool
  ) -> Int {
    for other in right {
      let (target, sums) = settling.settle(plan, entry.sums + other.sums, &pool)
      reached[target, default: []].append(SumRow.Entry(sums: sums, ways: entry.ways * other.ways))
    }
    return right.count
  }

  private func addStretches(
    to entry: SumRow.Entry, _ reached: inout [Int: [SumRow.Entry]],
    _ settling: inout SumSettling, _ pool: inout CascadePool
  ) -> Int {
    let line = settling.plans[plan].lines[0]
    var steps = 0
    var start = 0
    for stretch in 0...line.cuts.count {
      let end =
        stretch < line.cuts.count
        ? firstPlace(from: start, where: line.field.key(line.cuts[stretch]), behind: entry.sums)
        : right.count
      steps += 1
      guard start < end else { continue }
      let target = settling.target(of: plan, 0, stretch, &pool)
      let mask = settling.plans[target].mask
      if mask == 0 {
        let ways = entry.ways * (before[end] - before[start])
        reached[target, default: []].append(SumRow.Entry(sums: 0, ways: ways))
      } else {
        for other in right[start..<end] {
          reached[target, default: []].append(
            SumRow.Entry(sums: (entry.sums + other.sums) & mask, ways: entry.ways * other.ways))
        }
        steps += end - start
      }
      start = end
    }
    return steps
  }

  /// The first place of the right row from which on sums reach `least` together with others.
  private func firstPlace(
    from start: Int, where least: SumRow.Key, behind sums: SumRow.Key
  ) -> Int {
    var low = start
    var high = right.count
    while low < high {
      let middle = (low + high) / 2
      if right[middle].sums + sums < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
