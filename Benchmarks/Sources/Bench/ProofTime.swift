import AssayLanguage
import AssayProof

/// How long it takes to prove everything of a scorecard, the shipped ones' size and far beyond.
enum ProofTime {
  static func run(isQuick: Bool) {
    say("prove: every claim of a scorecard, all pairs of rules included, one core")
    tell("senior-cv-engineer", Samples.seniorScorecard)
    let sizes = isQuick ? [(20, 10)] : [(20, 10), (40, 30), (80, 60)]
    for (criteria, rules) in sizes {
      tell(
        "\(criteria) criteria, \(rules) rules",
        ProofSamples(criteria: criteria, rules: rules).scorecard)
    }
  }

  private static func tell(_ name: String, _ scorecard: Scorecard) {
    let proof = ScorecardProof(of: scorecard)
    let open = proof.findings.count { if case .notSettled = $0.verdict { true } else { false } }
    let seconds = median(of: 3) { _ = ScorecardProof(of: scorecard) }
    say(
      "  \(cell(name, 28))\(cell("\(proof.findings.count) claims", 14))"
        + "\(cell(fixed(seconds * 1000, 1) + " ms", 14))\(open) not settled")
  }
}
