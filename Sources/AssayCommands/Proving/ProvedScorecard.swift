import AssayLanguage
import AssayProof

/// The proof of one scorecard, and what of it is to be told.
struct ProvedScorecard {
  let proof: ScorecardProof
  /// The name of the file that was asked for.
  let file: String
  /// What one question may take.
  let steps: Int
  /// Which claims are told; all, when empty.
  let kinds: Set<Claim.Kind>
  /// Whether every claim is told.
  let isFull: Bool

  /// `senior-cv-engineer 1.0.0 with generalist`.
  var title: String {
    TestedScorecard(scorecard: proof.scorecard, file: file, results: []).title
  }

  /// The claims that were asked for.
  var shown: [Finding] {
    kinds.isEmpty ? proof.findings : proof.findings.filter { kinds.contains($0.claim.kind) }
  }

  /// Those of them that say that something is wrong, or not known.
  var notable: [Finding] {
    shown.filter { finding in
      switch proof.judgement(of: finding) {
      case .error, .warning, .unsettled: true
      case .sound, .remark: false
      }
    }
  }

  /// Whether single claims are told, and not only how many hold.
  var tellsEach: Bool { isFull || !kinds.isEmpty }
}

extension Finding {
  /// The cards that show it, in their order.
  var witnesses: [Witness] {
    switch verdict {
    case .proved(let witness): witness.map { [$0] } ?? []
    case .refuted(.cards(let witness)), .refuted(.shadowed(_, let witness)): [witness]
    case .refuted(.pair(let before, let after)): [before, after]
    case .refuted(.never(let miss)): miss.map { [$0.witness] } ?? []
    case .refuted(.nothingChanges), .notSettled: []
    }
  }

  /// `proved`, `refuted`, `not settled`.
  var verdictWord: String {
    switch verdict {
    case .proved: "proved"
    case .refuted: "refuted"
    case .notSettled: "not settled"
    }
  }
}
