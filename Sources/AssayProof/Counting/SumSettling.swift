/// What becomes of cascades at one place in the order of slots, by the sums up to there.
struct SumSettling: Sendable {
  /// The sums of one figure in stretches, in each of which the same literals are settled.
  struct Line: Sendable {
    var field: SumField
    /// Where stretches begin, but for the first.
    var cuts: [Int]
    /// For each stretch what is settled there.
    var truths: [CascadePool.Truths]
    /// For each stretch the plan behind it, once that is known.
    var targets: [Int?]

    /// The stretch of a sum.
    func stretch(of sum: Int) -> Int {
      var stretch = 0
      while stretch < cuts.count, cuts[stretch] <= sum { stretch += 1 }
      return stretch
    }
  }

  /// What is done with the sums of one cascade.
  struct Plan: Sendable {
    var cascade: CascadePool.Index
    /// What settles it, from where counting began.
    var truths: CascadePool.Truths
    /// The bits of the sums that it still reads.
    var mask: SumRow.Key
    var lines: [Line]
  }

  /// By figure.
  private let readers: [Int: SumReader]
  private(set) var plans: [Plan] = []
  private var planOf: [CascadePool.Index: Int] = [:]

  /// A place with these readers; a figure without one says nothing there.
  init(readers: [Int: SumReader] = [:]) { self.readers = readers }

  /// The plan of a cascade, to which these truths have led; others may have led to the same.
  mutating func plan(
    of cascade: CascadePool.Index, behind truths: CascadePool.Truths = [], _ pool: CascadePool
  ) -> Int {
    if let plan = planOf[cascade] { return plan }
    var ranges: [Int: [CascadePool.RangeLiteral]] = [:]
    var figures: [Int] = []
    for literal in pool.ranges(of: cascade) where readers[literal.figure] != nil {
      if ranges[literal.figure] == nil { figures.append(literal.figure) }
      ranges[literal.figure, default: []].append(literal)
    }
    var plan = Plan(cascade: cascade, truths: truths, mask: 0, lines: [])
    for figure in figures {
      guard let reader = readers[figure] else { continue }
      plan.mask |= reader.field.mask
      if let line = line(reader, ranges[figure] ?? []) { plan.lines.append(line) }
    }
    plans.append(plan)
    planOf[cascade] = plans.count - 1
    return plans.count - 1
  }

  /// The plan of the cascade that is left at these sums, and the sums that it reads.
  mutating func settle(
    _ plan: Int, _ sums: SumRow.Key, _ pool: inout CascadePool
  ) -> (plan: Int, sums: SumRow.Key) {
    var plan = plan
    var line = 0
    while line < plans[plan].lines.count {
      let own = plans[plan].lines[line]
      let next = target(of: plan, line, own.stretch(of: own.field.sum(in: sums)), &pool)
      line = next == plan ? line + 1 : 0
      plan = next
    }
    return (plan, sums & plans[plan].mask)
  }

  /// The plan of what a cascade becomes in a stretch of one of its lines.
  mutating func target(
    of plan: Int, _ line: Int, _ stretch: Int, _ pool: inout CascadePool
  ) -> Int {
    if let known = plans[plan].lines[line].targets[stretch] { return known }
    let truths = plans[plan].lines[line].truths[stretch]
    let target = self.plan(
      of: pool.settled(plans[plan].cascade, truths), behind: plans[plan].truths + truths, pool)
    plans[plan].lines[line].targets[stretch] = target
    return target
  }

  private func line(_ reader: SumReader, _ literals: [CascadePool.RangeLiteral]) -> Line? {
    guard reader.reach != nil else { return nil }
    let cuts = Set(literals.flatMap { reader.cuts(of: $0.range) }).sorted()
    let truths = ([0] + cuts).map { sum in
      literals.compactMap { literal in
        reader.truth(of: literal.range, at: sum).map { (literal.node, $0) }
      }
    }
    if truths.allSatisfy(\.isEmpty) { return nil }
    return Line(field: reader.field, cuts: cuts, truths: truths, targets: truths.map { _ in nil })
  }
}
