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
    self.scorecard = scorecard
    missing = MissingPatterns(of: scorecard)
    do throws(Unsettled) {
      if scorecard.provableSize > ScorecardProof.sizeLimit { throw .size }
      var run = ProofRun(
        try Prover(scorecard, steps: steps, keepsScripts: keepsScripts), kinds: kinds,
        total: total)
      run.proveAll()
      findings = run.findings
      scripts = run.scripts
    } catch {
      findings = ProofRun.allUnsettled(scorecard, because: error)
      scripts = findings.map { _ in [] }
    }
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

/// Goes through the claims and keeps what became of each.
struct ProofRun {
  private var prover: Prover
  private(set) var findings: [Finding] = []
  private(set) var scripts: [[SMTScript]] = []

  init(_ prover: Prover, kinds: Set<Claim.Kind>, total: Int) {
    self.prover = prover
    self.total = total
    self.kinds = kinds
  }

  private let kinds: Set<Claim.Kind>
  /// The steps that all claims may take together.
  private let total: Int

  private var scorecard: Scorecard { prover.scorecard }

  mutating func proveAll() {
    proveReaching()
    proveRulePairs()
    for excepted in scorecard.exceptedRules {
      add(.monotone(apartFrom: excepted)) { prover, _ throws(Unsettled) in
        try prover.prove(monotoneApartFrom: excepted)
      }
    }
    for area in scorecard.areas.indices where scorecard.areas[area].floor != nil {
      add(.holdsFloor(area: area)) { prover, _ throws(Unsettled) in
        try prover.prove(holdsFloor: area)
      }
    }
    proveMattering()
    if scorecard.promises.contains(where: { $0.property == .oneCardNeverLiftsToHire }) {
      add(.oneCardNeverLifts) { prover, _ throws(Unsettled) in
        try prover.proveOneCardNeverLifts()
      }
    }
    if kinds.contains(.missing) {
      findings.append(Finding(claim: .missingHasOutcome, verdict: .proved(nil)))
      scripts.append([])
    }
  }

  private mutating func proveReaching() {
    for outcome in [Outcome.noHire, .debrief, .hire] where scorecard.names(outcome) {
      add(.reaches(outcome)) { prover, _ throws(Unsettled) in try prover.prove(reaches: outcome) }
    }
    for rule in 0...scorecard.rules.count {
      add(.decides(rule: rule)) { prover, _ throws(Unsettled) in
        try prover.prove(decides: rule)
      }
    }
  }

  private mutating func proveRulePairs() {
    for rule in scorecard.rules.indices {
      for other in scorecard.rules.indices.dropFirst(rule + 1) {
        if scorecard.rules[rule].gives != scorecard.rules[other].gives {
          add(.excludes(rule: rule, other: other)) { prover, _ throws(Unsettled) in
            try prover.prove(excludes: rule, other)
          }
        }
        add(.tellsApart(rule: rule, other: other)) { prover, _ throws(Unsettled) in
          try prover.prove(tellsApart: rule, other)
        }
      }
    }
  }

  private mutating func proveMattering() {
    for index in scorecard.criteria.indices {
      add(.mattersCriterion(index)) { prover, _ throws(Unsettled) in
        try prover.prove(mattersCriterion: index)
      }
      if scorecard.areas[scorecard.criteria[index].area].criteria.count > 1 {
        add(.mattersWeight(criterion: index)) { prover, _ throws(Unsettled) in
          try prover.prove(mattersWeight: index)
        }
      }
      if scorecard.criteria[index].criterion.floor != nil {
        add(.mattersCriterionFloor(index)) { prover, _ throws(Unsettled) in
          try prover.prove(mattersFloorOfCriterion: index)
        }
      }
    }
    for index in scorecard.areas.indices {
      if scorecard.areas.count > 1 {
        add(.mattersShare(area: index)) { prover, _ throws(Unsettled) in
          try prover.prove(mattersShare: index)
        }
      }
      if scorecard.areas[index].floor != nil {
        add(.mattersAreaFloor(index)) { prover, _ throws(Unsettled) in
          try prover.prove(mattersFloorOfArea: index)
        }
      }
    }
    for rule in scorecard.rules.indices {
      for condition in scorecard.rules[rule].condition.atoms.indices {
        add(.mattersCondition(rule: rule, condition: condition)) { prover, _ throws(Unsettled) in
          try prover.prove(mattersCondition: condition, of: rule)
        }
        if scorecard.rules[rule].condition.atoms[condition].test.hasNumber {
          add(.mattersThreshold(rule: rule, condition: condition)) { prover, _ throws(Unsettled) in
            try prover.prove(mattersThreshold: condition, of: rule)
          }
        }
      }
    }
  }

  /// Adds a claim with its verdict; one about something that the scorecard does not have is left
  /// out.
  private mutating func add(
    _ claim: Claim, _ prove: (inout Prover, Scorecard) throws(Unsettled) -> Verdict?
  ) {
    guard kinds.contains(claim.kind) else { return }
    let verdict: Verdict?
    do throws(Unsettled) {
      if prover.spent > total { throw .steps }
      verdict = try prove(&prover, scorecard)
    } catch {
      verdict = .notSettled(error)
    }
    let asked = prover.takeScripts()
    guard let verdict else { return }
    findings.append(Finding(claim: claim, verdict: verdict))
    scripts.append(asked)
  }

  /// The findings when not even the figures can be written out.
  static func allUnsettled(_ scorecard: Scorecard, because reason: Unsettled) -> [Finding] {
    let claims =
      [.noHire, .debrief, .hire].filter(scorecard.names).map(Claim.reaches)
      + (0...scorecard.rules.count).map { Claim.decides(rule: $0) }
      + scorecard.exceptedRules.map { .monotone(apartFrom: $0) }
      + scorecard.areas.indices.filter { scorecard.areas[$0].floor != nil }
      .map { .holdsFloor(area: $0) } + scorecard.criteria.indices.map(Claim.mattersCriterion)
      + (scorecard.promises.contains { $0.property == .oneCardNeverLiftsToHire }
        ? [.oneCardNeverLifts] : [])
    return claims.map { Finding(claim: $0, verdict: .notSettled(reason)) }
  }
}

extension Scorecard {
  /// Criteria, rules and conditions together.
  fileprivate var provableSize: Int {
    criteria.count + rules.reduce(0) { $0 + 1 + $1.condition.atoms.count }
  }

  /// Whether some rule or `otherwise` gives this outcome.
  func names(_ outcome: Outcome) -> Bool {
    otherwise.gives == outcome || rules.contains { $0.gives == outcome }
  }

  /// For each promise that nothing worsens, the rules that it excepts; without one, those that read
  /// how far raters differ, since such rules cannot keep that promise.
  var exceptedRules: [[Int]] {
    let promised = promises.compactMap { promise -> [Int]? in
      if case .monotone(let apartFrom) = promise.property { apartFrom.sorted() } else { nil }
    }
    if promised.isEmpty { return [rules.indices.filter { rules[$0].condition.readsDifferences }] }
    return promised.indices.filter { promised.firstIndex(of: promised[$0]) == $0 }
      .map { promised[$0] }
  }
}

extension Condition.Test {
  /// Whether it compares with a number of its own, which may be moved.
  fileprivate var hasNumber: Bool {
    switch self {
    case .compare(_, _, let bound), .every(_, _, let bound), .anyOf(_, _, let bound),
      .atLeast(_, _, _, let bound):
      bound != .itsFloor
    case .ratersDiffer: true
    case .isMissing, .flags, .pay, .references: false
    }
  }
}
