import Testing

@testable import AssayMeasure

@Suite struct `Studies of any table` {
  private let judges = AgreementCases.table("shroutFleiss")

  @Test func `give limits of Phi`() throws {
    // Phi of one judge is ICC(2,1): psych has .0188 to .7611 for one, .0711 to .9272 for four.
    let one = try ReportReading("d-study", judges, ["panellists": "1", "level": "0.95"])
    #expect(one["d_study", "1", "phi_lower"].map { Digits.fixed($0, places: 4) } == "0.0188")
    #expect(one["d_study", "1", "phi_upper"].map { Digits.fixed($0, places: 4) } == "0.7611")
    let all = try ReportReading("g-study", judges, ["confidence": "95"])
    #expect(all["phi_lower"].map { Digits.fixed($0, places: 4) } == "0.0711")
    #expect(all["phi_upper"].map { Digits.fixed($0, places: 4) } == "0.9272")
  }

  @Test func `take times as a facet where there is one panellist`() throws {
    // Brennan's synthetic data set 3: four items on two occasions.
    let rows = GeneralizabilityData.table(
      GeneralizabilityData.synthetic3, criterion: { "i\($0 % 4)" }, panellist: { "o\($0 / 4)" })
    let ratings = rows.values.indices.map { row in
      Rating(
        candidate: rows.candidates.names[rows.candidates.codes[row]],
        criterion: rows.criteria.names[rows.criteria.codes[row]], panellist: "one",
        value: rows.values[row], time: Double(rows.panellists.codes[row]))
    }
    let expected = try ReportReading("g-study", rows).report
    let found = try ReportReading("g-study", RatingTable(ratings), ["design": "p x i x o"]).report
    #expect(found.figures.map(\.value).dropFirst() == expected.figures.map(\.value).dropFirst())
    #expect(found.figures.first == .init("design", .text("p x i x o")))
    #expect(found.figures.contains { $0.name == "variance_candidate_time" })
    #expect(found.tables[0].rows.map { $0[1] }.contains(.text("po")))
    #expect(found.notes.last == "times are a facet, o, in the place of panellists")
    let plain = try ReportReading("g-study", RatingTable(ratings), ["time": "replication"])
    #expect(plain.text("design") == "p x i")
  }

  @Test func `take a range of panellists`() throws {
    let found = try ReportReading("d-study", judges, ["raters": "1-3, 8"])
    #expect(found.report.tables[0].rows.map { $0[0] } == [1, 2, 3, 8].map { .count($0) })
  }

  @Test func `have no limits where candidates differ less than by chance`() throws {
    let table = AgreementCases.table([[1, 9, 5], [9, 1, 5], [5, 5, 5.1], [5, 5, 4.9]])
    let found = try ReportReading("g-study", table, ["design": "p x r"]).report
    let limits = found.figures.filter { $0.name.hasPrefix("e_rho_squared_") }.map(\.value)
    #expect(limits.count == 2)
    #expect(
      limits.allSatisfy {
        $0
          == .undefined(
            "candidates differ less than by chance: no value above zero is within the interval")
      })
  }
}
