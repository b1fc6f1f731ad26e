import Testing

@testable import AssayMeasure

/// A short version of the study that `Laws` runs in full; the thresholds allow three standard errors.
@Suite struct `Simulated panels` {
  @Test func `hold what the intervals promise in the base case`() throws {
    var tally = CoverageTally()
    try tally.run(PanelScenario.all[0], replications: 6, seed: 11)
    #expect(tally.overall.count == 240)
    #expect((0.84...0.955).contains(tally.overall.coverage))
    #expect((0.855...0.945).contains(tally.allAreas.coverage))
    #expect(tally.overall.estimateError < 0.94 * tally.overall.rawError)
    #expect(tally.overall.adjustedError < tally.overall.rawError)
    #expect(tally.wrong * 10 < tally.settled)
    #expect(tally.settled > 150)
  }

  @Test func `hold what the intervals promise for a lone candidate`() throws {
    var tally = CoverageTally()
    let scenario = try #require(
      PanelScenario.all.first { $0.name == "one candidate, 4 seats" })
    try tally.run(scenario, replications: 100, seed: 5)
    #expect(tally.overall.count == 100)
    #expect((0.81...0.98).contains(tally.overall.coverage))
  }

  @Test func `notice that strong candidates met harsh panellists`() throws {
    var tally = CoverageTally()
    let scenario = try #require(
      PanelScenario.all.first { $0.twist == .strongToHarsh })
    try tally.run(scenario, replications: 3, seed: 3)
    #expect(tally.checked == 3)
    #expect(tally.fired >= 2)
  }

  @Test func `are the same for the same seed`() {
    let scenario = PanelScenario.all[0]
    let (one, other) = (SimulatedPanel(scenario, seed: 7), SimulatedPanel(scenario, seed: 7))
    #expect(one.table == other.table)
    #expect(one.overall == other.overall)
    #expect(SimulatedPanel(scenario, seed: 8).overall != one.overall)
    #expect(one.table.count == 800)
    #expect(one.overall.allSatisfy { $0 > 1 && $0 < 5 })
  }
}
