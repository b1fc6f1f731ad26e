public import AssayLanguage

/// One thing that can be said of every form of a scorecard, or of some.
public enum Claim: Hashable, Sendable {
  /// Some form has this outcome.
  case reaches(Outcome)
  /// Some form is decided by this rule; by `otherwise`, when it is the number of rules.
  case decides(rule: Int)
  /// No form makes both of these rules hold, which give different outcomes.
  case excludes(rule: Int, other: Int)
  /// Some form makes one of these rules hold and not the other.
  case tellsApart(rule: Int, other: Int)
  /// A level that is raised never worsens the outcome, where none of these rules decides.
  case monotone(apartFrom: [Int])
  /// No form with this area below its floor has the outcome `hire`.
  case holdsFloor(area: Int)
  /// Another level on this criterion changes some outcome.
  case mattersCriterion(Int)
  /// Twice or half the weight of this criterion changes some outcome.
  case mattersWeight(criterion: Int)
  /// Twice or half the share of this area changes some outcome.
  case mattersShare(area: Int)
  /// Without this condition of the rule some outcome would be another; a condition that is the whole
  /// rule is put the other way round.
  case mattersCondition(rule: Int, condition: Int)
  /// A threshold of this condition, moved past the next value on either side, changes some outcome.
  case mattersThreshold(rule: Int, condition: Int)
  /// This area's floor, moved past the next value on either side, changes some outcome.
  case mattersAreaFloor(Int)
  /// This criterion's floor, moved past the next value on either side, changes some outcome.
  case mattersCriterionFloor(Int)
  /// One panellist's card in one stage never turns `no hire` into `hire`.
  case oneCardNeverLifts
  /// Whatever may be missing, an outcome exists.
  case missingHasOutcome
}

/// What became of a claim.
public enum Verdict: Hashable, Sendable {
  /// It is proved; a claim about some form comes with one.
  case proved(Witness?)
  /// It is refuted.
  case refuted(Refutation)
  /// It has no answer within the budget.
  case notSettled(Unsettled)
}

/// Why a claim does not hold.
public enum Refutation: Hashable, Sendable {
  /// These cards contradict it.
  case cards(Witness)
  /// These two sets of cards contradict it together.
  case pair(Witness, Witness)
  /// A rule holds for some cards, as here, but never first: these earlier rules take them all.
  case shadowed(by: [Int], Witness)
  /// A rule holds for no cards at all; how near it comes, if one of its conditions is left out.
  case never(NearMiss?)
  /// No cards show a difference.
  case nothingChanges
}

/// How near a rule comes that never holds.
public struct NearMiss: Hashable, Sendable {
  /// The condition that is not met, by its place in the rule.
  public var condition: Int
  /// The author's words for it.
  public var words: String
  /// Cards that meet all others, and come as near to this one as any.
  public var witness: Witness

  /// Joins a condition and the cards that come nearest.
  public init(condition: Int, words: String, witness: Witness) {
    self.condition = condition
    self.words = words
    self.witness = witness
  }
}

/// A claim and what became of it.
public struct Finding: Hashable, Sendable {
  /// What is claimed.
  public var claim: Claim
  /// What became of it.
  public var verdict: Verdict

  /// Joins a claim and its verdict.
  public init(claim: Claim, verdict: Verdict) {
    self.claim = claim
    self.verdict = verdict
  }
}
