import AssayLanguage
import AssayLoop

/// The results of tests for people: a table for each scorecard, what is not covered, and the sum.
enum TestReport {
  static func render(_ tested: [TestedScorecard], _ places: inout PlaceNames) -> String {
    var text = ""
    for scorecard in tested where !scorecard.results.isEmpty {
      text += TestTable.render(scorecard) + "\n"
    }
    for scorecard in tested {
      guard let coverage = scorecard.coverage else { continue }
      text += CoverageReport.render(coverage, of: scorecard, &places) + "\n"
    }
    for scorecard in tested {
      guard let report = scorecard.mutation else { continue }
      text += MutationTextReport.render(report, of: scorecard, &places) + "\n"
    }
    let results = tested.flatMap(\.results)
    let failed = results.count { !$0.passed }
    let noun = results.count == 1 ? "test" : "tests"
    return text
      + "\(results.count) \(noun), \(results.count - failed) passed, \(failed) failed\n"
  }
}
