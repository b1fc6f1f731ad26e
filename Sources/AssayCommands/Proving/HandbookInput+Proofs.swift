import AssayLanguage
import AssayLoop
import AssayPacket
import AssayProof

extension HandbookInput.Proofs {
  /// What a handbook tells of a proof: what holds of rules, outcomes and promises, and whatever is
  /// wrong or not known; and how many forms each rule decides.
  init(_ proof: ScorecardProof, _ shares: RuleShares) {
    let scorecard = proof.scorecard
    self.init(
      shares: shares.entries.map { Share(unanimous: $0.unanimous.words, all: $0.all.words) },
      claims: proof.findings.filter { Self.isTold($0, proof) }.map { finding in
        Claim(
          words: finding.claim.words(under: scorecard), verdict: finding.verdictWord,
          witness: finding.witnesses.map { witness in
            "\(witness.words(under: scorecard)): \(witness.evaluation.outcome.rawValue)"
          }.joined(separator: "; "))
      })
  }

  private static func isTold(_ finding: Finding, _ proof: ScorecardProof) -> Bool {
    switch proof.judgement(of: finding) {
    case .error, .warning, .unsettled: return true
    case .remark: return false
    case .sound: break
    }
    switch finding.claim.kind {
    case .outcome, .rule, .raise, .floor, .oneCard, .missing: return true
    case .criterion, .clash, .twin, .weight, .share, .condition, .threshold, .floorNumber:
      return false
    }
  }
}
