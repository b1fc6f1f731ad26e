import AssayText
public import AssayLanguage
import AssayLoop

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

  /// Runs the tests of `scorecard`.
  public init(_ scorecard: Scorecard) {
    title = ([scorecard.name] + scorecard.overlays).joined(separator: " with ")
    passed = 0
    failures = []
    for result in scorecard.tests.map(scorecard.run) {
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

  /// Runs the tests that a file declares.
  public func testSummaries(of file: Int) -> [TestSummary] {
    compositions(in: file).map(TestSummary.init)
  }
}
