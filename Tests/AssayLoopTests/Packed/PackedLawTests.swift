import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `The evaluator for packed cards` {
  /// What the reason of an outcome is, without its particulars.
  private enum Kind: Hashable {
    case shortfall, rule, otherwise, unknownRule

    init(_ reason: Evaluation.Reason) {
      switch reason {
      case .shortfall: self = .shortfall
      case .rule: self = .rule
      case .otherwise: self = .otherwise
      case .unknownRule: self = .unknownRule
      }
    }
  }

  @Test func `agrees with the traced evaluation on random scorecards and cards`() throws {
    var source = RandomScorecards(seed: 1)
    var kinds: [Kind: Int] = [:]
    for round in 0..<600 {
      let scorecard = source.scorecard()
      let packed = try PackedScorecard(scorecard)
      let cards = source.cards(for: packed, count: 20)
      let outcomes = packed.outcomes(of: cards)
      for index in outcomes.indices {
        let traced = scorecard.evaluate(packed.evidence(of: cards, at: index))
        kinds[Kind(traced.reason), default: 0] += 1
        guard outcomes[index].outcome == traced.outcome, outcomes[index].reason == traced.reason
        else {
          Issue.record(
            "round \(round), cards \(index): \(outcomes[index].reason) against \(traced.reason)")
          return
        }
      }
    }
    for kind in [Kind.shortfall, .rule, .otherwise, .unknownRule] {
      #expect(kinds[kind, default: 0] > 100, "\(kind)")
    }
  }

  /// The cards of the worked example, slot by slot; the risk is the last two.
  private static let levels: [UInt8] = [3, 4, 2, 3, 4, 0, 0, 3, 2, 0, 4]

  @Test(arguments: [false, true])
  func `reads every kind of condition as the traced evaluation does`(_ riskIsMissing: Bool) throws {
    for example in riskIsMissing ? `A condition`.missing : `A condition`.complete {
      var builder = Imaging.builder
      builder.demands.missingAtMost = Fraction(1, 2)
      builder.otherwise = .hire
      builder.rule("rule", .noHire, when: .test(example.test))
      var evaluator = PackedEvaluator(try PackedScorecard(builder.build()))
      let outcome = evaluator.outcome(
        of: riskIsMissing ? Self.levels.dropLast() + [0] : Self.levels,
        PackedCircumstances(raised: 0b10, pay: .aboveBand, references: .concern))
      let reason: Evaluation.Reason =
        switch example.truth {
        case .holds: .rule(0)
        case .fails: .otherwise
        case .unknown: .unknownRule(0, instead: .hire)
        }
      #expect(outcome.reason == reason, "\(example)")
    }
  }

  @Test func `gives the same one at a time`() throws {
    var source = RandomScorecards(seed: 2)
    for _ in 0..<50 {
      let packed = try PackedScorecard(source.scorecard())
      let cards = source.cards(for: packed, count: 10)
      var evaluator = PackedEvaluator(packed)
      let width = cards.slotCount
      let single = (0..<cards.count).map { index in
        evaluator.outcome(
          of: Array(cards.levels[index * width..<(index + 1) * width]), cards.circumstances[index])
      }
      #expect(single == packed.outcomes(of: cards))
    }
  }

  @Test func `has one slot for each criterion, panellist and stage`() throws {
    let packed = try PackedScorecard(Imaging.builder.build())
    let slots = packed.slots.map { [$0.criterion, $0.panellist, $0.stage] }
    #expect(
      slots == [
        [0, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0], [1, 1, 0], [2, 0, 0], [2, 1, 0],
        [3, 0, 2], [3, 2, 2], [4, 0, 2], [4, 2, 2],
      ])
  }

  @Test func `turns packed cards into evidence by panellists`() throws {
    let packed = try PackedScorecard(Imaging.builder.build())
    var cards = PackedCards(slotCount: 11)
    cards.append(
      [3, 4, 2, 3, 4, 0, 0xFF, 3, 2, 0, 4],
      PackedCircumstances(raised: 0b11, confirmed: 0b10, pay: .aboveBand, references: .open))
    let evidence = packed.evidence(of: cards, at: 0)
    #expect(Set(evidence.ratings) == Set(Imaging.ratings))
    #expect(
      evidence.flags == [
        Evidence.FlagReport(flag: 0, person: "cto", confirms: false),
        Evidence.FlagReport(flag: 1, person: "cto", confirms: false),
        Evidence.FlagReport(flag: 1, person: "lead", confirms: true),
      ])
    #expect(evidence.pay == .aboveBand)
    #expect(evidence.references == .open)
  }

  @Test func `refuses a scorecard whose denominators are beyond 64 bits`() {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    builder.area(
      "technical", share: 100, (1...12).map { CriterionSketch("c\($0)", weight: Fraction($0)) })
    builder.stage("deep", by: ["cto"], covers: ["technical"])
    builder.demands.missingAtMost = 1
    #expect(throws: PackedScorecard.Obstacle.denominators) { try PackedScorecard(builder.build()) }
  }

  @Test func `refuses more than 64 red flags`() {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    builder.area("technical", share: 100, [CriterionSketch("c", flags: (0..<65).map { "f\($0)" })])
    builder.stage("deep", by: ["cto"], covers: ["technical"])
    #expect(throws: PackedScorecard.Obstacle.flags) { try PackedScorecard(builder.build()) }
  }
}
