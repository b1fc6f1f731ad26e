public import AssayLanguage
import AssayLoop
public import AssayText

/// How the tests of a scorecard went.
public struct TestSummary: Hashable, Sendable {
  /// A test whose expectations were not met.
  public struct Failure: Hashable, Sendable {
    /// The test's name.
    public var name: String
    /// What was expected and what came, one sentence each.
    public var sentences: [String]
    /// The test's name in the file.
    public var place: Place
  }

  /// The scorecard, with its overlays.
  public var title: String
  /// How many tests passed.
  public var passed: Int
  /// Those that did not.
  public var failures: [Failure]

  /// The share of the scorecard's meaning that they show; nothing without tests.
  public var coverage: Fraction?

  /// Sums up the results of all tests of `scorecard`.
  init(_ scorecard: Scorecard, _ results: [TestResult], coverage: Fraction?) {
    title = ([scorecard.name] + scorecard.overlays).joined(separator: " with ")
    passed = 0
    failures = []
    self.coverage = coverage
    for result in results {
      if result.passed {
        passed += 1
        continue
      }
      let explanation = Explanation(of: result.evaluation, under: scorecard, naming: .names)
      let sentences = result.mismatches.map(explanation.sentence(for:))
      failures.append(
        Failure(name: result.test.name, sentences: sentences, place: result.test.place))
    }
  }

  /// `12 tests passed`, `11 of 12 tests passed`.
  public var words: String {
    let all = passed + failures.count
    let noun = all == 1 ? "test" : "tests"
    if all == 0 { return "no tests" }
    return failures.isEmpty ? "\(all) \(noun) passed" : "\(passed) of \(all) \(noun) passed"
  }
}

extension Snapshot {
  /// Sound scorecards that a file declares, alone or with the overlay that it declares.
  public func compositions(in file: Int) -> [Scorecard] {
    library.compositions.filter { scorecard in
      guard let overlay = scorecard.overlays.last else { return scorecard.place.file == file }
      return library.syntax[file].overlays.contains { $0.name.value == overlay }
    }
  }

  /// Runs the tests that a file declares, without a stop.
  func testSummaries(of file: Int) -> [TestSummary] {
    compositions(in: file).map { scorecard in
      var measurement = TestMeasurement(scorecard, beyond: library.base(of: scorecard))
      while true {
        if let summary = measurement.advance() { return summary }
      }
    }
  }
}
