import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayProof

/// Every verdict, held against all forms of scorecards small enough to list them.
@Suite struct `Against every form` {
  @Test(arguments: 0..<40) func `each verdict is what the list of all forms says`(
    seed: Int
  ) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 7919)
    source.ratesAgain = true
    let scorecard = try source.next()
    let forms = try AllForms(scorecard)
    for finding in ScorecardProof(of: scorecard).findings {
      let expected = try forms.holds(finding.claim)
      switch finding.verdict {
      case .proved: #expect(expected != false, "\(finding.claim) is proved")
      case .refuted: #expect(expected != true, "\(finding.claim) is refuted")
      case .notSettled: Issue.record("\(finding.claim) is not settled")
      }
    }
  }
}

/// What comes of every form of a small scorecard.
struct AllForms {
  let scorecard: Scorecard
  let packed: PackedScorecard
  let outcomes: [PackedOutcome]
  let cards: PackedCards
  /// What the interpreter that keeps a trace makes of each form.
  let evaluations: [Evaluation]
  private var truths: [[Truth]] { evaluations.map { $0.rules.map(\.truth) } }

  init(_ scorecard: Scorecard) throws {
    self.scorecard = scorecard
    packed = try PackedScorecard(scorecard)
    var cards = PackedCards(slotCount: packed.slots.count)
    var levels = [UInt8](repeating: 1, count: packed.slots.count)
    let most = UInt8(scorecard.scale.levels.count)
    repeat { cards.append(levels) } while AllForms.advance(&levels, most)
    self.cards = cards
    outcomes = packed.outcomes(of: cards)
    let (evaluated, columns) = (packed, cards)
    evaluations = outcomes.indices.map { index in
      scorecard.evaluate(evaluated.evidence(of: columns, at: index))
    }
  }

  /// Whether a claim holds of all forms; nothing where the list does not say.
  func holds(_ claim: Claim) throws -> Bool? {
    switch claim {
    case .reaches(let outcome): outcomes.contains { $0.outcome == outcome }
    case .decides(let rule): outcomes.contains { AllForms.rule(of: $0.reason, scorecard) == rule }
    case .excludes(let rule, let other):
      !truths.contains { $0[rule] == .holds && $0[other] == .holds }
    case .tellsApart(let rule, let other): truths.contains { $0[rule] != $0[other] }
    case .monotone(let apartFrom): !worsens(apartFrom: apartFrom)
    case .holdsFloor(let area): try holdsFloor(area)
    case .mattersCriterion(let criterion): matters(criterion)
    case .mattersCondition(let rule, let condition):
      try differs { variant in
        variant.rules[rule].condition = variant.rules[rule].condition.leavingOutAtom(condition)
      }
    case .mattersWeight(let criterion):
      try differs {
        $0.criteria[criterion].criterion.weight =
          $0.criteria[criterion].criterion.weight * Fraction(2)
      }
        || differs {
          $0.criteria[criterion].criterion.weight =
            $0.criteria[criterion].criterion.weight * Fraction(1, 2)
        }
    case .mattersShare(let area):
      try differs { $0.scaleShare(of: area, by: Fraction(2)) }
        || differs { $0.scaleShare(of: area, by: Fraction(1, 2)) }
    case .mattersThreshold(let rule, let condition): try mattersThreshold(condition, of: rule)
    case .mattersAreaFloor(let area): try mattersFloor(of: .area(area))
    case .mattersCriterionFloor(let criterion): try mattersFloor(of: .criterion(criterion))
    case .oneCardNeverLifts: !liftsByOneCard()
    case .missingHasOutcome: true
    }
  }
}

extension AllForms {
  private func holdsFloor(_ area: Int) throws -> Bool {
    guard let floor = scorecard.areas[area].floor else { return true }
    return !outcomes.indices.contains { index in
      guard outcomes[index].outcome == .hire else { return false }
      return (evaluations[index].figures.areas[area].score ?? .zero) < floor
    }
  }

  func differs(_ change: (inout Scorecard) -> Void) throws -> Bool {
    var variant = scorecard
    change(&variant)
    let others = try PackedScorecard(variant).outcomes(of: cards)
    return zip(outcomes, others).contains { $0.outcome != $1.outcome }
  }

  private func worsens(apartFrom excepted: [Int]) -> Bool {
    steps { slot, before, after in
      [before, after].allSatisfy { !excepted.contains(AllForms.rule(of: $0.reason, scorecard)) }
        && after.outcome.isWorse(than: before.outcome)
    }
  }

  private func matters(_ criterion: Int) -> Bool {
    steps { slot, before, after in
      packed.slots[slot].criterion == criterion && before.outcome != after.outcome
    }
  }

  /// Whether some raised level is as `body` says.
  private func steps(_ body: (Int, PackedOutcome, PackedOutcome) -> Bool) -> Bool {
    let levels = scorecard.scale.levels.count
    var place = 1
    for slot in packed.slots.indices {
      for index in outcomes.indices where index / place % levels < levels - 1 {
        if body(slot, outcomes[index], outcomes[index + place]) { return true }
      }
      place *= levels
    }
    return false
  }

  static func rule(of reason: Evaluation.Reason, _ scorecard: Scorecard) -> Int {
    switch reason {
    case .rule(let index): index
    case .otherwise: scorecard.rules.count
    case .shortfall, .unknownRule: -1
    }
  }

  private static func advance(_ levels: inout [UInt8], _ most: UInt8) -> Bool {
    for index in levels.indices {
      if levels[index] < most {
        levels[index] += 1
        return true
      }
      levels[index] = 1
    }
    return false
  }
}
