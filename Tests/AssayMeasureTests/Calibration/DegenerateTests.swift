import Testing

@testable import AssayMeasure

@Suite struct `Odd tables` {
  static func ratings(
    _ candidates: Int, _ panellists: Int, _ criteria: Int, _ value: (Int, Int, Int) -> Double?
  ) -> [Rating] {
    var ratings: [Rating] = []
    for candidate in 0..<candidates {
      for panellist in 0..<panellists {
        for criterion in 0..<criteria {
          guard let figure = value(candidate, panellist, criterion) else { continue }
          ratings.append(
            Rating(
              candidate: "c\(candidate)", criterion: "k\(criterion)", panellist: "r\(panellist)",
              value: figure))
        }
      }
    }
    return ratings
  }

  static let tables: [(String, [Rating])] = [
    ("one rating", ratings(1, 1, 1) { _, _, _ in 4 }),
    ("one rating at the end of the scale", ratings(1, 1, 1) { _, _, _ in 5 }),
    (
      "one candidate",
      ratings(1, 4, 5) { _, panellist, criterion in Double(1 + (panellist + criterion) % 5) }
    ),
    (
      "one panellist",
      ratings(9, 1, 5) { candidate, _, criterion in Double(1 + (candidate + criterion) % 5) }
    ),
    (
      "one criterion",
      ratings(9, 3, 1) { candidate, panellist, _ in Double(1 + (candidate + panellist) % 5) }
    ),
    (
      "one panellist with one criterion",
      ratings(9, 1, 1) { candidate, _, _ in Double(1 + candidate % 5) }
    ),
    ("all equal", ratings(10, 4, 5) { _, _, _ in 3 }),
    ("all at the top", ratings(10, 4, 5) { _, _, _ in 5 }),
    ("all extreme", ratings(10, 4, 5) { candidate, _, _ in candidate % 2 == 0 ? 1 : 5 }),
    ("constant panellists", ratings(10, 4, 5) { _, panellist, _ in Double(panellist + 1) }),
    (
      "unlinked pairs",
      ratings(6, 6, 2) { candidate, panellist, criterion in
        candidate == panellist ? Double(1 + (candidate + criterion) % 5) : nil
      }
    ),
    (
      "two teams",
      ratings(12, 6, 3) { candidate, panellist, criterion in
        candidate % 2 == panellist % 2 ? Double(1 + (candidate + panellist * criterion) % 5) : nil
      }
    ),
    (
      "a criterion for each panellist",
      ratings(8, 4, 4) { candidate, panellist, criterion in
        panellist == criterion ? Double(1 + (candidate * criterion) % 5) : nil
      }
    ),
    (
      "duplicates",
      (0..<3).flatMap { round in
        ratings(4, 3, 2) { candidate, panellist, _ in
          Double(1 + (candidate + panellist + round) % 5)
        }
      }
    ),
    (
      "forty in one cell",
      (0..<40).map {
        Rating(candidate: "c", criterion: "k", panellist: "r", value: Double(1 + $0 % 5))
      }
    ),
    (
      "a new panellist",
      ratings(9, 4, 3) { candidate, panellist, criterion in
        panellist < 3 || candidate == 8 ? Double(1 + (candidate + panellist + criterion) % 5) : nil
      }
    ),
  ]

  static let methods = ["calibrate", "mixed-model"]

  @Test(arguments: tables) func `have a defined answer or a reason`(
    _ example: (name: String, ratings: [Rating])
  ) throws {
    let table = RatingTable(example.ratings)
    let halves = table.criteria.names.enumerated().map { "\($1)=\($0 % 2)" }
      .joined(separator: ",")
    let settings: [[String: String]] = [
      ["bar": "3.5"], ["two-step": "always"],
      ["areas": table.criteria.names.map { "\($0)=\($0)" }.joined(separator: ",")],
      ["areas": halves, "bar": "3.5"], ["areas": halves, "two-step": "always"],
      ["areas": halves, "area-halo": "none"],
    ]
    let terms = RestrictedFit.Term.allCases.map(\.rawValue).joined(separator: ",")
    for name in Self.methods {
      let method = try #require(StatisticMethod.named(name))
      for setting in name == "calibrate" ? settings : [[:], ["areas": halves, "terms": terms]] {
        let report: StatisticReport
        do { report = try method.run(on: table, settings: setting) } catch {
          #expect(!error.sentence.isEmpty)
          continue
        }
        for value in report.figures.map(\.value) + report.tables.flatMap({ $0.rows.joined() }) {
          if case .number(let number) = value { #expect(number.isFinite, "\(example.name)") }
        }
        for table in report.tables {
          let widths = Set(table.rows.map(\.count))
          #expect(widths.isEmpty || widths == [table.columns.count])
        }
      }
    }
  }

  @Test(arguments: tables) func `keep intervals inside the scale and in order`(
    _ example: (name: String, ratings: [Rating])
  ) throws {
    let name = example.name
    let table = RatingTable(example.ratings)
    let fit = try Calibration.fit(
      table, design: CalibrationDesign(of: table, scale: .oneToFive, bar: 3))
    for candidate in fit.candidates {
      let score = try #require(candidate.overall)
      #expect(score.lower >= 1 && score.upper <= 5 && score.lower <= score.upper, "\(name)")
      #expect(score.unclipped.lowerBound < score.estimate, "\(name)")
      #expect(score.unclipped.upperBound > score.estimate, "\(name)")
      #expect((0...1).contains(score.probability ?? -1), "\(name)")
    }
  }
}
