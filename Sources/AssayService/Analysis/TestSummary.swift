public import AssayLanguage
public import AssayLoop
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

  /// Runs the tests of `scorecard`; with a base only what it changes is to be shown.
  ///
  /// What is `impossible` for any cards counts nowhere.
  public init(
    _ scorecard: Scorecard, beyond base: Scorecard? = nil, impossible: Set<Obligation> = []
  ) {
    title = ([scorecard.name] + scorecard.overlays).joined(separator: " with ")
    passed = 0
    failures = []
    let results = scorecard.runTests().results
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
    guard !results.isEmpty else { return }
    coverage = scorecard.coverage(by: results, beyond: base, impossible: impossible).share
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
  public func testSummaries(
    of file: Int, _ providers: ServiceProviders = ServiceProviders()
  ) -> [TestSummary] {
    compositions(in: file).map { testSummary(of: $0, providers) }
  }

  func testSummary(of scorecard: Scorecard, _ providers: ServiceProviders) -> TestSummary {
    let base = scorecard.overlays.isEmpty ? nil : base(of: scorecard)
    return TestSummary(scorecard, beyond: base, impossible: providers.impossible(scorecard))
  }

  /// The scorecard as it is without its overlays.
  private func base(of scorecard: Scorecard) -> Scorecard? {
    library.scorecards.first { $0.name == scorecard.name && $0.version == scorecard.version }
  }
}
