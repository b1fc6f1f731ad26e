/// Counts the forms that each of several conditions decides, being the first that holds; exactly.
///
/// Groups are counted by themselves (`GroupCensus`) and then joined (`WholeCensus`), since all that
/// one group can do to another is to settle the formulas and to add to the figures that read both.
struct FormCensus: Sendable {
  /// How many forms there are, and how many each condition decides; behind the last, none.
  struct Count: Hashable, Sendable {
    var deciding: [Int128]
    var all: Int128
  }

  private let space: FormSpace
  private let conditionCount: Int
  private let all: Int128
  private let root: CascadePool.Index
  private let shared: SharedFigures
  private var pool: CascadePool
  private var budget: StepBudget
  private var group: GroupCensus?
  private var whole: WholeCensus
  /// The groups that have been begun.
  private var begun = 0
  private var places = 0

  /// Makes ready to count the forms with these circumstances.
  init(
    _ space: FormSpace, _ formulas: FormulaPool, _ conditions: [FormulaPool.Index],
    states: [UInt8], steps: Int
  ) throws(Unsettled) {
    self.space = space
    conditionCount = conditions.count
    var all: Int128 = 1
    for numbers in space.numbers {
      let (product, overflows) = all.multipliedReportingOverflow(by: Int128(numbers.count))
      guard !overflows else { throw .numbers }
      all = product
    }
    self.all = all
    budget = StepBudget(steps)
    pool = CascadePool(formulas)
    let steps = (conditions + [FormulaPool.always]).enumerated().map {
      Cascade.Step(condition: $1, decides: $0)
    }
    root = pool.settled(pool.add(Cascade(steps)), states: states)
    let slots = space.groups.flatMap { $0.flatMap { space.blocks[$0] } }
    shared = try SharedFigures(pool.ranges(of: root), over: slots, in: space)
    whole = WholeCensus(root)
  }

  /// Counts to the end.
  mutating func count() throws(Unsettled) -> Count {
    while true {
      if let count = try advance(steps: .max) { return count }
    }
  }

  /// Goes on for about so many steps; gives the count when it is done.
  mutating func advance(steps: Int) throws(Unsettled) -> Count? {
    let start = budget.left
    while start - budget.left < steps {
      guard try goOn() else { return result }
      try budget.spend(pool.takeSteps())
    }
    return nil
  }

  /// Does a little; false when all has been counted.
  private mutating func goOn() throws(Unsettled) -> Bool {
    if try group?.advance(&pool, &budget) == true { return true }
    if let outcomes = group.take()?.outcomes {
      whole.begin(outcomes, readers: shared.readers(behind: places - 1))
      return true
    }
    if try whole.advance(&pool, &budget) { return true }
    guard begun < space.groups.count else { return false }
    let layout = try GroupLayout(begun, pool.ranges(of: root), shared, in: space)
    places += layout.slots.count
    begun += 1
    group = GroupCensus(layout, root, in: space)
    return true
  }

  private var result: Count {
    var deciding = [Int128](repeating: 0, count: conditionCount + 1)
    for (cascade, ways) in whole.totals {
      if let decision = pool.decision(of: cascade) { deciding[decision] += ways }
    }
    return Count(deciding: deciding, all: all)
  }
}
