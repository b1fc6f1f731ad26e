/// One space of forms with all that earlier questions about it left behind.
struct FormSearch {
  var space: ScorecardSpace
  private var solver: Solver
  private var known: KnownForms
  /// What was taken beside the solver: known forms are tried, about a step for each part of the
  /// formulas.
  private var spentBeside = 0

  /// Prepares searches that may take `steps` each.
  init(_ space: ScorecardSpace, steps: Int) {
    self.space = space
    solver = Solver(steps: steps)
    known = KnownForms(space.plainForms, usual: space.usualStates)
  }

  /// Which circumstances a form may have.
  enum Circumstances {
    /// No flags, pay inside the band, clear references.
    case usual
    /// Any.
    case any
  }

  /// The steps that all questions so far took together.
  var spent: Int { spentBeside + solver.spent }

  /// Writes a question about the forms of a space.
  typealias Question = (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index

  /// The formula of a question.
  mutating func root(of question: Question) throws(Unsettled) -> FormulaPool.Index {
    try question(&space)
  }

  /// A form that makes `root` hold; nothing when there is none.
  mutating func form(
    in circumstances: Circumstances, where root: FormulaPool.Index
  ) throws(Unsettled) -> Form? {
    guard root != FormulaPool.never,
      circumstances == .usual || space.pool.readsCircumstances(root)
    else { return nil }
    spentBeside += space.pool.nodes.count
    let old =
      switch circumstances {
      case .usual: known.firstUsual(where: root, in: space.pool, of: space.space)
      case .any: known.first(where: root, in: space.pool, of: space.space)
      }
    if let old { return old }
    let found = try solver.form(
      for: root, in: space.pool, of: space.space,
      states: circumstances == .any ? space.anyStates : space.usualStates,
      preferring: space.usualStates)
    if let found { known.add(found, isUsual: found.states == space.usualStates) }
    return found
  }

  /// The greatest value that a figure can take below `cut`, and the least at or above it.
  mutating func neighbours(
    of figure: Int, around cut: Int
  ) throws(Unsettled) -> (below: Int?, above: Int?) {
    try solver.neighbours(of: figure, in: space.space, around: cut)
  }
}
