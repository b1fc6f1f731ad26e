import AssayLanguage
import AssayLoop
import AssayText

/// How the tests of the open files went, found out while nobody types.
struct TestDesk {
  /// What is known of one scorecard, as it was when its tests were last run.
  struct Report {
    var scorecard: Scorecard
    var summary: TestSummary
    var mutationScore: Fraction?
  }

  private var reports: [String: Report] = [:]
  private var waiting: [TestMeasurement] = []

  /// Whether tests are still to be run.
  var isBusy: Bool { !waiting.isEmpty }

  /// What was last known of a scorecard, which may have changed since.
  func report(on scorecard: Scorecard) -> Report? { reports[Self.key(scorecard)] }

  /// Begins anew with those of the scorecards that are not known as they are.
  mutating func schedule(
    _ scorecards: [Scorecard], in library: Library, _ providers: ServiceProviders
  ) {
    waiting = scorecards.filter { report(on: $0)?.scorecard != $0 }.map { scorecard in
      TestMeasurement(scorecard, beyond: library.base(of: scorecard), providers)
    }
  }

  /// Goes on for a moment; true when something new is known.
  mutating func advance(_ providers: ServiceProviders) -> Bool {
    guard var next = waiting.popLast() else { return false }
    guard let summary = next.advance() else {
      waiting.append(next)
      return false
    }
    reports[Self.key(next.scorecard)] = Report(
      scorecard: next.scorecard, summary: summary,
      mutationScore: providers.mutationScore(next.scorecard))
    return true
  }

  private static func key(_ scorecard: Scorecard) -> String {
    ([scorecard.name, "\(scorecard.version)"] + scorecard.overlays).joined(separator: " ")
  }
}

extension Library {
  /// The scorecard as it is without its overlays; nothing for one that has none.
  func base(of scorecard: Scorecard) -> Scorecard? {
    if scorecard.overlays.isEmpty { return nil }
    return scorecards.first { $0.name == scorecard.name && $0.version == scorecard.version }
  }
}
