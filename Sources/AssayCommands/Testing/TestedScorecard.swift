import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// One scorecard, with the overlays that it was tested with, and what came of its tests.
struct TestedScorecard {
  var scorecard: Scorecard
  /// The name of the file in which the tests stand.
  var file: String
  var results: [TestResult]
  /// What the tests show, when that was asked for.
  var coverage: Coverage?
  /// Which changes of the scorecard the tests notice, when that was asked for.
  var mutation: MutationReport?

  /// `senior-cv-engineer 1.0.0 with generalist`.
  var title: String {
    let overlays = scorecard.overlays.joined(separator: ", ")
    return "\(scorecard.name) \(scorecard.version)\(overlays.isEmpty ? "" : " with \(overlays)")"
  }

  /// `clear-hire`, `otherwise`, `(require)`: as the column `rule` spells it.
  func reason(of result: TestResult) -> String {
    words(for: result).words(for: result.evaluation.reason).replacing("`", with: "")
  }

  /// What a test demands, as the column `rule` spells it.
  func demanded(_ result: TestResult) -> String? {
    result.test.reason.map {
      words(for: result).words(for: $0).replacing("`", with: "")
    }
  }

  /// What was demanded and did not come, and what stood in the way.
  func sentences(on result: TestResult) -> [String] {
    mismatches(of: result) + (miss(of: result).map { [$0] } ?? [])
  }

  /// What was demanded and did not come, one sentence each.
  func mismatches(of result: TestResult) -> [String] {
    result.mismatches.map(words(for: result).sentence)
  }

  /// What stood in the way of the rule that was expected.
  func miss(of result: TestResult) -> String? {
    result.nearestMiss.map { words(for: result).sentence(for: $0) }
  }

  private func words(for result: TestResult) -> Explanation {
    Explanation(of: result.evaluation, under: scorecard, naming: .names)
  }
}
