import AssayMeasure
import Testing

/// Published G and D studies: R. L. Brennan, Generalizability Theory (2001), whose tables are also in
/// the tests of GeneralizIT (T. J. Smith and T. Kline); and P. E. Shrout and J. L. Fleiss (1979).
@Suite struct BrennanTests {
  private typealias Line = (effect: String, df: Double, sum: Double, mean: Double, variance: Double)

  private func check(_ reading: ReportReading, _ lines: [Line]) {
    for line in lines {
      #expect(reading["anova", line.effect, "df"] == line.df)
      #expect(rounds(reading["anova", line.effect, "sum_of_squares"], line.sum, places: 4))
      #expect(rounds(reading["anova", line.effect, "mean_square"], line.mean, places: 4))
      #expect(rounds(reading.variance(line.effect), line.variance, places: 4))
    }
  }

  @Test func `synthetic data set 1, persons by items`() throws {
    let table = GeneralizabilityData.table(
      GeneralizabilityData.synthetic1, criterion: { "item\($0)" })
    let reading = try ReportReading("g-study", table)
    #expect(reading.text("design") == "p x i")
    check(
      reading,
      [
        ("candidate", 9, 7.3417, 0.8157, 0.0574), ("criterion", 11, 9.6917, 0.8811, 0.0754),
        ("residual", 99, 12.5583, 0.1269, 0.1269),
      ])
    #expect(rounds(reading["e_rho_squared"], 0.844, places: 3))
    #expect(rounds(reading["phi"], 0.773, places: 3))
  }

  @Test func `synthetic data set 2, raters nested in persons`() throws {
    let table = GeneralizabilityData.table(
      GeneralizabilityData.synthetic3, panellist: { "r\($0)" })
    let reading = try ReportReading("g-study", table, ["design": "r:p"])
    check(
      reading,
      [("candidate", 9, 62.20, 6.9111, 0.6108), ("residual", 70, 141.75, 2.0250, 2.0250)])
    #expect(rounds(reading["e_rho_squared"], 0.71, places: 2))
    #expect(rounds(reading["phi"], 0.71, places: 2))
    #expect(reading.report.notes.contains { $0.contains("there are no severities") })
  }

  private var third: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.synthetic3, criterion: { "i\($0 % 4)" }, panellist: { "o\($0 / 4)" })
  }

  @Test func `synthetic data set 3, persons by items by occasions`() throws {
    let reading = try ReportReading("g-study", third)
    check(
      reading,
      [
        ("candidate", 9, 62.20, 6.9111, 0.5528), ("criterion", 3, 37.45, 12.4833, 0.4417),
        ("panellist", 1, 3.20, 3.2000, 0.0074),
        ("candidate:criterion", 27, 56.30, 2.0852, 0.5750),
        ("candidate:panellist", 9, 12.05, 1.3389, 0.1009),
        ("criterion:panellist", 3, 7.50, 2.5000, 0.1565), ("residual", 27, 25.25, 0.9352, 0.9352),
      ])
    #expect(rounds(reading["e_rho_squared"], 0.64, places: 2))
    #expect(rounds(reading["phi"], 0.55, places: 2))
  }

  @Test func `synthetic data set 3 with items fixed`() throws {
    let reading = try ReportReading("g-study", third, ["fixed-criteria": ""])
    #expect(rounds(reading["e_rho_squared"], 0.81, places: 2))
    #expect(rounds(reading["phi"], 0.79, places: 2))
  }

  private var fourth: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.synthetic4, criterion: { "t\($0 / 4)" }, panellist: { "r\($0)" })
  }

  @Test func `synthetic data set 4, raters nested in tasks`() throws {
    let reading = try ReportReading("g-study", fourth)
    #expect(reading.text("design") == "p x (r:i)")
    check(
      reading,
      [
        ("candidate", 9, 92.6667, 10.2963, 0.4731), ("criterion", 2, 48.2000, 24.1000, 0.3252),
        ("panellist:criterion", 9, 79.7000, 8.8556, 0.6475),
        ("candidate:criterion", 18, 83.1333, 4.6185, 0.5596),
        ("residual", 81, 192.8000, 2.3802, 2.3802),
      ])
    #expect(rounds(reading["e_rho_squared"], 0.55, places: 2))
    #expect(rounds(reading["phi"], 0.46, places: 2))
  }

  @Test func `synthetic data set 4 with tasks fixed`() throws {
    let reading = try ReportReading("g-study", fourth, ["fixed-criteria": ""])
    #expect(rounds(reading["e_rho_squared"], 0.77, places: 2))
    #expect(rounds(reading["phi"], 0.72, places: 2))
  }

  @Test func `coefficients are the intraclass correlations of Shrout and Fleiss`() throws {
    let table = GeneralizabilityData.table(
      GeneralizabilityData.shroutFleiss, panellist: { "judge\($0)" })
    let reading = try ReportReading("d-study", table, ["panellists": "1,4"])
    #expect(rounds(reading["d_study", "1", "phi"], 0.29, places: 2))
    #expect(rounds(reading["d_study", "4", "phi"], 0.62, places: 2))
    #expect(rounds(reading["d_study", "1", "e_rho_squared"], 0.71, places: 2))
    #expect(rounds(reading["d_study", "4", "e_rho_squared"], 0.91, places: 2))
    let nested = try ReportReading("d-study", table, ["panellists": "1,4", "design": "r:p"])
    #expect(rounds(nested["d_study", "1", "phi"], 0.17, places: 2))
    #expect(rounds(nested["d_study", "4", "phi"], 0.44, places: 2))
  }
}
