import AssayLanguage

/// Answers questions about every form of a scorecard, panel by panel where the stages allow several.
struct Prover {
  let scorecard: Scorecard
  /// What one question may take.
  let steps: Int
  /// One for each panel.
  private var searches: [FormSearch] = []
  /// Among the forms of the first panel on which everybody agrees; nothing where nobody can differ.
  private var agreed: FormSearch?
  /// Whether every settled question is kept for solvers of others.
  private let keepsScripts: Bool
  private var scripts: [SMTScript] = []
  /// What the interpreter made of forms, since many claims are settled by the same few.
  private var witnesses: [FormOfPanel: Witness] = [:]
  /// What pairs of cards took, which have solvers of their own.
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
      if searches.isEmpty, space.panel.slots.count > scorecard.criteria.count {
        agreed = FormSearch(
          try ScorecardSpace(scorecard, without: panel, in: universe, isUnanimous: true),
          steps: steps)
      }
      searches.append(FormSearch(space, steps: steps))
    }
  }

  /// The space of each panel.
  var spaces: [ScorecardSpace] { searches.map(\.space) }

  /// The steps that all questions so far took together.
  var spent: Int { searches.reduce(spentBeside + (agreed?.spent ?? 0)) { $0 + $1.spent } }

  /// A form that answers a question, and what it answers.
  struct Found {
    var form: Form
    var space: ScorecardSpace
    /// The panel of the form; nothing for one on which everybody agrees.
    var panel: Int?
    /// The formula that the form makes hold.
    var root: FormulaPool.Index
  }

  private struct FormOfPanel: Hashable {
    var panel: Int?
    var form: Form
  }

  /// Writes a question about the forms of a space.
  typealias Question = FormSearch.Question

  /// A form that answers a question: without anything unusual if there is one, otherwise with any
  /// circumstances; one on which everybody agrees if there is one, otherwise of the first panel that
  /// has one.
  mutating func simplestForm(where question: Question) throws(Unsettled) -> Found? {
    let agreedRoot = try agreed?.root(of: question)
    if let agreedRoot, let found = try agreedForm(in: .usual, agreedRoot, question) {
      return found
    }
    let roots = try roots(of: question, for: searches.indices)
    if let found = try form(in: .usual, roots) { return found }
    if let agreedRoot, let found = try agreedForm(in: .any, agreedRoot, question) { return found }
    return try form(in: .any, roots)
  }

  /// As `simplestForm(where:)`, for the forms of one panel, whether anybody agrees or not.
  mutating func simplestForm(of panel: Int, where question: Question) throws(Unsettled) -> Found? {
    let roots = try roots(of: question, for: panel..<panel + 1)
    if let found = try form(in: .usual, roots) { return found }
    return try form(in: .any, roots)
  }

  private mutating func agreedForm(
    in circumstances: FormSearch.Circumstances, _ root: FormulaPool.Index, _ question: Question
  ) throws(Unsettled) -> Found? {
    guard let form = try agreed?.form(in: circumstances, where: root), let space = agreed?.space
    else { return nil }
    if keepsScripts {
      // Others are asked about all forms, not about those on which everybody agrees.
      let root = try searches[0].root(of: question)
      scripts.append(searches[0].space.script(for: root, isSatisfiable: true))
    }
    return Found(form: form, space: space, panel: nil, root: root)
  }

  private mutating func roots(
    of question: Question, for panels: Range<Int>
  ) throws(Unsettled) -> [(panel: Int, root: FormulaPool.Index)] {
    var roots: [(panel: Int, root: FormulaPool.Index)] = []
    for panel in panels { roots.append((panel, try searches[panel].root(of: question))) }
    return roots
  }

  private mutating func form(
    in circumstances: FormSearch.Circumstances, _ roots: [(panel: Int, root: FormulaPool.Index)]
  ) throws(Unsettled) -> Found? {
    for (panel, root) in roots where root != FormulaPool.never {
      let reads = searches[panel].space.pool.readsCircumstances(root)
      if circumstances == .any, !reads { continue }
      if let form = try searches[panel].form(in: circumstances, where: root) {
        let space = searches[panel].space
        note(space.script(for: root, isSatisfiable: true))
        return Found(form: form, space: space, panel: panel, root: root)
      }
      if circumstances == .any || !reads {
        let space = searches[panel].space
        note(space.script(for: root, isSatisfiable: false))
      }
    }
    return nil
  }

  /// The cards of a form in the space of what was found; what the interpreter makes of them must be
  /// as `expected` says.
  mutating func witness(
    of found: Found, as form: Form, expecting expected: (Witness) -> Bool
  ) -> Witness {
    let key = FormOfPanel(panel: found.panel, form: form)
    let witness = witnesses[key] ?? found.space.witness(form) { _ in true }
    precondition(expected(witness), "the interpreter confirms every witness")
    witnesses[key] = witness
    return witness
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
    try searches[panel].neighbours(of: figure, around: cut)
  }
}
