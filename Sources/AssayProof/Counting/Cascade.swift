/// Conditions in order, of which the first that holds decides; the last one always does.
struct Cascade: Hashable, Sendable {
  /// One condition, and what it decides.
  struct Step: Hashable, Sendable {
    var condition: FormulaPool.Index
    var decides: Int
  }

  private(set) var steps: [Step]

  /// Leaves out what never decides.
  init(_ steps: [Step]) {
    var kept: [Step] = []
    for step in steps where step.condition != FormulaPool.never {
      kept.append(step)
      if step.condition == FormulaPool.always { break }
    }
    self.steps = kept
  }

  /// What decides, where nothing is open any more.
  var decision: Int? {
    guard let first = steps.first, first.condition == FormulaPool.always else { return nil }
    return first.decides
  }
}
