import Testing

@testable import AssayMeasure

@Suite struct `Methods of fairness` {
  static func table(
    _ counts: [(group: String?, criterion: String, applicants: Int, selected: Int)]
  ) -> RatingTable {
    var ratings: [Rating] = []
    for (place, count) in counts.enumerated() {
      for person in 0..<count.applicants {
        ratings.append(
          Rating(
            candidate: "\(place)-\(person)", criterion: count.criterion, panellist: "p",
            value: person < count.selected ? 1 : 0, group: count.group))
      }
    }
    return RatingTable(ratings)
  }

  static let guidelines = table([("black", "hired", 40, 12), ("white", "hired", 80, 48)])

  private func figures(
    _ method: String, _ table: RatingTable, _ settings: [String: String] = [:]
  ) throws -> [String: StatisticReport.Value] {
    let report = try #require(StatisticMethod.named(method)).run(on: table, settings: settings)
    return Dictionary(report.figures.map { ($0.name, $0.value) }) { one, _ in one }
  }

  static let published: [(String, String, String)] = [
    ("adverse-impact", "impact_ratio", "0.500"), ("four-fifths", "lower", "0.301"),
    ("impact-ratio", "upper", "0.829"), ("adverse-impact", "shortfall", "8.000"),
    ("nyc-selection-rate", "lowest_impact_ratio", "0.500"), ("fisher", "p_value", "0.003"),
    ("fisher", "odds_ratio", "0.286"), ("two-sd", "z_hypergeometric", "-3.085"),
    ("two-sd", "z_pooled", "-3.098"), ("cmh", "odds_ratio", "0.286"),
    ("mantel-haenszel", "chi_square", "9.520"),
  ]

  @Test(arguments: published) func `answer by their names`(
    _ example: (String, String, String)
  ) throws {
    let found = try figures(example.0, Self.guidelines)[example.1]
    guard case .number(let number)? = found else {
      Issue.record("\(example.0) has \(String(describing: found)) for \(example.1)")
      return
    }
    #expect(Digits.fixed(number, places: 3) == example.2)
  }

  @Test func `never show a ratio without its counts`() throws {
    let report = try StatisticMethod.adverseImpact.run(on: Self.guidelines)
    let columns = report.tables[0].columns
    #expect(Array(columns.prefix(4)) == ["group", "applicants", "selected", "selection_rate"])
    #expect(report.tables[0].rows[0].prefix(3) == [.text("black"), .count(40), .count(12)])
    #expect(report.figures.first == .init("reference", .text("white")))
  }

  @Test func `take criteria as strata`() throws {
    let departments = MantelHaenszelTests.tables["berkeley"] ?? []
    let table = Self.table(
      departments.enumerated().flatMap { place, cells in
        [
          (
            group: "female", criterion: "\(place)", applicants: cells[0] + cells[1],
            selected: cells[0]
          ),
          (
            group: "male", criterion: "\(place)", applicants: cells[2] + cells[3],
            selected: cells[2]
          ),
        ]
      })
    let found = try figures("cmh", table)
    #expect(found["strata"] == .count(6))
    guard case .number(let ratio)? = found["odds_ratio"],
      case .number(let chi)? = found["chi_square_corrected"]
    else {
      Issue.record("no figures")
      return
    }
    #expect(agree([ratio, chi], [1.10534266150222, 1.4269462285867]))
  }

  @Test func `take intersections apart`() throws {
    let table = Self.table([
      ("female x a", "hired", 30, 10), ("female x b", "hired", 20, 5),
      ("male x a", "hired", 40, 20),
      ("male x b", "hired", 25, 9), (nil, "hired", 4, 2),
    ])
    let report = try StatisticMethod.nycSelectionRate.run(on: table)
    let names = report.tables[0].rows.map { row in row.prefix(2) }
    #expect(names.count == 8)
    #expect(names[0] == [.text("group_1"), .text("female")])
    #expect(names[7] == [.text("group_1 x group_2"), .text("male x b")])
    #expect(report.figures.contains(.init("unknown", .count(4))))
  }

  @Test func `select by the mean where a bar is named`() throws {
    var ratings: [Rating] = []
    for person in 0..<12 {
      for (panellist, value) in [("p", Double(person % 4)), ("q", Double(person % 4 + 1))] {
        ratings.append(
          Rating(
            candidate: "\(person)", criterion: "one", panellist: panellist, value: value,
            group: person < 6 ? "a" : "b"))
      }
    }
    let table = RatingTable(ratings)
    let refused = #expect(throws: StatisticFailure.self) {
      try StatisticMethod.adverseImpact.run(on: table)
    }
    #expect(
      refused?.sentence
        == "a selection is a rating of 1 among ratings of 0 and 1, and one is 2: name "
        + "the least mean of the selected with `--selected-at`")
    let found = try StatisticMethod.adverseImpact.run(on: table, settings: ["selected-at": "2.5"])
    #expect(found.tables[0].rows.map { $0[2] } == [.count(2), .count(4)])
  }

  static let degenerate: [[(group: String?, criterion: String, applicants: Int, selected: Int)]] = [
    [], [(nil, "h", 5, 2)], [("a", "h", 9, 3)], [("a", "h", 9, 0), ("b", "h", 9, 0)],
    [("a", "h", 9, 9), ("b", "h", 9, 9)], [("a", "h", 9, 0), ("b", "h", 9, 9)],
    [("a", "h", 1, 1), ("b", "h", 1, 0)], [("a", "h", 5, 1), ("b", "i", 5, 3)],
    [("a", "h", 5, 0), ("b", "h", 5, 5), ("a", "i", 6, 6), ("b", "i", 5, 0)],
    [("a x b", "h", 6, 1), ("a", "h", 7, 3)], [("x", "h", 6, 2), (" x ", "h", 6, 2)],
    [("a x b", "h", 5, 2), ("a x c", "h", 5, 2), ("b x c", "h", 6, 6)],
  ]

  @Test(arguments: degenerate.indices) func `never give a number that means nothing`(_ place: Int) {
    let table = Self.table(Self.degenerate[place])
    for method in StatisticMethod.fairness {
      for settings in [[:], ["floor": "1"], ["reference": "a"], ["confidence": "0.5"]] {
        do {
          let report = try method.run(on: table, settings: settings)
          let cells = report.figures.map(\.value) + report.tables.flatMap { $0.rows.flatMap { $0 } }
          for case .number(let number) in cells { #expect(number.isFinite, "\(method.name)") }
          for table in report.tables {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(method.name)")
          }
        } catch {
          #expect(!error.sentence.isEmpty)
        }
      }
    }
  }

  @Test func `refuse a candidate in two groups`() {
    let table = RatingTable([
      Rating(candidate: "a", criterion: "h", panellist: "p", value: 1, group: "x"),
      Rating(candidate: "a", criterion: "h", panellist: "q", value: 1, group: "y"),
    ])
    let found = #expect(throws: StatisticFailure.self) {
      try StatisticMethod.adverseImpact.run(on: table)
    }
    #expect(found?.sentence == "candidate `a` is in group `x` and in `y`: one is expected")
  }
}
