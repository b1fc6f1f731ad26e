import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// Proofs for people: promises first, then what was found with its cards, then what holds.
enum ProofReport {
  static func render(_ proved: ProvedScorecard) -> String {
    var text = "\(proved.title) (\(VisibleText.line(proved.file)))\n"
    if proved.kinds.isEmpty { text += promises(proved.proof) }
    for finding in proved.notable { text += "\n" + told(finding, proved) }
    text += "\n" + (proved.tellsEach ? each(proved) : counted(proved))
    return text + sum(proved)
  }

  private static func promises(_ proof: ScorecardProof) -> String {
    proof.scorecard.promises.map { promise in
      let judgements = proof.findings(of: promise).map { proof.judgement(of: $0) }
      let word =
        judgements.contains(.error)
        ? "BROKEN" : judgements.contains(.unsettled) ? "not settled" : "kept"
      return "  \(word.padded(to: 6))  promise: \(words(promise.text))\n"
    }.joined()
  }

  /// What was found, in words and as cards.
  private static func told(_ finding: Finding, _ proved: ProvedScorecard) -> String {
    let proof = proved.proof
    let scorecard = proof.scorecard
    guard let diagnostic = proof.diagnostic(for: finding) else {
      return "  not settled: \(words(finding.claim.words(under: scorecard)))\(reason(finding))\n"
    }
    var text =
      "  \(diagnostic.severity.rawValue) \(diagnostic.code): \(words(diagnostic.message))\n"
    if let help = diagnostic.help { text += "    \(words(help))\n" }
    let witnesses = finding.witnesses
    if let first = witnesses.first {
      let table =
        witnesses.count == 1
        ? CardTable(first, under: scorecard)
        : CardTable(witnesses[1], before: first, under: scorecard)
      text += table.text
    }
    return text
  }

  private static func reason(_ finding: Finding) -> String {
    guard case .notSettled(let reason) = finding.verdict else { return "" }
    return ", because " + reason.words
  }

  /// A line for each kind of claim.
  private static func counted(_ proved: ProvedScorecard) -> String {
    Claim.Kind.allCases.map { kind in
      let findings = proved.shown.filter { $0.claim.kind == kind }
      if findings.isEmpty { return "" }
      if kind == .clash {
        let clashes = findings.count { if case .refuted = $0.verdict { true } else { false } }
        return "  pairs of rules that pull apart, where the earlier one decides: \(clashes)\n"
      }
      let sound = findings.count { if case .proved = $0.verdict { true } else { false } }
      return "  \(kind.words): "
        + (sound == findings.count ? "\(sound)" : "\(sound) of \(findings.count)") + "\n"
    }.joined()
  }

  /// A line for each claim, with the shortest way to say its cards.
  private static func each(_ proved: ProvedScorecard) -> String {
    let scorecard = proved.proof.scorecard
    return proved.shown.map { finding in
      let cards = finding.witnesses.map { witness in
        "\(witness.words(under: scorecard)) gives \(witness.evaluation.outcome.rawValue) by "
          + witness.ruleWord(scorecard)
      }
      return "  \(mark(finding, proved.proof).padded(to: 11))  "
        + words(finding.claim.words(under: scorecard))
        + (cards.isEmpty ? "" : " [\(cards.joined(separator: "; "))]") + "\n"
    }.joined()
  }

  private static func mark(_ finding: Finding, _ proof: ScorecardProof) -> String {
    switch proof.judgement(of: finding) {
    case .sound: "holds"
    case .remark: "does not"
    case .warning: "WARNING"
    case .error: "ERROR"
    case .unsettled: "not settled"
    }
  }

  private static func sum(_ proved: ProvedScorecard) -> String {
    let judgements = proved.shown.map { proved.proof.judgement(of: $0) }
    let errors = judgements.count { $0 == .error }
    let warnings = judgements.count { $0 == .warning }
    let open = judgements.count { $0 == .unsettled }
    let claims = judgements.count == 1 ? "1 claim" : "\(judgements.count) claims"
    return "\(claims), \(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), \(open) not settled; "
      + "at most \(proved.steps) steps for each question\n"
  }

  private static func words(_ text: String) -> String { VisibleText.line(text, limit: 2000) }
}

extension Claim.Kind {
  /// What is counted.
  fileprivate var words: String {
    switch self {
    case .outcome: "outcomes that somebody can get"
    case .rule: "rules that decide for somebody, with `otherwise`"
    case .clash: "pairs of rules that never pull apart"
    case .twin: "pairs of rules that hold for different cards"
    case .raise: "raising a score never worsens the outcome"
    case .floor: "floors that cannot be bought out"
    case .criterion: "criteria that can change the outcome"
    case .weight: "weights of criteria that matter"
    case .share: "weights of areas that matter"
    case .condition: "conditions that matter"
    case .threshold: "thresholds that matter"
    case .floorNumber: "floors that matter"
    case .oneCard: "one card alone never turns no hire into hire"
    case .missing: "whatever may be missing, there is an outcome"
    }
  }
}
