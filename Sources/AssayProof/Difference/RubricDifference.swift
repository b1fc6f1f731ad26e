public import AssayLanguage

/// What changes from one rubric to another, and which step it calls for.
///
/// A rubric has no outcomes, and nobody knows every scorecard that uses it: what may change an outcome
/// somewhere counts as if it did.
public struct RubricDifference: Sendable {
  /// What was there.
  public let old: Rubric
  /// What is there now.
  public let new: Rubric
  /// Everything that they say differently, by name.
  public let facts: [FactChange]

  /// Compares two rubrics.
  public init(from old: Rubric, to new: Rubric) {
    self.old = old
    self.new = new
    facts = FactChange.all(from: old.facts, to: new.facts)
  }

  /// The step that the change calls for.
  public var step: VersionStep {
    facts.contains { $0.isLogic } ? .major : facts.map(\.step).max() ?? .none
  }
}

extension Rubric {
  /// What the rubric says, in the order of the file.
  fileprivate var facts: [ScorecardFact] {
    let levels = scale.levels.map { String($0.number) }.joined(separator: ", ")
    return [
      ScorecardFact(subject: "title", value: title, kind: .words),
      ScorecardFact(subject: "levels of the scale", value: levels, kind: .measure),
    ] + Scorecard.optional("purpose", purpose, .words, isProse: true)
      + scale.levels.map { level in
        ScorecardFact(subject: "word for level \(level.number)", value: level.name, kind: .words)
      }
      // One more criterion takes weight from the others.
      + criteria.flatMap { $0.facts(named: $0.name, .measure, owner: nil) }
  }
}
