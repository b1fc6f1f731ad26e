import AssayLanguage

/// Answers questions about every form of a scorecard, panel by panel where the stages allow several.
struct Prover {
  let scorecard: Scorecard
  /// What one question may take.
  let steps: Int
  var spaces: [ScorecardSpace] = []
  private var solvers: [Solver] = []
  private var known: [KnownForms] = []

  /// Writes out a scorecard for every panel that it allows.
  init(_ scorecard: Scorecard, steps: Int = StepBudget.question) throws(Unsettled) {
    self.scorecard = scorecard
    self.steps = steps
    for panel in try scorecard.panels() {
      spaces.append(try ScorecardSpace(scorecard, without: panel))
      solvers.append(Solver(steps: steps))
      known.append(KnownForms())
    }
  }

  /// Which circumstances a form may have.
  enum Circumstances {
    /// No flags, pay inside the band, clear references.
    case usual
    /// Any.
    case any
  }

  /// The first form that makes a formula hold, with the space that it belongs to.
  mutating func form(
    in circumstances: Circumstances,
    where formula: (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index
  ) throws(Unsettled) -> (form: Form, space: ScorecardSpace)? {
    for panel in spaces.indices {
      if let found = try form(of: panel, in: circumstances, where: formula) { return found }
    }
    return nil
  }

  /// As `form(in:where:)`, for one panel.
  mutating func form(
    of panel: Int, in circumstances: Circumstances,
    where formula: (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index
  ) throws(Unsettled) -> (form: Form, space: ScorecardSpace)? {
    let root = try formula(&spaces[panel])
    let space = spaces[panel]
    guard root != FormulaPool.never else { return nil }
    if let form = known[panel].first(where: root, in: circumstances, of: space) {
      return (form, space)
    }
    let states = circumstances == .any ? space.anyStates : space.usualStates
    guard
      let form = try solvers[panel].form(
        for: root, in: space.pool, of: space.space, states: states)
    else { return nil }
    known[panel].add(form, isUsual: form.states == space.usualStates)
    return (form, space)
  }

  /// As `form(in:where:)`, first without anything unusual, then with any circumstances.
  mutating func simplestForm(
    where formula: (inout ScorecardSpace) throws(Unsettled) -> FormulaPool.Index
  ) throws(Unsettled) -> (form: Form, space: ScorecardSpace)? {
    if let usual = try form(in: .usual, where: formula) { return usual }
    return try form(in: .any, where: formula)
  }

  /// The greatest value that a figure can take below `cut`, and the least at or above it.
  mutating func neighbours(
    of figure: Int, around cut: Int, panel: Int
  ) throws(Unsettled) -> (below: Int?, above: Int?) {
    try solvers[panel].neighbours(
      of: figure, in: spaces[panel].space, around: cut)
  }
}

extension KnownForms {
  fileprivate mutating func first(
    where root: FormulaPool.Index, in circumstances: Prover.Circumstances,
    of space: ScorecardSpace
  ) -> Form? {
    switch circumstances {
    case .usual: firstUsual(where: root, in: space.pool, of: space.space)
    case .any: first(where: root, in: space.pool, of: space.space)
    }
  }
}
