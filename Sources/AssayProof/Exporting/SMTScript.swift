import AssayLanguage

/// One settled question in the language of SMT-LIB 2, with the answer that was found, so that
/// anybody can have a solver of their own confirm it.
public struct SMTScript: Hashable, Sendable {
  /// The whole script.
  public let text: String
  /// Whether some form makes the formula hold.
  public let isSatisfiable: Bool

  /// Writes out a question; `variables` are for each slot and then for each circumstance what it
  /// stands for.
  init(
    _ root: FormulaPool.Index, _ pool: FormulaPool, _ space: FormSpace, variables: [String],
    circumstances: Int, isSatisfiable: Bool
  ) {
    self.isSatisfiable = isSatisfiable
    var writer = SMTWriter(pool: pool, space: space)
    writer.declare(variables, circumstances: circumstances)
    writer.define(root)
    text = """
      (set-info :smt-lib-version 2.6)
      (set-logic QF_LIA)
      (set-info :status \(isSatisfiable ? "sat" : "unsat"))
      \(writer.lines.joined(separator: "\n"))
      (assert n\(root))
      (check-sat)

      """
  }
}

/// Writes declarations and definitions, each once.
private struct SMTWriter {
  let pool: FormulaPool
  let space: FormSpace
  var lines: [String] = []
  private var figures: Set<Int> = []

  init(pool: FormulaPool, space: FormSpace) {
    self.pool = pool
    self.space = space
  }

  mutating func declare(_ variables: [String], circumstances: Int) {
    for slot in 0..<space.slotCount {
      lines.append("(declare-const f\(slot) Int) ; \(variables[slot])")
      lines.append("(assert \(anyOf(space.numbers[slot].map { "(= f\(slot) \($0))" })))")
      figures.insert(slot)
    }
    for index in 0..<circumstances {
      lines.append("(declare-const c\(index) Int) ; \(variables[space.slotCount + index])")
      lines.append("(assert (<= 0 c\(index) 2))")
    }
  }

  mutating func define(_ root: FormulaPool.Index) {
    for index in pool.cone(of: root) {
      if case .literal(.range(let figure, _)) = pool.nodes[index] { define(figure: figure) }
      lines.append("(define-fun n\(index) () Bool \(formula(pool.nodes[index])))")
    }
  }

  private mutating func define(figure: Int) {
    guard figures.insert(figure).inserted else { return }
    for term in space.figures[figure].terms { define(figure: term.figure) }
    let terms = space.figures[figure].terms.map { "(* \(number($0.factor)) f\($0.figure))" }
    let sum = terms.isEmpty ? "0" : terms.count == 1 ? terms[0] : "(+ \(joined(terms)))"
    lines.append("(define-fun f\(figure) () Int \(sum))")
  }

  private func formula(_ node: FormulaPool.Node) -> String {
    switch node {
    case .constant(let holds): return holds ? "true" : "false"
    case .literal(.range(let figure, let range)):
      return "(<= \(number(range.lowerBound)) f\(figure) \(number(range.upperBound)))"
    case .literal(.state(let circumstance, let mask)):
      return anyOf((0..<3).filter { mask >> $0 & 1 == 1 }.map { "(= c\(circumstance) \($0))" })
    case .atLeast(let count, let parts):
      let names = parts.map { "n\($0)" }
      if count == parts.count { return "(and \(joined(names)))" }
      if count == 1 { return "(or \(joined(names)))" }
      return "(<= \(count) (+ \(joined(names.map { "(ite \($0) 1 0)" }))))"
    }
  }

  private func anyOf(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(or \(joined(parts)))"
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: " ") }

  private func number(_ value: Int) -> String { value < 0 ? "(- \(-value))" : String(value) }
}

extension ScorecardSpace {
  /// A question about this space as a script.
  func script(for root: FormulaPool.Index, isSatisfiable: Bool) -> SMTScript {
    SMTScript(
      root, pool, space, variables: panel.slots.map(words) + circumstanceWords,
      circumstances: circumstanceWords.count, isSatisfiable: isSatisfiable)
  }

  /// What a slot stands for: `evaluation by cv-lead in portfolio`.
  func words(for slot: Slot) -> String {
    let panellist = scorecard.panel.panellists[slot.panellist].name
    return "\(scorecard.criterionName(slot.criterion)) by \(panellist)"
      + (slot.seat == 0 ? "" : " (\(slot.seat + 1))")
      + " in \(scorecard.stages[slot.stage].name)"
  }

  /// What the circumstances stand for, and what their three values mean.
  var circumstanceWords: [String] {
    scorecard.flags.map { "\($0.flag.name): 0 not raised, 1 raised, 2 confirmed" } + [
      "pay: 0 unstated, 1 inside the band, 2 above the band",
      "references: 0 open, 1 clear, 2 a concern",
    ]
  }
}

extension CardPairSpace {
  /// A question about two sets of cards as a script.
  func script(for root: FormulaPool.Index, isSatisfiable: Bool) -> SMTScript {
    let slots = original.panel.slots.map(original.words)
    let changed = twins.sorted { $0.value < $1.value }
      .map { original.words(for: original.panel.slots[$0.key]) + ", changed" }
    let circumstances = original.circumstanceWords
    return SMTScript(
      root, pool, space, variables: slots + changed + circumstances,
      circumstances: circumstances.count, isSatisfiable: isSatisfiable)
  }
}
