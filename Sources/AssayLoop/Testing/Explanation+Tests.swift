public import AssayLanguage
import AssayText

extension Explanation {
  /// One expectation and what came instead, in one sentence.
  public func sentence(for mismatch: TestMismatch) -> String {
    switch mismatch {
    case .outcome(let expected, let actual):
      "expected \(expected.rawValue), got \(actual.rawValue)"
    case .reason(let expected, let actual):
      "expected \(words(for: expected)) as the reason, got \(words(for: actual))"
    case .overall(let expected, let actual?):
      expected.decimal(2) == actual.decimal(2)
        ? "expected overall \(expected.exact), got \(actual.exact)"
        : "expected overall \(figure(expected)), got \(figure(actual))"
    case .overall(let expected, nil):
      "expected overall \(figure(expected)), got none"
    case .guarded(let expected, let actual):
      "expected \(expected.rawValue) behind the guard, got \(actual.rawValue)"
    }
  }

  /// What stood in the way of the expected rule, in one sentence.
  public func sentence(for miss: NearestMiss) -> String {
    switch miss {
    case .failed(let rule, _): sentence(for: evaluation.rules[rule])
    case .overtaken(let rule, let other):
      "\(words(for: TestReason.rule(rule))) held as well, but \(sentence(for: evaluation.rules[other])) "
        + "and comes first"
    case .heldBack(let rule, let other):
      "\(words(for: TestReason.rule(rule))) held, but \(sentence(for: evaluation.rules[other]))"
    case .ruleHeld(let rule): sentence(for: evaluation.rules[rule])
    case .incomplete, .otherDemand:
      evaluation.shortfalls.isEmpty
        ? "the evidence is complete"
        : "the evidence is incomplete: "
          + evaluation.shortfalls.map(sentence(for:)).joined(separator: "; ")
    }
  }

  /// The reason that a test demands, as its cell says it.
  public func words(for reason: TestReason) -> String {
    switch reason {
    case .rule(let index): "`\(scorecard.rules[index].name)`"
    case .otherwise: "`otherwise`"
    case .require: "`(require)`"
    case .missing: "`(missing)`"
    case .noScore: "`(no score)`"
    }
  }

  /// The reason of an outcome, as the cell of a test would say it.
  public func words(for reason: Evaluation.Reason) -> String {
    switch reason {
    case .rule(let index), .unknownRule(let index, _): return words(for: TestReason.rule(index))
    case .otherwise: return words(for: TestReason.otherwise)
    case .shortfall:
      var demands: [TestReason] = []
      for shortfall in evaluation.shortfalls {
        let demand = TestReason(demand: shortfall)
        if !demands.contains(demand) { demands.append(demand) }
      }
      return demands.map { words(for: $0) }.joined(separator: " and ")
    }
  }
}
