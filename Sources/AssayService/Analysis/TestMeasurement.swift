import AssayLanguage
import AssayLoop

/// The tests of one scorecard, run a few at a time, so that no answer waits for all of them.
struct TestMeasurement {
  /// How many tests are run, or looked at, before somebody who waits is answered.
  private static let portion = 8

  let scorecard: Scorecard
  private let base: Scorecard?
  private var results: [TestResult] = []
  private var coverage: CoverageMeasurement?

  init(_ scorecard: Scorecard, beyond base: Scorecard?) {
    self.scorecard = scorecard
    self.base = base
  }

  /// The tests that were met so far.
  var passed: [ScorecardTest] { results.filter(\.passed).map(\.test) }

  /// Goes on for a moment; gives the summary at the end.
  mutating func advance() -> TestSummary? {
    if results.count < scorecard.tests.count {
      let next = scorecard.tests[results.count...].prefix(TestMeasurement.portion)
      results += next.map(scorecard.run)
      return nil
    }
    guard !results.isEmpty else { return TestSummary(scorecard, results, coverage: nil) }
    var measured =
      coverage
      ?? CoverageMeasurement(of: scorecard, by: results, beyond: base)
    // The measurement must have one owner while it changes, or it is copied.
    coverage = nil
    measured.advance(tests: TestMeasurement.portion)
    guard let found = measured.coverage else {
      coverage = measured
      return nil
    }
    return TestSummary(scorecard, results, coverage: found.share)
  }
}
