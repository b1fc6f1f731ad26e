public import AssayLanguage

extension Scorecard {
  /// Runs every test of the scorecard, in the order of the file.
  public func runTests() -> TestRun {
    TestRun(scorecard: name, results: tests.map(run))
  }

  /// Runs one test.
  public func run(_ test: ScorecardTest) -> TestResult {
    let evaluation = evaluate(test.evidence(under: self))
    let mismatches = test.mismatches(with: evaluation)
    return TestResult(
      test: test, evaluation: evaluation, mismatches: mismatches,
      nearestMiss: mismatches.isEmpty ? nil : nearestMiss(of: test, in: evaluation))
  }
}

extension ScorecardTest {
  /// Where an evaluation differs from what is expected; a column that is left out expects nothing.
  func mismatches(with evaluation: Evaluation) -> [TestMismatch] {
    var mismatches: [TestMismatch] = []
    if outcome != evaluation.outcome {
      mismatches.append(.outcome(expected: outcome, actual: evaluation.outcome))
    }
    if let reason, !reason.isMet(by: evaluation) {
      mismatches.append(.reason(expected: reason, actual: evaluation.reason))
    }
    if let overall, overall != evaluation.figures.overall {
      mismatches.append(.overall(expected: overall, actual: evaluation.figures.overall))
    }
    if let guarded, guarded != evaluation.guarded {
      mismatches.append(.guarded(expected: guarded, actual: evaluation.guarded))
    }
    return mismatches
  }
}

extension TestReason {
  /// Whether this is among the reasons of an evaluation: a rule that could not be read is the
  /// reason when it holds the outcome back, and of several demands that are not met each is one.
  func isMet(by evaluation: Evaluation) -> Bool {
    switch self {
    case .rule(let index):
      switch evaluation.reason {
      case .rule(let actual), .unknownRule(let actual, _): index == actual
      case .shortfall, .otherwise: false
      }
    case .otherwise: evaluation.reason == .otherwise
    case .require, .missing, .noScore:
      evaluation.shortfalls.contains { TestReason(demand: $0) == self }
    }
  }

  /// How a test names a demand.
  init(demand shortfall: Shortfall) {
    switch shortfall {
    case .raters: self = .require
    case .missing: self = .missing
    case .noScore: self = .noScore
    }
  }
}

extension Scorecard {
  private func nearestMiss(of test: ScorecardTest, in evaluation: Evaluation) -> NearestMiss? {
    switch test.reason {
    case .rule(let index): return miss(of: index, in: evaluation)
    case .otherwise: return missOfOtherwise(in: evaluation)
    case .require, .missing, .noScore: return .otherDemand
    case nil: break
    }
    guard test.outcome != evaluation.outcome else { return nil }
    if test.outcome == .incomplete { return .otherDemand }
    if evaluation.reason == .shortfall { return .incomplete }
    // Without a rule in the row, the one that came closest to giving the outcome.
    let candidates = rules.indices.filter { rules[$0].gives == test.outcome }
    let closest = candidates.min {
      distance(of: $0, in: evaluation) < distance(of: $1, in: evaluation)
    }
    return closest.flatMap { miss(of: $0, in: evaluation) } ?? missOfOtherwise(in: evaluation)
  }

  private func miss(of rule: Int, in evaluation: Evaluation) -> NearestMiss? {
    guard evaluation.rules.indices.contains(rule) else { return .incomplete }
    let trace = evaluation.rules[rule]
    guard trace.truth == .holds else {
      return .failed(rule: rule, atoms: trace.condition.decisiveAtoms)
    }
    switch evaluation.reason {
    case .rule(let other) where other != rule: return .overtaken(rule: rule, by: other)
    case .unknownRule(let other, _): return .heldBack(rule: rule, by: other)
    case .rule, .otherwise, .shortfall: return nil
    }
  }

  private func missOfOtherwise(in evaluation: Evaluation) -> NearestMiss? {
    switch evaluation.reason {
    case .rule(let index), .unknownRule(let index, _): .ruleHeld(index)
    case .shortfall: .incomplete
    case .otherwise: nil
    }
  }

  /// How many conditions keep a rule from holding.
  private func distance(of rule: Int, in evaluation: Evaluation) -> Int {
    let trace = evaluation.rules[rule]
    return trace.truth == .holds ? 0 : trace.condition.decisiveAtoms.count
  }
}
