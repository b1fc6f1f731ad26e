import AssayLanguage
import AssayProof

extension CheckedSources {
  /// Adds what proofs find in the scorecards that were asked for; those with mistakes are not proved.
  ///
  /// What a scorecard has by itself is not said again of its overlays.
  mutating func addProofs() {
    let kinds = Set(Claim.Kind.allCases).subtracting([.clash])
    var told: [Diagnostic] = []
    for (scorecard, _) in compositions {
      let found = ScorecardProof(
        of: scorecard, steps: ScorecardProof.stepsOfCheck, total: ScorecardProof.stepsOfCheck,
        kinds: kinds
      ).diagnostics
      let overlays = scorecard.overlays.map { "`\($0)`" }.joined(separator: ", ")
      told += found.filter { !told.contains($0) }.map { finding in
        guard !overlays.isEmpty else { return finding }
        var named = finding
        named.message += " (with \(overlays))"
        return named
      }
    }
    add(told)
  }
}
