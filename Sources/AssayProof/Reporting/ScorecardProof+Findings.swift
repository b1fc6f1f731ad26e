public import AssayLanguage
import AssayLoop
import AssayText

extension ScorecardProof {
  /// What is to be told beside the mistakes of the language: broken promises, rules and outcomes for
  /// nobody, what decides nothing, and what is not settled; in the order of the claims.
  public var diagnostics: [Diagnostic] {
    let told = findings.compactMap { finding -> Diagnostic? in
      switch judgement(of: finding) {
      case .error, .warning: diagnostic(for: finding)
      case .sound, .remark, .unsettled: nil
      }
    }
    return told + (unsettledDiagnostic.map { [$0] } ?? [])
  }

  /// What a refuted claim says to the author.
  public func diagnostic(for finding: Finding) -> Diagnostic? {
    guard case .refuted(let refutation) = finding.verdict else { return nil }
    if let promise = promise(of: finding.claim) {
      return .promiseBroken(
        finding.claim.words(under: scorecard), promise, because(refutation),
        labels: labels(of: finding.claim))
    }
    switch finding.claim {
    case .reaches(let outcome): return .outcomeForNobody(outcome, at: place(giving: outcome))
    case .decides(let rule): return diagnostic(forDeadRule: rule, refutation)
    case .tellsApart(let rule, let other):
      return .twinRules(scorecard.rules[rule], scorecard.rules[other])
    case .monotone: return .raiseWorsens(because(refutation), at: worseRule(refutation))
    case .holdsFloor(let area):
      return .floorBoughtOut(scorecard.areas[area], because(refutation))
    case .mattersCriterion(let index):
      return .idle(
        "P303", "no level on `\(scorecard.criterionName(index))` changes any outcome",
        at: scorecard.areas[scorecard.criteria[index].area].place,
        labels: labels(of: finding.claim), help: "give it weight, read it in a rule, or drop it")
    case .mattersWeight(let index):
      return .idle(
        "P304",
        "neither twice nor half the weight of `\(scorecard.criterionName(index))` changes any outcome",
        at: scorecard.areas[scorecard.criteria[index].area].place,
        labels: labels(of: finding.claim))
    case .mattersShare(let area):
      return .idle(
        "P305",
        "neither twice nor half the weight of `\(scorecard.areas[area].name)` changes any outcome",
        at: scorecard.areas[area].place)
    case .mattersCondition(let rule, let condition):
      return .idle(
        "P306",
        words(condition, rule) + " decides nothing: without it every outcome would be the "
          + "same",
        at: scorecard.rules[rule].condition.atoms[condition].place)
    case .mattersThreshold(let rule, let condition):
      return .idle(
        "P307",
        "the number in " + words(condition, rule) + " decides nothing: moved past the next "
          + "score on either side, every outcome is the same",
        at: scorecard.rules[rule].condition.atoms[condition].place)
    case .mattersAreaFloor(let area):
      return .idleFloor(scorecard.areas[area].name, at: scorecard.areas[area].place)
    case .mattersCriterionFloor(let index):
      return .idleFloor(
        scorecard.criterionName(index),
        at: scorecard.areas[scorecard.criteria[index].area].place,
        labels: labels(of: finding.claim))
    case .excludes(let rule, let other):
      return .rulesClash(scorecard.rules[rule], scorecard.rules[other], because(refutation))
    case .oneCardNeverLifts, .missingHasOutcome: return nil
    }
  }

  /// What the cards of a refutation show, as a part of a sentence.
  public func because(_ refutation: Refutation) -> String {
    because(refutation, isOnlyCondition: false)
  }

  private func because(_ refutation: Refutation, isOnlyCondition: Bool) -> String {
    switch refutation {
    case .cards(let witness): cards(witness)
    case .pair(let before, let after): "\(cards(before)); \(cards(after))"
    case .shadowed(let rules, let witness):
      "\(list(rules.map(scorecard.ruleName))) \(rules.count == 1 ? "decides" : "decide") first: "
        + cards(witness)
    case .never(let miss):
      miss.map {
        (isOnlyCondition ? "nearest to \(words($0)) comes: " : "all but \(words($0)) hold: ")
          + $0.witness.words(under: scorecard)
      } ?? "more than one of its conditions stands in the way"
    case .nothingChanges: "no cards show a difference"
    }
  }

  private func cards(_ witness: Witness) -> String {
    "\(witness.words(under: scorecard)) gives \(witness.evaluation.outcome.rawValue) "
      + "by \(witness.ruleWord(scorecard))"
  }

  private func words(_ condition: Int, _ rule: Int) -> String {
    "`\(scorecard.words(ofCondition: condition, rule))`"
  }

  private func words(_ miss: NearMiss) -> String {
    "`\(miss.words.split(whereSeparator: \.isWhitespace).joined(separator: " "))`"
  }

  private func diagnostic(forDeadRule index: Int, _ refutation: Refutation) -> Diagnostic? {
    let rule = scorecard.rules.indices.contains(index) ? scorecard.rules[index] : nil
    guard let rule else { return nil }
    guard case .shadowed(let by, _) = refutation else {
      return .ruleForNobody(
        rule, because(refutation, isOnlyCondition: rule.condition.atoms.count == 1))
    }
    return .ruleShadowed(
      rule, because(refutation),
      labels: by.map { Label(scorecard.rules[$0].place, "decides first") })
  }

  /// The rule that decides after the raise.
  private func worseRule(_ refutation: Refutation) -> Place {
    guard case .pair(_, let after) = refutation,
      let rule = after.decidingRule(in: scorecard), rule < scorecard.rules.count
    else { return scorecard.otherwise.place }
    return scorecard.rules[rule].place
  }

  private func place(giving outcome: Outcome) -> Place {
    scorecard.rules.first { $0.gives == outcome }?.place ?? scorecard.otherwise.place
  }

  private func labels(of claim: Claim) -> [Label] {
    switch claim {
    case .mattersCriterion(let index), .mattersWeight(let index), .mattersCriterionFloor(let index):
      [Label(scorecard.criteria[index].criterion.place, "the criterion is declared here")]
    default: []
    }
  }

  private var unsettledDiagnostic: Diagnostic? {
    let open = findings.filter { judgement(of: $0) == .unsettled }
    guard let first = open.first, case .notSettled(let reason) = first.verdict else { return nil }
    return .notSettled(
      first.claim.words(under: scorecard), others: open.count - 1, reason, at: scorecard.place)
  }
}

/// `a`, `a and b`, `a, b and c`.
func list(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
