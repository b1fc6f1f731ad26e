import AssayLanguage
import AssayLoop
import AssayMeasure
import Testing

@testable import AssayStudy

@Suite struct `The packed and the traced judge` {
  @Test(arguments: [1, 2, 3, 6])
  func `agree on the same cards`(_ size: Int) throws {
    let original = try StudyScorecards.ruled()
    let roster = Roster(original, upTo: 6)
    let scorecard = original.seated(Seating(.each(size), of: original, from: roster), roster)
    let slots = scorecard.cardSlots
    let packed = try PackedScorecard(scorecard)
    #expect(
      packed.slots.map { [$0.criterion, $0.panellist, $0.stage] }
        == slots.map { [$0.criterion, $0.person, $0.stage] })
    let cards = Self.cards(for: slots, of: scorecard)
    let verdicts = Judge.packed(packed).verdicts(of: cards)
    #expect(verdicts == Judge.traced(scorecard, slots).verdicts(of: cards))
    #expect(Set(verdicts.map(\.outcome)) == [.hire, .debrief, .noHire])
  }

  private static func cards(for slots: [CardSlot], of scorecard: Scorecard) -> PackedCards {
    var settings = StudySettings()
    settings.centre = 2.6
    let population = Population(scorecard, settings)
    let persons = scorecard.panel.panellists.count
    var draws = CandidateDraws(scorecard: scorecard, persons: persons, ratings: slots.count)
    var writer = CardWriter(
      slots: slots, draws: Dictionary(uniqueKeysWithValues: zip(slots, slots.indices)),
      spreads: settings.spreads, scale: population.scale, persons: persons)
    var levels = [Double](repeating: 0, count: scorecard.criteria.count)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      draws.draw(from: &generator)
      population.levels(of: draws, into: &levels)
      writer.write(levels, draws)
    }
    return writer.cards
  }
}

@Suite struct `A rating scale` {
  private static let scale = RatingScale(
    Scale(levels: [1, 2, 3, 5].map { Scale.Level(number: $0, name: "\($0)") }))

  @Test(arguments: [
    (-3.0, 1), (1.49, 1), (1.5, 2), (2.5, 3), (3.99, 3), (4, 4), (9, 4),
  ])
  func `rounds an impression to the nearest level`(_ impression: Double, _ code: Int) {
    #expect(Int(Self.scale.code(of: impression)) == code)
  }

  @Test func `takes a quarter of its length as the unit of spreads`() {
    #expect(Self.scale.unit == 1)
    #expect(
      RatingScale(Scale(levels: [1, 2, 3, 4].map { .init(number: $0, name: "") })).unit == 0.75)
  }

  @Test func `expects what ratings average`() {
    #expect(Self.scale.expectedRating(at: 3.2, spread: 0) == 3)
    var generator = SeededGenerator(seed: 3)
    for level in [1.2, 2.5, 4.4] {
      var sum = 0.0
      for _ in 0..<20_000 {
        let code = Int(Self.scale.code(of: level + 0.8 * generator.normal()))
        sum += [1, 2, 3, 5][code - 1]
      }
      #expect(abs(sum / 20_000 - Self.scale.expectedRating(at: level, spread: 0.8)) < 0.03)
    }
  }
}
