public import AssayLanguage
import AssayLoop

/// Everything that can be proved of a scorecard by itself, in a fixed order.
public struct ScorecardProof: Sendable {
  /// The scorecard.
  public let scorecard: Scorecard
  /// One finding for each claim.
  public let findings: [Finding]
  /// What may be missing, and what is unread then.
  public let missing: MissingPatterns

  /// For each finding the questions behind it, for solvers of others; empty unless asked for.
  public let scripts: [[SMTScript]]

  /// Proves or refutes every claim of some kinds, each question within `steps`; what comes after
  /// `total` steps is left unsettled.
  public init(
    of scorecard: Scorecard, steps: Int = ScorecardProof.steps, total: Int = .max,
    kinds: Set<Claim.Kind> = Set(Claim.Kind.allCases), keepsScripts: Bool = false
  ) {
    self.init(
      ProofRun(of: scorecard, steps: steps, total: total, kinds: kinds, keepsScripts: keepsScripts))
  }

  /// Goes through a run without a stop.
  public init(_ run: ProofRun) {
    var run = run
    while true {
      guard let proof = run.advance() else { continue }
      self = proof
      return
    }
  }

  /// Joins what a run has found.
  init(of scorecard: Scorecard, findings: [Finding], scripts: [[SMTScript]]) {
    self.scorecard = scorecard
    self.findings = findings
    self.scripts = scripts
    missing = MissingPatterns(of: scorecard)
  }

  /// How many criteria, rules and conditions a scorecard may have together.
  public static let sizeLimit = 1_000

  /// How many steps `assay check` spends on a scorecard, so that nobody waits for it.
  public static let stepsOfCheck = 20_000_000

  /// How many steps one claim may take when nothing else is said.
  public static let steps = StepBudget.question

  /// Whether every claim is settled.
  public var isSettled: Bool {
    findings.allSatisfy { finding in
      if case .notSettled = finding.verdict { false } else { true }
    }
  }
}
