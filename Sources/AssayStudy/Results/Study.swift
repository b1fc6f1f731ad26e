import AssayLanguage
import AssayLoop
import AssayMeasure

/// The run itself: candidates are drawn, panels write cards, rules are read, outcomes are counted.
struct Study: Sendable {
  /// One panel with one spread of severity, and every set of rules that reads its cards.
  struct Arm: Sendable {
    var writer: CardWriter
    var judges: [Judge]
    /// By judge.
    var tallies: [Tally]
  }

  let population: Population
  private(set) var arms: [Arm] = []
  private let plan: StudyPlan
  private let reader: TruthReader
  private let floors: [Floor]
  private var draws: CandidateDraws

  /// Candidates whose cards are in memory at once.
  private static let batch = 1024

  init(_ plan: StudyPlan) {
    self.plan = plan
    population = Population(plan.original, plan.settings)
    reader = TruthReader(scorecard: plan.scorecard)
    floors = plan.original.floors
    let places = Study.places(of: plan)
    draws = CandidateDraws(
      scorecard: plan.original, persons: plan.roster.names.count, ratings: places.count)
    for index in plan.seatings.indices {
      arms.append(
        arm(plan.seatings[index], plan.settings.spreads, places, index == plan.base))
    }
    for severity in plan.severities where severity.arm >= plan.seatings.count {
      let spreads = plan.settings.spreads.withSeverity(severity.spread)
      arms.append(arm(plan.seatings[plan.base], spreads, places, false))
    }
  }

  /// Where each level of any panel has its residual among the draws.
  private static func places(of plan: StudyPlan) -> [CardSlot: Int] {
    var places: [CardSlot: Int] = [:]
    for seating in plan.seatings {
      for slot in plan.scorecard.seated(seating, plan.roster).cardSlots where places[slot] == nil {
        places[slot] = places.count
      }
    }
    return places
  }

  private func arm(
    _ seating: Seating, _ spreads: Spreads, _ places: [CardSlot: Int], _ takesApart: Bool
  ) -> Arm {
    let scorecard = plan.scorecard.seated(seating, plan.roster)
    let slots = scorecard.cardSlots
    var judges = [Judge(scorecard, slots: slots)]
    if takesApart {
      judges += plan.removals.map { Judge(scorecard.without($0), slots: slots) }
    }
    return Arm(
      writer: CardWriter(
        slots: slots, draws: places, spreads: spreads, scale: population.scale,
        persons: plan.roster.names.count),
      judges: judges, tallies: judges.map { _ in Tally(plan.original) })
  }

  /// Does it all.
  mutating func run() {
    var generator = SeededGenerator(seed: plan.settings.seed)
    var left = plan.settings.candidates
    while left > 0 {
      let count = min(left, Study.batch)
      let truths = write(count, &generator)
      for index in arms.indices { arms[index].count(truths) }
      left -= count
    }
  }

  /// Lets every panel write its cards about `count` candidates and gives what is true of them.
  private mutating func write(_ count: Int, _ generator: inout SeededGenerator) -> [Truths] {
    var truths: [Truths] = []
    var levels = [Double](repeating: 0, count: plan.original.criteria.count)
    for _ in 0..<count {
      draws.draw(from: &generator)
      population.levels(of: draws, into: &levels)
      truths.append(self.truths(of: population.figures(of: levels)))
      for index in arms.indices { arms[index].writer.write(levels, draws) }
    }
    return truths
  }

  private func truths(of figures: TrueFigures) -> Truths {
    Truths(
      isAbove: figures.isAtOrAbove(plan.original.bar), outcome: reader.outcome(of: figures),
      floorsMissed: floors.indices.filter { figures.isBelow(floors[$0]) })
  }
}

extension Study.Arm {
  /// Reads the cards that were written by every set of rules, and takes them away.
  fileprivate mutating func count(_ truths: [Truths]) {
    for index in judges.indices {
      let verdicts = judges[index].verdicts(of: writer.cards)
      for (verdict, truth) in zip(verdicts, truths) { tallies[index].add(verdict, truth) }
    }
    writer.empty()
  }
}
