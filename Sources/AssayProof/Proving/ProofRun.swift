public import AssayLanguage
import AssayLoop

/// The proof of a scorecard, claim by claim, for whoever must answer others in between.
public struct ProofRun: Sendable {
  private let scorecard: Scorecard
  /// What one claim may take.
  private let steps: Int
  /// The steps that all claims may take together.
  private let total: Int
  private let keepsScripts: Bool
  private let claims: [Claim]
  private var next = 0
  private var prover: Prover?
  private var findings: [Finding] = []
  private var scripts: [[SMTScript]] = []

  /// Begins; see `ScorecardProof.init`.
  public init(
    of scorecard: Scorecard, steps: Int = ScorecardProof.steps, total: Int = .max,
    kinds: Set<Claim.Kind> = Set(Claim.Kind.allCases), keepsScripts: Bool = false
  ) {
    self.scorecard = scorecard
    self.steps = steps
    self.total = total
    self.keepsScripts = keepsScripts
    claims = scorecard.claims(of: kinds)
  }

  /// The run of `assay check` and of an editor: what is merely worth knowing is left out, and nobody
  /// waits for long.
  public static func ofCheck(_ scorecard: Scorecard) -> ProofRun {
    ProofRun(
      of: scorecard, steps: ScorecardProof.stepsOfCheck, total: ScorecardProof.stepsOfCheck,
      kinds: Set(Claim.Kind.allCases).subtracting([.clash]))
  }

  /// Writes the scorecard out, the first time; then looks at one claim each time, and gives the proof
  /// behind the last.
  public mutating func advance() -> ScorecardProof? {
    if prover == nil {
      do throws(Unsettled) {
        if scorecard.provableSize > ScorecardProof.sizeLimit { throw .size }
        prover = try Prover(scorecard, steps: steps, keepsScripts: keepsScripts)
      } catch {
        return unsettled(because: error)
      }
    } else if next < claims.count {
      look(at: claims[next])
      next += 1
    }
    return next < claims.count
      ? nil : ScorecardProof(of: scorecard, findings: findings, scripts: scripts)
  }

  /// Adds a claim with its verdict.
  private mutating func look(at claim: Claim) {
    let verdict: Verdict?
    do throws(Unsettled) {
      if let spent = prover?.spent, spent > total { throw .steps }
      // In place: a copy of the prover would be made anew for each claim.
      verdict = try prover?.verdict(on: claim) ?? nil
    } catch {
      verdict = .notSettled(error)
    }
    let asked = prover?.takeScripts() ?? []
    guard let verdict else { return }
    findings.append(Finding(claim: claim, verdict: verdict))
    scripts.append(asked)
  }

  /// The proof when not even the figures can be written out.
  private func unsettled(because reason: Unsettled) -> ScorecardProof {
    let findings = scorecard.claimsOfFigures.map {
      Finding(claim: $0, verdict: .notSettled(reason))
    }
    return ScorecardProof(of: scorecard, findings: findings, scripts: findings.map { _ in [] })
  }
}

extension Scorecard {
  /// Criteria, rules and conditions together.
  fileprivate var provableSize: Int {
    criteria.count + rules.reduce(0) { $0 + 1 + $1.condition.atoms.count }
  }
}
