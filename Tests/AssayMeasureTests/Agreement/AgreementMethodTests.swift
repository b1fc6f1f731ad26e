import Testing

@testable import AssayMeasure

@Suite struct `Methods of agreement` {
  private func figure(
    _ name: String, of method: String, on table: RatingTable, _ settings: [String: String] = [:]
  ) throws -> StatisticReport.Value? {
    let report = try #require(StatisticMethod.named(method)).run(on: table, settings: settings)
    return report.figures.first { $0.name == name }?.value
  }

  static let published: [(String, String, [String: String], String, String)] = [
    ("icc", "shroutFleiss", [:], "icc_2_1", "0.29"),
    ("intraclass-correlation", "shroutFleiss", [:], "icc_3_k", "0.91"),
    ("alpha", "krippendorff2011", ["metric": "ordinal"], "alpha", "0.82"),
    ("gwet", "krippendorff2011", [:], "ac1", "0.78"),
    ("ac2", "krippendorff2011", ["weights": "ordinal"], "ac2", "0.90"),
    ("scott-pi", "krippendorff2011", [:], "pi", "0.76"),
    ("bp", "krippendorff2011", [:], "bp", "0.77"),
    ("kendall", "panel", [:], "w", "0.80"),
    ("finn", "panel", ["model": "twoway", "levels": "5"], "finn", "0.83"),
    ("fleiss", "panel", [:], "kappa", "0.13"),
    ("agree", "panel", [:], "percent_agreement", "0.34"),
    ("kappa", "panel", ["pair": "p10,p11", "weights": "quadratic"], "kappa", "0.75"),
  ]

  @Test(arguments: published) func `answers by its names`(
    _ example: (String, String, [String: String], String, String)
  ) throws {
    let found = try figure(
      example.3, of: example.0, on: AgreementCases.table(example.1), example.2)
    guard case .number(let number)? = found else {
      Issue.record("\(example.0) gives \(String(describing: found))")
      return
    }
    #expect(Digits.fixed(number, places: 2) == example.4)
  }

  @Test func `refuses incomplete units or drops them`() throws {
    let table = AgreementCases.table("krippendorff2011")
    let refused = #expect(throws: StatisticFailure.self) {
      try StatisticMethod.icc.run(on: table)
    }
    #expect(
      refused?.sentence == "8 of 12 units are rated by all 4 panellists, and it needs all; "
        + "`--incomplete drop` uses these alone")
    let report = try StatisticMethod.icc.run(on: table, settings: ["incomplete": "drop"])
    #expect(report.figures.first?.value == .count(8))
    #expect(report.notes == ["4 of 12 units are incomplete and left out"])
  }

  @Test func `takes candidates as units by the mean over their criteria`() throws {
    var ratings: [Rating] = []
    for (candidate, criterion, panellist, value) in [
      ("a", "x", "p", 1.0), ("a", "y", "p", 3), ("a", "x", "q", 2), ("b", "x", "p", 4),
      ("b", "y", "p", 4), ("b", "x", "q", 5), ("b", "y", "q", 3),
    ] {
      ratings.append(
        Rating(candidate: candidate, criterion: criterion, panellist: panellist, value: value))
    }
    let units = try UnitTable(RatingTable(ratings), unit: .candidate)
    #expect(units.values == [2, 2, 4, 4])
    #expect(units.partialMeans == 1)
    let report = try StatisticMethod.kendallW.run(
      on: RatingTable(ratings), settings: ["unit": "candidate"])
    #expect(report.notes == ["1 of 4 means rest on some of the candidate's criteria alone"])
    ratings.append(Rating(candidate: "a", criterion: "x", panellist: "p", value: 5))
    let twice = #expect(throws: Undefined.self) {
      try UnitTable(RatingTable(ratings), unit: .candidate)
    }
    #expect(
      twice?.reason == "`p` rated candidate `a` on criterion `x` more than once: one rating is "
        + "expected")
  }

  @Test func `gives all coefficients that are defined and reasons for the others`() throws {
    let report = try StatisticMethod.agreementOverview.run(
      on: AgreementCases.table("sparse"), settings: ["draws": "50"])
    func value(_ name: String) -> StatisticReport.Value? {
      report.figures.first { $0.name == name }?.value
    }
    guard case .number? = value("alpha_ordinal"), case .number? = value("ac2_quadratic") else {
      Issue.record("alpha and AC2 are defined with ratings missing")
      return
    }
    guard case .undefined(let reason)? = value("icc_2_1") else {
      Issue.record("the correlation needs complete units")
      return
    }
    #expect(reason.hasPrefix("0 of 11 units are rated by all 5 panellists"))
    #expect(report.tables[0].rows.count == 19)
  }

  @Test func `gives the same for rows in any order`() throws {
    let rows = AgreementCases.table("sparse")
    var ratings = (0..<rows.count).map { row in
      Rating(
        candidate: rows.candidates.names[rows.candidates.codes[row]], criterion: "one",
        panellist: rows.panellists.names[rows.panellists.codes[row]], value: rows.values[row])
    }
    var generator = SeededGenerator(seed: 5)
    for method in StatisticMethod.agreement {
      let settings = method.options.contains { $0.name == "draws" } ? ["draws": "20"] : [:]
      let first = Result { try method.run(on: RatingTable(ratings), settings: settings) }
      ratings.shuffle(using: &generator)
      let again = Result { try method.run(on: RatingTable(ratings), settings: settings) }
      #expect("\(first)" == "\(again)")
    }
  }

  static let degenerate: [[[Double?]]] = [
    [], [[3]], [[3], [3]], [[3, 3]], [[3, 4]], [[3, 3], [3, 3]], [[1, 5], [1, 5]],
    [[1, 2], [2, 1]], [[5, 5, 5], [5, 5, 5], [5, 5, 4]], [[1, nil], [nil, 2]],
    [[1, 2, nil, nil], [nil, nil, 3, 4]], [[0, 0], [0, 1]], [[-1, -2], [-3, 4]],
    [[1e308, -1e308], [1e308, 1e308]], [[1e-300, 2e-300], [3e-300, 1e-300]],
    [[1, 2, 3], [1, nil, nil], [nil, 2, nil]], [[1.5, 2.25], [3.125, 1]],
    [[1, 1], [2, 2], [3, 3]], [[1, 2], [2, 3], [3, 4]], (0..<40).map { [Double($0 % 2), 1] },
  ]

  @Test(arguments: degenerate.indices) func `never gives a number that means nothing`(
    _ place: Int
  ) {
    let table = AgreementCases.table(Self.degenerate[place])
    for method in StatisticMethod.agreement {
      for settings in Self.sweep(method) {
        do {
          let report = try method.run(on: table, settings: settings)
          let cells = report.figures.map(\.value) + report.tables.flatMap { $0.rows.flatMap { $0 } }
          for case .number(let number) in cells {
            #expect(number.isFinite, "\(method.name) \(settings) on \(Self.degenerate[place])")
          }
          for table in report.tables {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
          }
        } catch {
          #expect(!error.sentence.isEmpty)
        }
      }
    }
  }

  private static func sweep(_ method: StatisticMethod) -> [[String: String]] {
    var found: [[String: String]] = [[:]]
    for option in method.options {
      switch option.kind {
      case .choice(let words): found += words.map { [option.name: $0] }
      case .whole where option.name == "draws": found += [[option.name: "0"]]
      default: break
      }
    }
    return method.options.contains { $0.name == "draws" }
      ? found.map { $0["draws"] == nil ? $0.merging(["draws": "20"]) { $1 } : $0 } : found
  }
}
