import AssayLanguage

/// Answers questions about every form of a scorecard, panel by panel where the stages allow several.
struct Prover {
  let scorecard: Scorecard
  /// What one question may take.
  let steps: Int
  var spaces: [ScorecardSpace] = []
  private var solvers: [Solver] = []
  private var known: [KnownForms] = []
  /// Whether every settled question is kept for solvers of others.
  private let keepsScripts: Bool
  private var scripts: [SMTScript] = []
  /// What was taken beside the solvers: known forms are tried, about a step for each part of the
  /// formulas, and pairs of cards have solvers of their own.
  var spentBeside = 0

  /// Writes out a scorecard for every panel that it allows.
  init(
    _ scorecard: Scorecard, steps: Int = StepBudget.question, keepsScripts: Bool = false,
    in universe: CardUniverse = .submitted
  ) throws(Unsettled) {
    self.keepsScripts = keepsScripts
    self.scorecard = scorecard
    self.steps = steps
    for panel in try scorecard.panels(in: universe) {
      let space = try ScorecardSpace(scorecard, without: panel, in: universe)
      spaces.append(space)
      solvers.append(Solver(steps: steps))
      known.append(KnownForms(space.plainForms, usual: space.usualStates))
    }
  }

  /// The steps that all questions so far took together.
  var spent: Int { spentBeside + solvers.reduce(0) { $0 + $1.spent } }

  /// A form that answers a question, and what it answers.
  struct Found {
    var form: Form
    var space: ScorecardSpace
    /// The formula that the form makes hold.
    var root: FormulaPool.Index
  }

  /// Which circumstances a form may have.
  private enum Circumstances {
    /// No flags, pay inside the band, clear references.
    case usual
    /// Any.
    case any
  }

  /// A form that makes a formula hold, of the first panel that has one: without anything unusual if
  /// there is one, otherwise with any circumstances.
  mutating func simplestForm(
    where formula: (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index
  ) throws(Unsettled) -> Found? {
    try simplestForm(of: spaces.indices, where: formula)
  }

  /// As `simplestForm(where:)`, for some of the panels.
  mutating func simplestForm(
    of panels: Range<Int>,
    where formula: (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index
  ) throws(Unsettled) -> Found? {
    var roots: [FormulaPool.Index] = []
    for panel in panels { roots.append(try formula(&spaces[panel])) }
    for (panel, root) in zip(panels, roots) {
      if let found = try form(of: panel, in: .usual, where: root) { return found }
    }
    for (panel, root) in zip(panels, roots) where spaces[panel].pool.readsCircumstances(root) {
      if let found = try form(of: panel, in: .any, where: root) { return found }
    }
    return nil
  }

  private mutating func form(
    of panel: Int, in circumstances: Circumstances, where root: FormulaPool.Index
  ) throws(Unsettled) -> Found? {
    let space = spaces[panel]
    guard root != FormulaPool.never else { return nil }
    spentBeside += space.pool.nodes.count
    let old =
      switch circumstances {
      case .usual: known[panel].firstUsual(where: root, in: space.pool, of: space.space)
      case .any: known[panel].first(where: root, in: space.pool, of: space.space)
      }
    if let old { return answer(Found(form: old, space: space, root: root), panel) }
    let states = circumstances == .any ? space.anyStates : space.usualStates
    guard
      let form = try solvers[panel].form(
        for: root, in: space.pool, of: space.space, states: states, preferring: space.usualStates)
    else {
      if circumstances == .any || !space.pool.readsCircumstances(root) {
        note(space.script(for: root, isSatisfiable: false))
      }
      return nil
    }
    let found = Found(form: form, space: space, root: root)
    known[panel].add(form, isUsual: form.states == space.usualStates)
    return answer(found, panel)
  }

  private mutating func answer(_ found: Found, _ panel: Int) -> Found {
    note(found.space.script(for: found.root, isSatisfiable: true))
    return found
  }

  /// Keeps a question for solvers of others, where that is asked for.
  mutating func note(_ script: @autoclosure () -> SMTScript) {
    if keepsScripts { scripts.append(script()) }
  }

  /// Hands over the questions since the last call.
  mutating func takeScripts() -> [SMTScript] {
    defer { scripts = [] }
    return scripts
  }

  /// The greatest value that a figure can take below `cut`, and the least at or above it.
  mutating func neighbours(
    of figure: Int, around cut: Int, panel: Int
  ) throws(Unsettled) -> (below: Int?, above: Int?) {
    try solvers[panel].neighbours(of: figure, in: spaces[panel].space, around: cut)
  }
}
