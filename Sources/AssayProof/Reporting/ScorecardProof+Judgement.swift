public import AssayLanguage
import AssayLoop

extension ScorecardProof {
  /// What a finding means for the author.
  public enum Judgement: Hashable, Sendable {
    /// As it should be.
    case sound
    /// Worth knowing, and no mistake.
    case remark
    /// Something decides nothing, or a property that nobody promised does not hold.
    case warning
    /// A promise is broken, or a rule or an outcome is there for nobody.
    case error
    /// Nobody knows within the budget.
    case unsettled
  }

  /// What a finding means for the author; what only follows from another finding is a remark.
  public func judgement(of finding: Finding) -> Judgement {
    switch finding.verdict {
    case .proved: return .sound
    case .notSettled: return .unsettled
    case .refuted: break
    }
    switch finding.claim {
    case .reaches: return .error
    case .decides(let rule): return rule < scorecard.rules.count ? .error : .remark
    case .excludes: return .remark
    case .tellsApart(let rule, let other):
      return neverHolds(rule) || neverHolds(other) ? .remark : .error
    case .monotone, .holdsFloor, .oneCardNeverLifts, .mattersCriterion:
      return promise(of: finding.claim) == nil ? .warning : .error
    case .mattersWeight(let index):
      return isRefuted(.mattersCriterion(index)) ? .remark : .warning
    case .mattersCondition(let rule, _): return isRefuted(.decides(rule: rule)) ? .remark : .warning
    case .mattersThreshold(let rule, let condition):
      let isEcho =
        isRefuted(.decides(rule: rule))
        || isRefuted(.mattersCondition(rule: rule, condition: condition))
      return isEcho ? .remark : .warning
    case .mattersShare, .mattersAreaFloor, .mattersCriterionFloor: return .warning
    case .missingHasOutcome: return .error
    }
  }

  /// The promise that a claim belongs to.
  public func promise(of claim: Claim) -> Promise? {
    scorecard.promises.first { promise in
      switch (promise.property, claim) {
      case (.monotone(let promised), .monotone(let claimed)): promised.sorted() == claimed
      case (.everyCriterionMatters, .mattersCriterion), (.floorsHold, .holdsFloor),
        (.oneCardNeverLiftsToHire, .oneCardNeverLifts):
        true
      default: false
      }
    }
  }

  /// The findings on which a promise rests.
  public func findings(of promise: Promise) -> [Finding] {
    findings.filter { self.promise(of: $0.claim) == promise }
  }

  private func verdict(on claim: Claim) -> Verdict? {
    findings.first { $0.claim == claim }?.verdict
  }

  private func isRefuted(_ claim: Claim) -> Bool {
    if case .refuted = verdict(on: claim) { true } else { false }
  }

  private func neverHolds(_ rule: Int) -> Bool {
    if case .refuted(.never) = verdict(on: .decides(rule: rule)) { true } else { false }
  }
}
