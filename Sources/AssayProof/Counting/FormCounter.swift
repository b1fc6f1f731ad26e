/// Counts the forms that make a formula hold, exactly.
///
/// Slots are given their numbers one after the other. What is kept is not the forms but what still
/// matters of them: what is left of the formula, and the sums that it still reads; forms that agree
/// in both are one entry with a count. A comparison is settled as soon as the slots that are left
/// cannot change it.
struct FormCounter: Sendable {
  /// How many forms there are, and how many of them make the formula hold.
  struct Count: Hashable, Sendable {
    var holding: Int128
    var all: Int128
  }

  fileprivate struct State: Hashable {
    var formula: FormulaPool.Index
    /// For each figure that the formula reads, what the slots so far come to.
    var sums: [Int]
  }

  /// What a formula reads.
  private struct Plan: Sendable {
    var figures: [Int]
    var literals: [(node: FormulaPool.Index, column: Int, range: ClosedRange<Int>)]
    var next: [[Int8]: FormulaPool.Index] = [:]
  }

  private let space: FormSpace
  private var pool: FormulaPool
  private var budget: StepBudget
  private var plans: [FormulaPool.Index: Plan] = [:]
  /// For each figure and slot the factor; and what the slots behind it can add, least and most.
  private var factors: [Int: [Int]] = [:]
  private var rests: [Int: [ClosedRange<Int>]] = [:]

  init(_ space: FormSpace, _ pool: FormulaPool, steps: Int) {
    self.space = space
    self.pool = pool
    budget = StepBudget(steps)
  }

  /// A count that is under way.
  struct Progress: Sendable {
    /// Those whose numbers have not been given yet; the first is being given.
    fileprivate var slots: ArraySlice<Int>
    /// How many forms the slots behind that one have.
    fileprivate var rest: Int128
    fileprivate var waiting: [(state: State, count: Int128)]
    fileprivate var next: [State: Int128] = [:]
    fileprivate var count: Count
  }

  /// Counts the forms with these circumstances.
  mutating func count(
    of root: FormulaPool.Index, states: [UInt8]
  ) throws(Unsettled) -> Count {
    var progress = try begin(root, states: states)
    while true {
      if let count = try advance(&progress, steps: .max) { return count }
    }
  }

  /// Makes ready for a count.
  mutating func begin(
    _ root: FormulaPool.Index, states: [UInt8]
  ) throws(Unsettled) -> Progress {
    var all: Int128 = 1
    for numbers in space.numbers { all = try FormCounter.product(all, Int128(numbers.count)) }
    let start = settled(root, states)
    var progress = Progress(
      slots: order[...], rest: all, waiting: [], count: Count(holding: 0, all: all))
    switch start {
    case FormulaPool.always: progress.count.holding = all
    case FormulaPool.never: break
    default:
      let first = State(formula: start, sums: plan(of: start).figures.map { _ in 0 })
      progress.waiting = [(first, 1)]
    }
    return progress
  }

  /// Goes on for so many steps; gives the count when it is done.
  mutating func advance(
    _ progress: inout Progress, steps: Int
  ) throws(Unsettled) -> Count? {
    var left = steps
    while left > 0, let slot = progress.slots.first {
      let numbers = space.numbers[slot]
      let rest = progress.rest / Int128(numbers.count)
      while left > 0, let (state, count) = progress.waiting.popLast() {
        left -= numbers.count
        for number in numbers {
          try budget.spend(1)
          let moved = try move(state, slot, number)
          switch moved.formula {
          case FormulaPool.always:
            progress.count.holding += try FormCounter.product(count, rest)
          case FormulaPool.never: break
          default: progress.next[moved, default: 0] += count
          }
        }
      }
      guard progress.waiting.isEmpty else { return nil }
      progress.waiting = progress.next.map { ($0.key, $0.value) }
      progress.next = [:]
      progress.rest = rest
      progress.slots = progress.slots.dropFirst()
    }
    return progress.slots.isEmpty ? progress.count : nil
  }

  /// Criterion by criterion, group by group, so that sums end early.
  private var order: [Int] {
    space.groups.flatMap { group in group.flatMap { space.blocks[$0] } }
  }

  private static func product(_ one: Int128, _ other: Int128) throws(Unsettled) -> Int128 {
    let (product, overflows) = one.multipliedReportingOverflow(by: other)
    guard !overflows else { throw .numbers }
    return product
  }

  /// The formula with circumstances as they are.
  private mutating func settled(_ root: FormulaPool.Index, _ states: [UInt8]) -> FormulaPool.Index {
    var truths: [FormulaPool.Index: Bool] = [:]
    for index in pool.cone(of: root) {
      if case .literal(.state(let circumstance, let mask)) = pool.nodes[index] {
        truths[index] = states[circumstance] & mask != 0
      }
    }
    return substitute(root, truths)
  }

  private mutating func substitute(
    _ root: FormulaPool.Index, _ truths: [FormulaPool.Index: Bool]
  ) -> FormulaPool.Index {
    var new: [FormulaPool.Index: FormulaPool.Index] = [:]
    for index in pool.cone(of: root) {
      if let truth = truths[index] {
        new[index] = FormulaPool.constant(truth)
      } else if case .atLeast(let count, let parts) = pool.nodes[index] {
        new[index] = pool.atLeast(count, of: parts.map { new[$0] ?? $0 })
      } else {
        new[index] = index
      }
    }
    return new[root] ?? root
  }

  private mutating func plan(of formula: FormulaPool.Index) -> Plan {
    if let plan = plans[formula] { return plan }
    var literals: [(FormulaPool.Index, Int, ClosedRange<Int>)] = []
    for index in pool.cone(of: formula) {
      if case .literal(.range(let figure, let range)) = pool.nodes[index] {
        literals.append((index, figure, range))
      }
    }
    let figures = Set(literals.map(\.1)).sorted()
    let plan = Plan(
      figures: figures,
      literals: literals.map { ($0, figures.firstIndex(of: $1) ?? 0, $2) })
    plans[formula] = plan
    for figure in figures where factors[figure] == nil { addFigure(figure) }
    return plan
  }

  private mutating func addFigure(_ figure: Int) {
    var own = [Int](repeating: 0, count: space.slotCount)
    for term in space.slotTerms[figure] { own[term.figure] = term.factor }
    var rests = [ClosedRange<Int>](repeating: 0...0, count: space.slotCount)
    var rest = 0...0
    for slot in order.reversed() {
      rests[slot] = rest
      let ends = (space.numbers[slot].first ?? 0, space.numbers[slot].last ?? 0)
      let (one, other) = (own[slot] * ends.0, own[slot] * ends.1)
      rest = rest.lowerBound + min(one, other)...rest.upperBound + max(one, other)
    }
    factors[figure] = own
    self.rests[figure] = rests
  }

  private mutating func move(
    _ state: State, _ slot: Int, _ number: Int
  ) throws(Unsettled) -> State {
    let plan = plan(of: state.formula)
    var sums = state.sums
    var reach: [ClosedRange<Int>] = []
    for (column, figure) in plan.figures.enumerated() {
      sums[column] += (factors[figure]?[slot] ?? 0) * number
      let rest = rests[figure]?[slot] ?? 0...0
      reach.append(sums[column] + rest.lowerBound...sums[column] + rest.upperBound)
    }
    let truths = plan.literals.map { literal -> Int8 in
      let reach = reach[literal.column]
      if !reach.overlaps(literal.range) { return 0 }
      return reach.clamped(to: literal.range) == reach ? 1 : 2
    }
    let next = formula(behind: state.formula, plan, truths)
    guard next != state.formula else { return State(formula: next, sums: sums) }
    guard next > FormulaPool.always else { return State(formula: next, sums: []) }
    let kept = self.plan(of: next).figures.map { figure in
      plan.figures.firstIndex(of: figure).map { sums[$0] } ?? 0
    }
    return State(formula: next, sums: kept)
  }

  private mutating func formula(
    behind formula: FormulaPool.Index, _ plan: Plan, _ truths: [Int8]
  ) -> FormulaPool.Index {
    guard truths.contains(where: { $0 != 2 }) else { return formula }
    if let next = plan.next[truths] { return next }
    var known: [FormulaPool.Index: Bool] = [:]
    for (literal, truth) in zip(plan.literals, truths) where truth != 2 {
      known[literal.node] = truth == 1
    }
    let next = substitute(formula, known)
    plans[formula]?.next[truths] = next
    return next
  }
}
