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
