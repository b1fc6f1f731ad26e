import AssayLanguage
import AssayText
import Testing

@testable import AssayStudy

@Suite struct `A simulation` {
  static func settings(_ candidates: Int = 1500) -> StudySettings {
    var settings = StudySettings()
    settings.candidates = candidates
    return settings
  }

  static func noiseless() -> StudySettings {
    var settings = settings()
    settings.spreads.severity = 0
    settings.spreads.halo = 0
    settings.spreads.residual = 0
    return settings
  }

  @Test func `without noise decides as the truth does`() throws {
    let tally = Simulation(of: try StudyScorecards.smooth(), Self.noiseless()).base.tally
    #expect(tally.above.total > 300 && tally.below.total > 300)
    #expect(tally.above.hire == tally.above.total)
    #expect(tally.below.noHire == tally.below.total)
  }

  @Test func `without noise follows every kind of rule as exact levels do`() throws {
    let tally = Simulation(of: try StudyScorecards.ruled(), Self.noiseless()).base.tally
    #expect(tally.rightlyHired.total > 100 && tally.rightlyNotHired.total > 100)
    #expect(tally.rightlyHired.hire == tally.rightlyHired.total)
    #expect(tally.rightlyNotHired.hire == 0)
    // The floors of an area and of two criteria.
    #expect(tally.belowFloors.map { $0.total > 50 } == [true, true, true])
    #expect(tally.belowFloors.map(\.hire) == [0, 0, 0])
  }

  /// The share of loops that end as the truth would have it.
  private static func right(_ tally: Tally) -> Double {
    Double(tally.above.hire + tally.below.noHire) / Double(tally.all.total)
  }

  @Test func `with more panellists is right more often`() throws {
    let simulation = Simulation(of: try StudyScorecards.smooth(), Self.settings(2000))
    let shares = simulation.panels.map { Self.right($0.tally) }
    #expect(shares.count == 6)
    for (fewer, more) in zip(shares, shares.dropFirst()) { #expect(more > fewer - 0.01) }
    #expect(shares[5] > shares[0] + 0.04)
  }

  @Test func `with more spread of severity is right less often`() throws {
    let simulation = Simulation(of: try StudyScorecards.smooth(), Self.settings(2000))
    let shares = simulation.severities.map { Self.right($0.tally) }
    #expect(simulation.severities.map(\.spread) == [0, 0.15, 0.3, 0.45, 0.6])
    #expect(shares[0] > shares[4] + 0.02)
    #expect(simulation.severities[2].tally == simulation.base.tally)
  }

  @Test func `puts about three in ten above the bar`() throws {
    for scorecard in [try StudyScorecards.smooth(), try StudyScorecards.ruled()] {
      let tally = Simulation(of: scorecard, Self.settings(2000)).base.tally
      let share = try #require(Share(tally.above.total, of: tally.all.total).value)
      #expect(abs(share - 0.3) < 0.03)
    }
  }

  @Test func `is the same for the same seed and another one for another`() throws {
    let scorecard = try StudyScorecards.ruled()
    var settings = Self.settings(300)
    let first = Simulation(of: scorecard, settings)
    #expect(Simulation(of: scorecard, settings) == first)
    settings.seed = 2
    #expect(Simulation(of: scorecard, settings).base.tally != first.base.tally)
  }

  @Test func `begins alike however many candidates follow`() throws {
    // Beyond one batch, so that its end is crossed.
    let scorecard = try StudyScorecards.ruled()
    let few = Simulation(of: scorecard, Self.settings(1020)).base.tally
    let more = Simulation(of: scorecard, Self.settings(1030)).base.tally
    for outcome in Outcome.allCases {
      #expect((0...10).contains(more.all[outcome] - few.all[outcome]))
    }
    #expect(more.all.total == 1030)
  }

  @Test func `without a part from the beginning is as with the part taken away`() throws {
    let scorecard = try StudyScorecards.ruled()
    var settings = Self.settings(300)
    settings.centre = 2.6
    let whole = Simulation(of: scorecard, settings)
    #expect(whole.changes.count == 3 + scorecard.rules.count)
    for change in whole.changes {
      settings.without = [change.removal]
      let simulation = Simulation(of: scorecard, settings)
      #expect(simulation.base.tally.all == change.tally.all, "\(change.removal)")
      #expect(simulation.base.tally.belowFloors == change.tally.belowFloors)
      #expect(simulation.changes.count == whole.changes.count - 1)
    }
  }

  @Test func `shows what a floor does`() throws {
    let simulation = Simulation(of: try StudyScorecards.ruled(), Self.settings(1500))
    let change = try #require(simulation.changes.first)
    #expect(simulation.base.tally.belowFloors[0].noHire > change.tally.belowFloors[0].noHire + 50)
    let split = try #require(simulation.changes.first { $0.removal == .rule(3) })
    #expect(split.tally.all.hire > simulation.base.tally.all.hire)
  }

  @Test func `counts every loop once`() throws {
    let scorecard = try StudyScorecards.ruled()
    let tally = Simulation(of: scorecard, Self.settings(700)).base.tally
    #expect(tally.all.total == 700)
    #expect(tally.rightlyHired.total + tally.rightlyNotHired.total == 700)
    let deciders =
      scorecard.rules.indices.map(Tally.Decider.rule) + [
        .otherwise, .unread, .shortfall,
      ]
    let decided = deciders.map { tally.decided(by: $0) }
    #expect(decided.reduce(0) { $0 + $1.above } == tally.above.total)
    #expect(decided.reduce(0) { $0 + $1.below } == tally.below.total)
  }
}
