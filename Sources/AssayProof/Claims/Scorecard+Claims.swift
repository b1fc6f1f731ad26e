import AssayLanguage
import AssayLoop

extension Scorecard {
  /// Everything that is asked of a scorecard by itself, of some kinds, in the order in which it is
  /// told.
  func claims(of kinds: Set<Claim.Kind>) -> [Claim] {
    let all = [
      reachingClaims, pairClaims, exceptedRules.map { .monotone(apartFrom: $0) },
      areas.indices.filter { areas[$0].floor != nil }.map { .holdsFloor(area: $0) },
      criteria.indices.flatMap(mattering), areas.indices.flatMap(matteringArea),
      rules.indices.flatMap(matteringRule), promisedClaims, [.missingHasOutcome],
    ]
    return all.joined().filter { kinds.contains($0.kind) }
  }

  private var reachingClaims: [Claim] {
    [.noHire, .debrief, .hire].filter(names).map(Claim.reaches)
      + (0...rules.count).map { .decides(rule: $0) }
  }

  private var pairClaims: [Claim] {
    rules.indices.flatMap { rule in
      rules.indices.dropFirst(rule + 1).flatMap { other -> [Claim] in
        let twin = Claim.tellsApart(rule: rule, other: other)
        return rules[rule].gives == rules[other].gives
          ? [twin] : [.excludes(rule: rule, other: other), twin]
      }
    }
  }

  private func mattering(criterion index: Int) -> [Claim] {
    let hasWeight = areas[criteria[index].area].criteria.count > 1
    let hasFloor = criteria[index].criterion.floor != nil
    return [.mattersCriterion(index)] + (hasWeight ? [.mattersWeight(criterion: index)] : [])
      + (hasFloor ? [.mattersCriterionFloor(index)] : [])
  }

  private func matteringArea(_ index: Int) -> [Claim] {
    (areas.count > 1 ? [.mattersShare(area: index)] : [])
      + (areas[index].floor != nil ? [.mattersAreaFloor(index)] : [])
  }

  private func matteringRule(_ rule: Int) -> [Claim] {
    rules[rule].condition.atoms.enumerated().flatMap { condition, atom -> [Claim] in
      let matters = Claim.mattersCondition(rule: rule, condition: condition)
      return atom.test.hasNumber
        ? [matters, .mattersThreshold(rule: rule, condition: condition)] : [matters]
    }
  }

  private var promisedClaims: [Claim] {
    promises.contains { $0.property == .oneCardNeverLiftsToHire } ? [.oneCardNeverLifts] : []
  }

  /// What is left of the claims when not even the figures can be written out.
  var claimsOfFigures: [Claim] {
    claims(of: [.outcome, .rule, .raise, .floor, .criterion, .oneCard])
  }

  /// Whether some rule or `otherwise` gives this outcome.
  func names(_ outcome: Outcome) -> Bool {
    otherwise.gives == outcome || rules.contains { $0.gives == outcome }
  }

  /// For each promise that nothing worsens, the rules that it excepts; without one, those that read
  /// how far raters differ, since such rules cannot keep that promise.
  private var exceptedRules: [[Int]] {
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
