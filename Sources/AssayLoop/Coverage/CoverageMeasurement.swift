public import AssayLanguage

/// The coverage of one scorecard in the making, for those who cannot wait for all of it at once.
public struct CoverageMeasurement: Sendable {
  private let obligations: [Obligation]
  private let impossible: Set<Obligation>
  private var tests: [TestedObligations]
  private var entries: [Coverage.Entry] = []
  /// How many tests the next obligation has been held against.
  private var asked = 0

  /// Begins; see `Scorecard.coverage(by:beyond:impossible:)`.
  public init(
    of scorecard: Scorecard, by results: [TestResult], beyond base: Scorecard? = nil,
    impossible: Set<Obligation> = []
  ) {
    obligations = scorecard.obligations(beyond: base)
    tests = results.map { TestedObligations(scorecard: scorecard, result: $0) }
    self.impossible = impossible
  }

  /// The coverage, once every obligation has been looked at.
  public var coverage: Coverage? {
    entries.count == obligations.count ? Coverage(entries: entries) : nil
  }

  /// Holds the next obligation against at most so many further tests.
  public mutating func advance(tests most: Int) {
    guard entries.count < obligations.count else { return }
    let obligation = obligations[entries.count]
    let end = min(asked + max(1, most), tests.count)
    while asked < end {
      if tests[asked].result.passed, tests[asked].meets(obligation) {
        return settle(.met(by: asked))
      }
      asked += 1
    }
    if end == tests.count { settle(impossible.contains(obligation) ? .impossible : .open) }
  }

  private mutating func settle(_ standing: Coverage.Standing) {
    entries.append(Coverage.Entry(obligations[entries.count], standing))
    asked = 0
  }
}
