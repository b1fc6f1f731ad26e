public import AssayLanguage

extension [Diagnostic] {
  /// What is told of the proofs of scorecards that are read together, in their order.
  ///
  /// What a scorecard has by itself is not said again of its overlays.
  public init(proofsOf found: [(scorecard: Scorecard, findings: [Diagnostic])]) {
    var told: [Diagnostic] = []
    for (scorecard, findings) in found {
      let overlays = scorecard.overlays.map { "`\($0)`" }.joined(separator: ", ")
      told += findings.filter { !told.contains($0) }.map { finding in
        guard !overlays.isEmpty else { return finding }
        var named = finding
        named.message += " (with \(overlays))"
        return named
      }
    }
    self = told
  }
}
