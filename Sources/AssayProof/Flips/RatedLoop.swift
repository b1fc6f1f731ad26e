import AssayLanguage
import AssayLoop

/// The evidence of one loop as packed cards: a column for each person, whatever their roles.
struct RatedLoop {
  let packed: PackedScorecard
  /// For each slot the code of the level given; 0 where the person gave none.
  let levels: [UInt8]
  let circumstances: PackedCircumstances
  private let persons: [String]

  /// Packs evidence; nothing when weights are too fine for it.
  init?(_ evidence: Evidence, under scorecard: Scorecard) {
    let persons = Set(evidence.ratings.map(\.person)).sorted()
    guard let packed = try? PackedScorecard(scorecard.rated(by: persons, in: evidence)) else {
      return nil
    }
    var levels = [UInt8](repeating: 0, count: packed.slots.count)
    for rating in evidence.ratings {
      guard let person = persons.firstIndex(of: rating.person),
        let code = packed.levelNumbers.firstIndex(of: rating.level),
        let slot = packed.slots.firstIndex(where: {
          ($0.criterion, $0.panellist, $0.stage) == (rating.criterion, person, rating.stage)
        })
      else { return nil }
      levels[slot] = UInt8(code + 1)
    }
    self.packed = packed
    self.persons = persons
    self.levels = levels
    circumstances = PackedCircumstances(evidence, under: scorecard)
  }

  /// How often a level can be lowered.
  func stepsDown(_ level: UInt8) -> Int { max(0, Int(level) - 1) }

  /// How often a level can be raised.
  func stepsUp(_ level: UInt8) -> Int { level == 0 ? 0 : packed.levelNumbers.count - Int(level) }

  /// A level moved to the one with this code.
  func change(at slot: Int, to code: UInt8) -> Flip.Change {
    let place = packed.slots[slot]
    return Flip.Change(
      person: persons[place.panellist], criterion: place.criterion, stage: place.stage,
      from: packed.levelNumbers[Int(levels[slot]) - 1], to: packed.levelNumbers[Int(code) - 1])
  }

  /// In how many ways 1, 2, 3 steps and so on can be spent; more than `most` is told as one more
  /// than that, and ends the list.
  func ways(within most: Int) -> [Int] {
    let longest = levels.reduce(0) { $0 + max(stepsDown($1), stepsUp($1)) }
    var ways = [1]
    // Distances that are never reached within the budget need no count.
    let limit = min(longest, 64)
    for level in levels where level > 0 {
      var next = [Int](
        repeating: 0, count: min(limit, ways.count - 1 + packed.levelNumbers.count) + 1)
      for (distance, count) in ways.enumerated() {
        for steps in 0...max(stepsDown(level), stepsUp(level)) where distance + steps < next.count {
          let own =
            steps == 0 ? 1 : (steps <= stepsDown(level) ? 1 : 0) + (steps <= stepsUp(level) ? 1 : 0)
          let (product, overflows) = count.multipliedReportingOverflow(by: own)
          next[distance + steps] = min(
            most + 1, next[distance + steps] + (overflows ? most : product))
        }
      }
      ways = next
    }
    return Array(ways.dropFirst())
  }
}

extension PackedCircumstances {
  /// What evidence says beside levels.
  init(_ evidence: Evidence, under scorecard: Scorecard) {
    self.init(pay: evidence.pay, references: evidence.references)
    let flags = Figures(of: evidence, under: scorecard).flags
    for (index, flag) in flags.enumerated() where flag.isRaised {
      raised |= 1 << UInt64(index)
      if flag.isConfirmed { confirmed |= 1 << UInt64(index) }
    }
  }
}

extension Scorecard {
  /// The scorecard with a panellist for each person, in the stages in which they gave levels, and
  /// with stages that cover what was rated in them.
  fileprivate func rated(by persons: [String], in evidence: Evidence) -> Scorecard {
    var copy = self
    copy.panel.panellists = persons.map { Panellist(name: $0, title: $0, place: place) }
    for stage in copy.stages.indices {
      let own = Set(evidence.ratings.filter { $0.stage == stage }.map(\.person))
      copy.stages[stage].panellists = persons.indices.filter { own.contains(persons[$0]) }
    }
    for criterion in copy.criteria.indices {
      copy.criteria[criterion].stages = Set(
        evidence.ratings.filter { $0.criterion == criterion }.map(\.stage)
      ).sorted()
    }
    return copy
  }
}
