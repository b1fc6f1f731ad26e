import Testing

@testable import AssayMeasure

@Suite struct `Flags of panellists` {
  /// Eight candidates; the panellist `same` gives each the same on every criterion, `turned` sees the
  /// opposite of the others, and the others agree up to a point.
  static func ratings(candidates: Int) -> [Rating] {
    let levels: [Double] = [2, 4, 3, 5, 2, 4, 3, 4]
    var ratings: [Rating] = []
    for candidate in 0..<candidates {
      for (place, panellist) in ["one", "other", "same", "third", "turned"].enumerated() {
        for criterion in 0..<3 {
          let level = levels[candidate]
          let wobble = Double((candidate + place + criterion) % 3 - 1)
          let value =
            switch panellist {
            case "same": level
            case "turned": 6 - level + wobble
            default: level + wobble
            }
          ratings.append(
            Rating(
              candidate: "c\(candidate)", criterion: "k\(criterion)", panellist: panellist,
              value: min(max(value, 1), 5), time: Double(candidate)))
        }
      }
    }
    return ratings
  }

  static func flags(_ ratings: [Rating]) throws -> [PanellistFlags] {
    let table = RatingTable(ratings)
    let fit = try Calibration.fit(
      table, design: CalibrationDesign(of: table, scale: .oneToFive))
    return try PanellistFlags.all(table, fit)
  }

  @Test func `name who copies and who sees the opposite`() throws {
    let flags = try Self.flags(Self.ratings(candidates: 8))
    #expect(flags.map(\.name) == ["one", "other", "same", "third", "turned"])
    #expect(flags.map(\.candidateCount) == [8, 8, 8, 8, 8])
    #expect(flags.map(\.ratingCount) == [24, 24, 24, 24, 24])
    #expect(flags.map { $0.flags.contains(.halo) } == [false, false, true, false, false])
    #expect(flags.map { $0.flags.contains(.erratic) } == [false, false, false, false, true])
    let within = try flags[2].withinRatio.get()
    #expect(within < 0.3)
  }

  @Test func `are not raised below eight candidates`() throws {
    let flags = try Self.flags(Self.ratings(candidates: 7))
    #expect(flags.map(\.flags) == [[], [], [], [], []])
    #expect(flags.map(\.candidateCount) == [7, 7, 7, 7, 7])
    #expect(try flags[4].slope.get() < 0.35)
  }

  @Test func `give a reason where there is no figure`() throws {
    let alone = Self.ratings(candidates: 8).filter { $0.panellist == "one" }
    let flags = try Self.flags(alone)
    #expect(
      flags[0].slope
        == .failure(Undefined("a slope needs three candidates shared with others, there are 0")))
    #expect(
      flags[0].residualRatio == .failure(Undefined("nobody else rated the same candidates")))
  }

  @Test func `say how often they are right in simulated panels`() throws {
    var tally = FlagTally()
    try tally.run(replications: 6, seed: 2)
    let copying = try #require(tally.rows.first { $0.habit == "copying" })
    let ordinary = try #require(tally.rows.first { $0.habit == "ordinary" })
    #expect(copying.shares[2] == PanellistFlags.Flag.halo.power)
    #expect(ordinary.shares[2] == PanellistFlags.Flag.halo.falseAlarms)
    #expect(ordinary.count > 35)
  }

  @Test func `refuse the calibration of another table`() throws {
    let table = RatingTable(Self.ratings(candidates: 3))
    let other = RatingTable(Self.ratings(candidates: 3).filter { $0.panellist != "one" })
    let fit = try Calibration.fit(
      other, design: CalibrationDesign(of: other, scale: .oneToFive))
    #expect(throws: Undefined("the calibration is not one of these ratings")) {
      try PanellistFlags.all(table, fit)
    }
  }
}
