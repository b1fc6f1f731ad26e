public import AssayLanguage
public import AssayText

/// What came of one test.
public struct TestResult: Hashable, Sendable {
  /// What was expected.
  public var test: ScorecardTest
  /// What came out, with its trace.
  public var evaluation: Evaluation
  /// Where the two differ; empty when the test passed.
  public var mismatches: [TestMismatch]
  /// What stood in the way of the expected rule; nothing when the test passed.
  public var nearestMiss: NearestMiss?

  /// Makes a result.
  public init(
    test: ScorecardTest, evaluation: Evaluation, mismatches: [TestMismatch],
    nearestMiss: NearestMiss?
  ) {
    self.test = test
    self.evaluation = evaluation
    self.mismatches = mismatches
    self.nearestMiss = nearestMiss
  }

  /// Whether all came out as expected.
  public var passed: Bool { mismatches.isEmpty }
}

/// One expectation that was not met.
public enum TestMismatch: Hashable, Sendable {
  /// The raw outcome is another.
  case outcome(expected: Outcome, actual: Outcome)
  /// Another rule or demand is the reason.
  case reason(expected: TestReason, actual: Evaluation.Reason)
  /// The overall score is another, or there is none.
  case overall(expected: Fraction, actual: Fraction?)
  /// The guard makes something else of it.
  case guarded(expected: Outcome, actual: Outcome)
}

/// What stood between a test and the rule that it expects.
public enum NearestMiss: Hashable, Sendable {
  /// The rule did not hold or could not be read; these of its conditions are why.
  case failed(rule: Int, atoms: [AtomTrace])
  /// The rule held, and one before it decided.
  case overtaken(rule: Int, by: Int)
  /// The rule held, and a worse one before it could not be read.
  case heldBack(rule: Int, by: Int)
  /// No rule was expected to hold, and this one did.
  case ruleHeld(Int)
  /// The rules were not read, because the evidence is incomplete.
  case incomplete
  /// The evidence was expected to be incomplete and is not, or falls short of another demand.
  case otherDemand
}

/// What came of all tests of a scorecard.
public struct TestRun: Hashable, Sendable {
  /// The scorecard's name.
  public var scorecard: String
  /// In the order of the file.
  public var results: [TestResult]

  /// Makes a run.
  public init(scorecard: String, results: [TestResult]) {
    self.scorecard = scorecard
    self.results = results
  }

  /// Whether there was nothing to run.
  public var isEmpty: Bool { results.isEmpty }

  /// How many tests failed.
  public var failures: Int { results.count { !$0.passed } }

  /// Whether there were tests and all of them passed: a run that tests nothing fails.
  public var passed: Bool { !isEmpty && failures == 0 }

  /// The run in one sentence.
  public var summary: String {
    guard !isEmpty else { return "`\(scorecard)` has no tests, and a run that tests nothing fails" }
    let count = results.count == 1 ? "1 test" : "\(results.count) tests"
    return failures == 0 ? "\(count) passed" : "\(failures) of \(count) failed"
  }
}
