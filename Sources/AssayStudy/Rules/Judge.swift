import AssayLanguage
import AssayLoop

/// Gives outcomes of simulated cards: by packed tables where the scorecard has them, otherwise by the
/// traced evaluation.
enum Judge: Sendable {
  case packed(PackedScorecard)
  case traced(Scorecard, [CardSlot])

  /// What came of one set of cards.
  struct Verdict: Hashable, Sendable {
    var outcome: Outcome
    var reason: Evaluation.Reason
  }

  /// For a scorecard whose seats are those of `slots`.
  init(_ scorecard: Scorecard, slots: [CardSlot]) {
    do throws(PackedScorecard.Obstacle) {
      self = .packed(try PackedScorecard(scorecard))
    } catch {
      self = .traced(scorecard, slots)
    }
  }

  /// The outcomes in the order of the cards.
  func verdicts(of cards: PackedCards) -> [Verdict] {
    switch self {
    case .packed(let scorecard):
      scorecard.outcomes(of: cards).map { Verdict(outcome: $0.outcome, reason: $0.reason) }
    case .traced(let scorecard, let slots):
      cards.circumstances.indices.map { index in
        let evaluation = scorecard.evaluate(Judge.evidence(cards, at: index, slots, scorecard))
        return Verdict(outcome: evaluation.outcome, reason: evaluation.reason)
      }
    }
  }

  private static func evidence(
    _ cards: PackedCards, at index: Int, _ slots: [CardSlot], _ scorecard: Scorecard
  ) -> Evidence {
    let first = index * cards.slotCount
    let ratings = slots.indices.map { number in
      let slot = slots[number]
      let code = Int(cards.levels[first + number])
      return Evidence.Rating(
        person: scorecard.panel.panellists[slot.person].name, criterion: slot.criterion,
        stage: slot.stage, level: scorecard.scale.levels[code - 1].number)
    }
    return Evidence(ratings: ratings, pay: .insideBand, references: .clear)
  }
}
