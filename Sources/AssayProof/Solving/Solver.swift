/// Decides whether some form of a space makes a formula hold, exactly.
///
/// It splits on literals until the ranges alone settle the formula; whether figures can lie in their
/// ranges together is then worked out group by group, and over the groups for what reads everything.
/// The order of the search is fixed, so the same question gives the same form.
struct Solver {
  private(set) var budget: StepBudget
  /// What all questions so far took together.
  private(set) var spent = 0

  /// Answers one question with a budget of its own.
  mutating func ask<Answer>(
    _ question: (inout Solver) throws(Unsettled) -> Answer
  ) throws(Unsettled) -> Answer {
    budget = StepBudget(steps)
    defer { spent += steps - max(0, budget.left) }
    return try question(&self)
  }
  private var tables: [GroupQuestion: GroupTable] = [:]

  /// Makes a solver that may take `steps` for each question.
  init(steps: Int = StepBudget.question) {
    self.steps = steps
    budget = StepBudget(steps)
  }

  private let steps: Int
  /// For each part of the formula how often it could not hold, and one more: what failed once is
  /// tried first where it fails again, so that a search does not come back to it through everything
  /// that has no bearing on it (the weighted degree of Boussemart and others, ECAI 2004).
  private var failures: [Int] = []
  /// The states that a form has where nothing speaks against it.
  private var usual: [UInt8] = []

  /// A form that makes `formula` hold, with circumstances among `states`; nothing when there is
  /// none.
  mutating func form(
    for formula: FormulaPool.Index, in pool: FormulaPool, of space: FormSpace, states: [UInt8],
    preferring usual: [UInt8]
  ) throws(Unsettled) -> Form? {
    guard formula != FormulaPool.never else { return nil }
    self.usual = usual
    let frame = Frame(formula, pool, space)
    failures = [Int](repeating: 1, count: frame.size)
    return try ask { solver throws(Unsettled) in
      try solver.search(Domain(frame, states: states), frame, space)
    }
  }

  private mutating func search(
    _ start: Domain, _ frame: Frame, _ space: FormSpace
  ) throws(Unsettled) -> Form? {
    var domain = start
    try budget.spend(frame.cost)
    switch frame.reduce(&domain, failures) {
    case .contradiction: return nil
    case .settled: return try witness(of: domain, frame, space)
    case .open(let path):
      for choice in frame.choices(of: frame.literal(at: path[path.count - 1])) {
        var next = domain
        guard next.assert(choice, in: frame) else { continue }
        if let form = try search(next, frame, space) { return form }
      }
      for part in path { failures[part] += 1 }
      return nil
    }
  }

  /// A form within all that was asserted; nothing when the figures cannot meet it together.
  private mutating func witness(
    of domain: Domain, _ frame: Frame, _ space: FormSpace
  ) throws(Unsettled) -> Form? {
    let bounds = domain.asserted.sorted { $0.figure < $1.figure }
      .map { (key: frame.figures[$0.figure], value: $0.range) }
    let whole = bounds.filter { space.figures[$0.key].tier == .whole }
    var picks: [GroupTable] = []
    for group in space.groups.indices {
      let question = question(of: group, in: space, bounds, whole.map(\.key))
      let table = try table(for: question, in: space)
      if table.isEmpty { return nil }
      picks.append(table)
    }
    let vectors = picks.map { table in
      table.values.map { values in whole.map { coordinate($0.key, table.columns, values, space) } }
    }
    var search = WholeSearch(vectors, target: Target(ranges: whole.map(\.value)))
    guard let indices = try search.indices(spending: &budget) else { return nil }
    var numbers = space.numbers.map { $0.first ?? 0 }
    for (table, index) in zip(picks, indices) { table.fill(&numbers, with: index, in: space) }
    return Form(
      numbers: numbers, states: zip(domain.states, usual).map { $0 & $1 != 0 ? $1 : $0 & ~($0 - 1) }
    )
  }

  func question(
    of group: Int, in space: FormSpace, _ bounds: [(key: Int, value: ClosedRange<Int>)],
    _ whole: [Int]
  ) -> GroupQuestion {
    let own = bounds.filter { space.group(of: $0.key) == group }
    let columns = whole.flatMap { figure in
      space.figures[figure].terms.map(\.figure).filter { space.group(of: $0) == group }
    }
    return GroupQuestion(
      group: group, bounds: own.map { GroupQuestion.Bound(figure: $0.key, range: $0.value) },
      columns: Set(columns).sorted())
  }

  func coordinate(
    _ figure: Int, _ columns: [Int], _ values: [Int], _ space: FormSpace
  ) -> Int {
    space.figures[figure].terms.reduce(0) { sum, term in
      guard let column = columns.firstIndex(of: term.figure) else { return sum }
      return sum + term.factor * values[column]
    }
  }

  mutating func table(
    for question: GroupQuestion, in space: FormSpace
  ) throws(Unsettled) -> GroupTable {
    if let known = tables[question] { return known }
    let table = try GroupTable(question, in: space, spending: &budget)
    tables[question] = table
    return table
  }
}
