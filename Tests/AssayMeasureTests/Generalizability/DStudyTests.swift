import AssayMeasure
import Testing

@Suite struct DStudyTests {
  private func near(_ value: Double?, _ expected: Double) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= 1e-9 * max(abs(expected), 1)
  }

  private var judges: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.shroutFleiss, panellist: { "judge\($0)" })
  }

  private var items: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.synthetic1, criterion: { "item\($0)" })
  }

  private var occasions: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.synthetic3, criterion: { "i\($0 % 4)" }, panellist: { "o\($0 / 4)" })
  }

  @Test func `one more panellist is told as figures and as a sentence`() throws {
    let reading = try ReportReading("d-study", judges)
    #expect(reading["panellists_now"] == 4)
    #expect(rounds(reading["interval_width"], 4.1167, places: 4))
    #expect(rounds(reading["interval_width_one_more"], 3.6821, places: 4))
    #expect(
      reading.report.notes.first
        == "with 5 panellists instead of 4 the 90 % interval of a candidate's score narrows from 4.12 "
        + "to 3.68 points wide")
    #expect(reading.report.tables[0].rows.count == 6)
  }

  @Test func `error variances are components over numbers of conditions`() throws {
    let study = try GStudy(occasions)
    let decision = DStudy(study, panellists: 3, criteria: 5)
    let (p, i, r) = (199.0 / 360, 53.0 / 120, 1.0 / 135)
    let (pi, pr, ir, e) = (0.575, 109.0 / 1080, 169.0 / 1080, 101.0 / 108)
    #expect(near(decision.universeScoreVariance, p))
    #expect(near(decision.relativeErrorVariance, pi / 5 + pr / 3 + e / 15))
    #expect(
      near(decision.absoluteErrorVariance, pi / 5 + pr / 3 + e / 15 + i / 5 + r / 3 + ir / 15))
    let fixed = try GStudy(occasions, fixedCriteria: true)
    let held = DStudy(fixed, panellists: 3, criteria: 4)
    #expect(near(held.universeScoreVariance, p + pi / 4))
    #expect(near(held.relativeErrorVariance, pr / 3 + e / 12))
    #expect(near(held.absoluteErrorVariance, pr / 3 + e / 12 + r / 3 + ir / 12))
  }

  /// The limits of ICC(3,1), ICC(3,k) and ICC(1,k) by the R package psych 2.2.9 on the same table; below
  /// zero psych goes on, and a share of variance does not.
  @Test func `limits of the coefficient are those of the intraclass correlation`() throws {
    let reading = try ReportReading("d-study", judges, ["panellists": "1,4", "level": "0.95"])
    let found = ["1", "4"].flatMap { row in
      ["lower", "upper"].map { reading["d_study", row, "e_rho_squared_" + $0] }
    }
    for (value, expected) in zip(found, [0.34246477, 0.9458583, 0.67567471, 0.9858917]) {
      #expect(rounds(value, expected, places: 7))
    }
    let nested = try ReportReading("d-study", judges, ["design": "r:p", "level": "0.95"])
    #expect(nested["e_rho_squared_lower"] == 0)
    #expect(rounds(nested["e_rho_squared_upper"], 0.9124154, places: 7))
    #expect(try ReportReading("d-study", occasions)["e_rho_squared_lower"] == nil)
  }

  /// R 4.2.2, from the components of Brennan's synthetic data set 1 and his equation for the estimate.
  @Test func `dependability at the bar`() throws {
    let reading = try ReportReading("d-study", items, ["cut": "0.8", "criteria": "12"])
    #expect(near(reading["phi_lambda"], 0.859043395629))
    #expect(near(reading.report.tables[0].rows[0].last.flatMap(number), 0.859043395629))
    let close = try ReportReading("d-study", items, ["cut": "0.5"])
    #expect(near(close["phi_lambda"], 0.773023519411))
    #expect(near(close["phi"], 0.773023519411))
  }

  private func number(_ value: StatisticReport.Value) -> Double? {
    if case .number(let number) = value { return number }
    return nil
  }

  @Test func `each number of panellists is taken with each number of criteria`() throws {
    let reading = try ReportReading(
      "dstudy", occasions, ["panellists": "1,2", "criteria": "4,8,16"])
    let table = reading.report.tables[0]
    #expect(table.rows.count == 6)
    #expect(table.rows.map { $0[0] } == [1, 2, 1, 2, 1, 2].map { .count($0) })
    #expect(table.rows.map { $0[1] } == [4, 4, 8, 8, 16, 16].map { .count($0) })
  }

  @Test func `numbers that mean nothing are refused`() throws {
    func reason(_ table: RatingTable, _ settings: [String: String]) -> String {
      do {
        _ = try ReportReading("d-study", table, settings)
        return ""
      } catch let failure as StatisticFailure { return failure.sentence } catch { return "" }
    }
    #expect(
      reason(judges, ["panellists": "2,0"])
        == "`--panellists` holds `0`: expected whole numbers from 1 to 10000, or `1-8` for "
        + "all between two")
    #expect(
      reason(judges, ["criteria": "3"]) == "design p x r has no criteria to take more or fewer of")
    #expect(
      reason(items, ["panellists": "3"])
        == "design p x i has no panellists to take more or fewer of")
    #expect(
      reason(occasions, ["criteria": "5", "fixed-criteria": ""])
        == "the criteria are fixed: there are 4 of them")
  }
}
