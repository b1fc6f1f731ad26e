import AssayLoop

/// Writes the cards that one panel submits about a candidate.
struct CardWriter: Sendable {
  /// A slot with the draw of its residual.
  private struct Entry: Sendable {
    var criterion: Int
    var person: Int
    var draw: Int
  }

  private let entries: [Entry]
  private let spreads: Spreads
  private let scale: RatingScale
  private var leanings: [Double]
  private var codes: [UInt8]
  /// What was written since it was last emptied.
  private(set) var cards: PackedCards

  /// `draws` says where each slot of the widest panel has its residual.
  init(
    slots: [CardSlot], draws: [CardSlot: Int], spreads: Spreads, scale: RatingScale, persons: Int
  ) {
    entries = slots.compactMap { slot in
      draws[slot].map { Entry(criterion: slot.criterion, person: slot.person, draw: $0) }
    }
    precondition(entries.count == slots.count, "the widest panel has every slot")
    self.spreads = spreads
    self.scale = scale
    leanings = [Double](repeating: 0, count: persons)
    codes = [UInt8](repeating: 0, count: slots.count)
    cards = PackedCards(slotCount: slots.count)
  }

  /// Adds the cards about one candidate.
  mutating func write(_ levels: [Double], _ draws: CandidateDraws) {
    for person in leanings.indices {
      leanings[person] =
        scale.unit
        * (spreads.halo * draws.halos[person] - spreads.severity * draws.severities[person])
    }
    let residual = scale.unit * spreads.residual
    for index in entries.indices {
      let entry = entries[index]
      codes[index] = scale.code(
        of: levels[entry.criterion] + leanings[entry.person]
          + residual * draws.residuals[entry.draw])
    }
    cards.append(codes)
  }

  /// Takes all cards away.
  mutating func empty() { cards = PackedCards(slotCount: cards.slotCount) }
}
