import AssayLanguage
import AssayProof

/// The questions of a proof as files for solvers of others.
struct ProofScripts {
  private let proved: ProvedScorecard

  init(_ proved: ProvedScorecard) { self.proved = proved }

  /// Writes a file for each question: the claim's number and kind, and the number of the question.
  func write(to folder: String, _ invocation: Invocation) throws(CommandFailure) {
    let proof = proved.proof
    for (claim, (finding, scripts)) in zip(proof.findings, proof.scripts).enumerated() {
      guard proved.kinds.isEmpty || proved.kinds.contains(finding.claim.kind) else { continue }
      let words = finding.claim.words(under: proof.scorecard)
      for (question, script) in scripts.enumerated() {
        let name = ProofScripts.stem(proof.scorecard, claim + 1, finding.claim.kind, question + 1)
        let head = "; \(proved.title): \(words), \(finding.verdictWord)\n"
        let path = invocation.path(FilePath.join(folder, name))
        try invocation.writeFile(Array((head + script.text).utf8), to: path)
      }
    }
  }

  /// `senior-cv-engineer-017-rule-1.smt2`.
  private static func stem(
    _ scorecard: Scorecard, _ claim: Int, _ kind: Claim.Kind, _ question: Int
  ) -> String {
    let digits = String(claim)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(HandbookWriter.stem(of: scorecard))-\(number)-\(kind.rawValue)-\(question).smt2"
  }
}
