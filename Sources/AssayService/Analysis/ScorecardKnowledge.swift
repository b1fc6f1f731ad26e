import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// What was found out about one scorecard, as it read then; what is absent is not known yet.
struct ScorecardKnowledge {
  /// What it is about: one that reads otherwise is another scorecard.
  let scorecard: Scorecard
  /// What proofs find wrong.
  var findings: [Diagnostic]?
  /// Of how many forms each rule decides.
  var shares: RuleShares?
  /// How its tests went.
  var tests: TestSummary?
  /// The tests that passed: those that may notice a change.
  var passed: [ScorecardTest] = []
  /// Which changes its tests notice.
  var mutations: MutationReport?

  /// `mutation score 96.5%`, or `at least` that where a longer search might find more.
  var mutationWords: String? {
    guard let mutations, mutations.obstacle == nil else { return nil }
    return "mutation score \(mutations.open > 0 ? "at least " : "")\(mutations.score.percentage)"
  }
}
