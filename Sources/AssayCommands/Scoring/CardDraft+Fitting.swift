import AssayLanguage
import AssayLoop

extension CardDraft {
  /// Refuses a draft of another card, or one that a change of the scorecard has overtaken.
  func checkFit(with task: ScoringTask) throws(DraftProblem) {
    guard loop == task.loop else { throw .other("it belongs to the loop `\(loop)`") }
    guard scorecard == task.scorecard.name else {
      throw .other("it belongs to the scorecard `\(scorecard)`")
    }
    guard stage == task.stage.name else { throw .other("it belongs to the stage `\(stage)`") }
    guard role == task.role else { throw .other("it belongs to the role `\(role)`") }
    guard entries.map(\.criterion) == task.criteria.map(\.qualifiedName) else {
      throw .other("the criteria of the stage have changed since it was begun")
    }
    let levels = task.scorecard.scale.levels.map(\.number)
    for entry in entries {
      if case .level(let level)? = entry.rating, !levels.contains(level) {
        throw .other("the scale has no level \(level) any more")
      }
    }
    let known = Set(task.flags(of: nil).map(\.name))
    for name in flags.map(\.flag) + step.flagNames where !known.contains(name) {
      throw .other("the stage has no red flag `\(name)` any more")
    }
    for name in step.criterionNames where task.criterion(name) == nil {
      throw .other("the stage has no criterion `\(name)` any more")
    }
    try step.checkWritingFits(levels)
  }
}

extension CardDraft.Step {
  fileprivate var flagNames: [String] {
    switch self {
    case .writing(let writing), .doubt(let writing):
      if case .flag(let name, _) = writing.subject { return [name] }
      return []
    case .change(.flag(let name)): return [name]
    default: return []
    }
  }

  fileprivate var criterionNames: [String] {
    switch self {
    case .start, .summary, .change: return []
    case .count(let name), .level(let name), .reason(let name), .questions(let name):
      return [name]
    case .flags(let origin, _), .skipping(let origin, _), .course(let origin),
      .conflict(let origin):
      return origin.criterionNames
    case .writing(let writing), .doubt(let writing):
      return writing.subject.place.criterionNames
    }
  }

  fileprivate func checkWritingFits(_ levels: [Int]) throws(DraftProblem) {
    let rating: Card.Rating? =
      switch self {
      case .writing(let writing), .doubt(let writing):
        if case .entry(_, let rating) = writing.subject { rating } else { nil }
      default: nil
      }
    if case .level(let level)? = rating, !levels.contains(level) {
      throw .other("the scale has no level \(level) any more")
    }
  }
}

extension CardDraft.Origin {
  fileprivate var criterionNames: [String] {
    if case .criterion(let name) = self { [name] } else { [] }
  }
}
