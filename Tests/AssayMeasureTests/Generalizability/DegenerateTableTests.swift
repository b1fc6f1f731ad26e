import AssayMeasure
import Testing

/// Tables that a study has no answer for, or hardly one: a reason or figures, never nothing dressed as
/// a number.
@Suite struct DegenerateTableTests {
  private typealias Row = (candidate: Int, criterion: Int, panellist: Int, value: Double)

  private func table(_ rows: [Row]) -> RatingTable {
    RatingTable(
      rows.map { row in
        Rating(
          candidate: "c\(row.candidate)", criterion: "k\(row.criterion)",
          panellist: "r\(row.panellist)", value: row.value)
      })
  }

  private func grid(
    _ candidates: Int, _ criteria: Int, _ panellists: Int, _ value: (Int, Int, Int) -> Double
  ) -> [Row] {
    (0..<candidates).flatMap { candidate in
      (0..<criteria).flatMap { criterion in
        (0..<panellists).map { panellist in
          (candidate, criterion, panellist, value(candidate, criterion, panellist))
        }
      }
    }
  }

  private var tables: [[Row]] {
    let usual = grid(4, 3, 3) { Double(($0 * 7 + $1 * 5 + $2 * 3 + $0 * $1 * $2) % 5 + 1) }
    let unlinked = usual.filter { ($0.candidate < 2) == ($0.panellist < 1) }
    let own = usual.map { ($0.candidate, $0.criterion, $0.panellist + 10 * $0.candidate, $0.value) }
    return [
      [], [(0, 0, 0, 3)], grid(1, 3, 4) { Double($0 + $1 * $2) },
      grid(4, 1, 1) { a, _, _ in Double(a) },
      grid(5, 1, 3) { a, _, c in Double((a * 3 + c) % 4) },
      grid(5, 3, 1) { a, b, _ in Double(a * b) },
      grid(4, 3, 3) { _, _, _ in 3 }, grid(4, 3, 3) { _, _, _ in 0.1 },
      grid(4, 3, 3) { a, _, _ in Double(a) }, grid(4, 3, 3) { _, b, _ in Double(b) },
      grid(4, 3, 3) { a, b, c in Double(a + 10 * b + 100 * c) },
      grid(3, 2, 2) { a, _, _ in a == 0 ? 1 : 5 }, usual, usual + usual, usual + usual.prefix(3),
      unlinked, own, Array(usual.dropFirst(5)), Array(usual.prefix(2)),
      usual.filter { $0.criterion == $0.panellist }, usual.filter { $0.candidate == $0.panellist },
      usual.map { ($0.candidate, $0.criterion, $0.panellist, $0.value * 1e-200) },
      usual.map { ($0.candidate, $0.criterion, $0.panellist, $0.value * 1e-40) },
      usual.map { ($0.candidate, $0.criterion, $0.panellist, $0.value * 1e50) },
      usual.map { ($0.candidate, $0.criterion, $0.panellist, $0.value * 1e300) },
      usual.map { ($0.candidate, $0.criterion, $0.panellist, $0.value + 1e15) },
      grid(2, 2, 2) { a, b, c in Double(a ^ b ^ c) }, grid(2, 1, 2) { a, _, c in Double(a ^ c) },
    ]
  }

  private func isSound(_ value: StatisticReport.Value) -> Bool {
    switch value {
    case .number(let number): number.isFinite
    case .undefined(let reason), .text(let reason): !reason.isEmpty
    case .count, .truth, .nothing: true
    }
  }

  private func check(
    _ name: String, _ rows: [Row], _ settings: [String: String], turned: Bool = false
  ) throws {
    let method = try #require(StatisticMethod.named(name))
    do throws(StatisticFailure) {
      let report = try method.run(on: table(rows), settings: settings)
      #expect(report.figures.allSatisfy { isSound($0.value) }, "\(settings)")
      #expect(report.tables.allSatisfy { $0.rows.allSatisfy { $0.allSatisfy(isSound) } })
      #expect(
        report.tables.allSatisfy { table in
          table.rows.allSatisfy { $0.count == table.columns.count }
        })
      if turned {
        #expect(try method.run(on: table(rows.reversed()), settings: settings) == report)
      }
    } catch {
      guard case .undefined(let undefined) = error else { throw error }
      #expect(!undefined.reason.isEmpty)
    }
  }

  @Test(arguments: ["auto"] + MeasurementDesign.allCases.map(\.rawValue))
  func `every table has figures or a reason`(design: String) throws {
    for rows in tables {
      if ["auto", "p-r", "i-r:p"].contains(design) {
        try check("g-study", rows, ["design": design, "method": "reml", "interval": "wald"])
      }
      try check("d-study", rows, ["design": design, "method": "anova", "cut": "3"])
      guard design == "auto" else { continue }
      try check("g-study", rows, ["interval": "none"], turned: true)
      try check("d-study", rows, ["fixed-criteria": "", "method": "reml"], turned: true)
    }
  }

  private func reason(_ rows: [Row], _ settings: [String: String] = [:]) -> String? {
    do {
      _ = try ReportReading("g-study", table(rows), settings)
      return nil
    } catch let failure as StatisticFailure {
      return failure.sentence
    } catch { return "\(error)" }
  }

  @Test func `reasons say what is missing`() {
    #expect(
      reason([]) == "there are 0 candidates: a G study needs two or more")
    #expect(
      reason(grid(4, 1, 1) { a, _, _ in Double(a) })
        == "one criterion and one panellist: there is nothing to generalise over")
    #expect(reason(grid(4, 3, 3) { _, _, _ in 0.1 }) == "the ratings do not vary")
    #expect(
      reason(grid(4, 3, 3) { _, _, _ in 0.1 }, ["method": "reml"]) == "the ratings do not vary")
    #expect(
      reason(grid(4, 1, 3) { a, _, c in Double(a * c) }, ["design": "p-i-r"])
        == "criteria that a candidate is rated on: 1, a component of variance needs two")
    #expect(
      reason(grid(4, 2, 3) { a, b, c in Double(a + 3 * b + 7 * c) }, ["method": "reml"])
        == "the groupings explain the ratings wholly: no variance is left for the residual")
    let holed = Array(grid(4, 2, 3) { a, b, c in Double(a * c + b) }.dropFirst())
    #expect(
      reason(holed, ["method": "anova"])
        == "the table is not complete for design p x i x r: expected mean squares need one number of "
        + "ratings in every cell; take method `reml`")
    #expect(
      reason(holed, ["design": "p-r"])
        == "design p x r averages the ratings of a cell, and the cells hold different numbers of them: "
        + "take `p-i-r`")
  }
}
