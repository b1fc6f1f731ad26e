import AssayLanguage
import AssayProof

extension CheckedSources {
  /// Adds what proofs find in the scorecards that were asked for; those with mistakes are not proved.
  mutating func addProofs() {
    let found = compositions.map { scorecard, _ in
      (scorecard: scorecard, findings: ScorecardProof(.ofCheck(scorecard)).diagnostics)
    }
    add([Diagnostic](proofsOf: found))
  }
}
