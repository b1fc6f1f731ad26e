import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

/// What is kept of a loop says at every moment what the loop itself says.
@Suite struct `A summary` {
  /// A random history with clocks of every kind, and more moments than anything in it happens at.
  private static func random(_ seed: UInt64) -> (fixture: LoopFixture, moments: [Instant]) {
    var random = SplitMix64(seed: seed)
    var fixture =
      random.chance(1, of: 3)
      ? LoopFixture.random(seed: seed, length: 8 + Int(seed % 24)) : planned(&random)
    fixture.scorecard.deadlines.gap = random.pick([nil, TimeSpan(2, .day), TimeSpan(1, .week)])
    fixture.scorecard.deadlines.debrief = random.pick([nil, TimeSpan(1, .day)])
    if random.chance(1, of: 3) {
      fixture.scorecard.tracks = [Track(name: "a", title: "A"), Track(name: "b", title: "B")]
      fixture.scorecard.deadlines.gapOnEachTrack = true
      for stage in fixture.scorecard.stages.indices {
        fixture.scorecard.stages[stage].track = random.pick([0, 1])
      }
    }
    if random.chance(1, of: 2) {
      fixture.scorecard.panel.alternates = [
        Alternate(
          name: "pathologist", title: "Pathologist", standsInFor: random.pick(["cto", "cv-lead"]),
          after: random.pick([TimeSpan(3, .day), TimeSpan(1, .hour)]))
      ]
    }
    var moments = (-3...40).map { LoopFixture.monday.adding(seconds: $0 * 43_200) }
    moments += fixture.events.map(\.at)
    if let state = fixture.state {
      moments += state.stages.flatMap { [$0.start, $0.end, $0.cardsDue].compactMap { $0 } }
      moments += state.agenda(at: state.latest).compactMap(\.due)
      moments += state.turningMoments
    }
    return (fixture, moments.flatMap { [$0.adding(seconds: -1), $0, $0.adding(seconds: 1)] })
  }

  /// A history that goes on by plan: interviews in any order, and some of the cards.
  private static func planned(_ random: inout SplitMix64) -> LoopFixture {
    var fixture = random.chance(1, of: 4) ? LoopFixture.opened() : LoopFixture.assigned()
    for stage in ["deep", "sample", "screen"].shuffled(using: &random) {
      guard random.chance(3, of: 4) else { continue }
      let start = LoopFixture.monday.adding(seconds: Int.random(in: 0...900_000, using: &random))
      fixture.add(.scheduled(stage: stage, start: start), by: "carl")
    }
    for (stage, role, person) in [
      ("deep", "cto", "cleo"), ("deep", "cv-lead", "vera"), ("sample", "cv-lead", "vera"),
      ("screen", "ra-partner", "rhys"), ("screen", "cto", "cleo"),
    ].prefix(random.pick([0, 1, 2, 3, 4, 5])) {
      fixture.submit(stage, role, person)
    }
    if random.chance(1, of: 5) {
      fixture.add(.stageWaived(stage: "sample", because: "No time"), by: "carl")
    }
    if random.chance(1, of: 5) {
      fixture.add(.stageRepeated(stage: "deep", because: "Cut short"), by: "carl")
    }
    return fixture
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `says at every moment what the loop says`(_ batch: UInt64) throws {
    var turns = 0
    for seed in batch * 25..<batch * 25 + 25 {
      let (fixture, moments) = Self.random(seed)
      guard let state = fixture.state else { continue }
      let summary = LoopSummary(state)
      for now in moments {
        let isSame =
          summary.agenda(at: now) == state.agenda(at: now)
          && summary.places(at: now)
            == state.stages.indices.map { .init(state.status(ofStage: $0, at: now)) }
        #expect(isSame, "seed \(seed) at \(now)")
      }
      turns += summary.turns.count
    }
    // Worth something only when clocks change what there is to say.
    #expect(turns > 40)
  }

  @Test func `tells an outcome to those alone who may see the cards`() throws {
    var (open, closed) = (0, 0)
    for seed in 0..<150 as Range<UInt64> {
      let (random, _) = Self.random(seed)
      let confidential = LoopFixture.rated { $0.stages[Int(seed) % 3].confidentialTo = ["cto"] }
      for fixture in [random, LoopFixture.rated(), confidential] {
        guard let state = fixture.state else { continue }
        let summary = LoopSummary(state)
        guard case .outcome = state.standing else {
          #expect(!summary.standing.isOutcome && summary.standing.isOpen(to: "mallory"))
          continue
        }
        for viewer in LoopFixture.people + ["nobody-known"] {
          let maySee = state.mayReadEverything(viewer)
          #expect(summary.standing.isOpen(to: viewer) == maySee, "seed \(seed), \(viewer)")
          if maySee { open += 1 } else { closed += 1 }
        }
      }
    }
    #expect(open > 100 && closed > 20, "\(open) and \(closed)")
  }

  @Test func `reads back from its bytes as it was`() throws {
    for seed in 0..<100 as Range<UInt64> {
      guard let state = Self.random(seed).fixture.state else { continue }
      let summary = LoopSummary(state)
      #expect(LoopSummary(summary.bytes) == summary, "seed \(seed)")
    }
  }

  @Test func `takes bytes of any kind without a trap`() throws {
    let (fixture, moments) = Self.random(11)
    let summary = LoopSummary(try #require(fixture.state))
    let bytes = summary.bytes
    var readings = bytes.indices.map { LoopSummary(Array(bytes.prefix($0))) }
    #expect(readings.allSatisfy { $0 == nil })
    for position in bytes.indices {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var copy = bytes
        copy[position] ^= flip
        readings.append(LoopSummary(copy))
      }
    }
    readings.append(LoopSummary(bytes + [0]))
    for reading in readings.compactMap({ $0 }) {
      for now in moments.prefix(9) { _ = (reading.agenda(at: now), reading.places(at: now)) }
    }
    #expect(readings.contains(nil) && readings.last == .some(nil))
  }
}
