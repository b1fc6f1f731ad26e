import AssayLanguage
import AssayLoop

/// Packed sets of cards for one random scorecard, each with the evidence that it stands for.
struct PackedCase {
  let scorecard: Scorecard
  let packed: PackedScorecard
  private(set) var cards: PackedCards
  private(set) var evidence: [Evidence] = []

  /// The case's own cards as far as each role was another person, and `count - 1` neighbours.
  init(_ lawCase: LawCase, count: Int) throws(PackedScorecard.Obstacle) {
    scorecard = lawCase.scorecard
    packed = try PackedScorecard(scorecard)
    cards = PackedCards(slotCount: packed.slots.count)
    var dice = Dice(seed: ~lawCase.seed)
    var levels = packed.slots.map { lawCase.byte(in: $0) }
    for _ in 0..<count {
      let circumstances = dice.circumstances(flags: scorecard.flags.count)
      cards.append(levels, circumstances)
      evidence.append(evidence(of: levels, circumstances))
      if levels.isEmpty { continue }
      for _ in 0..<dice.between(1, 3) {
        levels[dice.below(levels.count)] = UInt8(dice.below(scorecard.scale.levels.count + 2))
      }
    }
  }

  private func evidence(of levels: [UInt8], _ circumstances: PackedCircumstances) -> Evidence {
    var evidence = Evidence(pay: circumstances.pay, references: circumstances.references)
    let numbers = scorecard.scale.levels.map(\.number)
    for (slot, byte) in zip(packed.slots, levels) where byte >= 1 && byte <= numbers.count {
      evidence.ratings.append(
        Evidence.Rating(
          person: "person-\(slot.panellist)", criterion: slot.criterion, stage: slot.stage,
          level: numbers[Int(byte) - 1]))
    }
    for flag in scorecard.flags.indices {
      if circumstances.raised >> UInt64(flag) & 1 == 1 {
        evidence.flags.append(.init(flag: flag, person: "one", confirms: false))
      }
      if circumstances.confirmed >> UInt64(flag) & 1 == 1 {
        evidence.flags.append(.init(flag: flag, person: "other", confirms: true))
      }
    }
    return evidence
  }

  /// Where the packed outcomes differ from the second interpreter's, and where the slots are not
  /// the levels that the panel owes.
  var disagreement: String? {
    var owed: Set<PackedScorecard.Slot> = []
    for slot in packed.slots where !owed.insert(slot).inserted { return "\(slot) stands twice" }
    for (index, stage) in scorecard.stages.enumerated() {
      for criterion in stage.criteria {
        for panellist in stage.panellists {
          let slot = packed.slots.first {
            $0.criterion == criterion && $0.panellist == panellist && $0.stage == index
          }
          guard let slot else { return "no slot for \(criterion), \(panellist), \(index)" }
          owed.remove(slot)
        }
      }
    }
    if let slot = owed.first { return "\(slot) is not owed" }
    for (index, outcome) in packed.outcomes(of: cards).enumerated() {
      let second = SecondInterpreter(scorecard, evidence[index]).answer
      let unpacked = packed.evidence(of: cards, at: index)
      let again = SecondInterpreter(scorecard, unpacked).answer
      let reason = SecondAnswer.Reason(outcome.reason)
      if outcome.outcome.rawValue != second.outcome || reason != second.reason {
        return "cards \(index): packed \(outcome.outcome), \(reason)\n"
          + second.lines.joined(separator: "\n")
      }
      if again.outcome != second.outcome || again.reason != second.reason {
        return "cards \(index): unpacked otherwise\n"
          + SecondAnswer.differences(first: again, second: second)
      }
    }
    return nil
  }
}

extension LawCase {
  /// 0 for "not observed", else the place of the level on the scale from 1.
  fileprivate func byte(in slot: PackedScorecard.Slot) -> UInt8 {
    let rating = evidence.ratings.first {
      $0.person == "person-\(slot.panellist)" && $0.stage == slot.stage
        && $0.criterion == slot.criterion
    }
    let place = scorecard.scale.levels.firstIndex { $0.number == rating?.level }
    return place.map { UInt8($0 + 1) } ?? 0
  }
}

extension Dice {
  fileprivate mutating func circumstances(flags: Int) -> PackedCircumstances {
    var circumstances = PackedCircumstances(
      pay: pick(PayStatus.allCases), references: pick(ReferenceStatus.allCases))
    for flag in 0..<flags {
      if chance(30) { circumstances.raised |= 1 << UInt64(flag) }
      if chance(20) { circumstances.confirmed |= 1 << UInt64(flag) }
    }
    return circumstances
  }
}
