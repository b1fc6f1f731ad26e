import Testing

@testable import AssayMeasure

@Suite struct `The check of assignment` {
  private func figures(
    _ table: RatingTable, _ settings: [String: String] = [:]
  ) throws -> [String: StatisticReport.Value] {
    let report = try StatisticMethod.calibrate.run(on: table, settings: settings)
    return Dictionary(report.figures.map { ($0.name, $0.value) }) { one, _ in one }
  }

  /// Candidates by the panellists who met them, with ratings that vary a little.
  private func table(_ panels: [String]) -> RatingTable {
    var ratings: [Rating] = []
    for (candidate, panel) in panels.enumerated() {
      for (seat, panellist) in panel.enumerated() {
        for criterion in 0..<2 {
          let value = 1 + (candidate * 5 + seat * 3 + criterion * (candidate + 2)) % 4
          ratings.append(
            Rating(
              candidate: "c\(candidate)", criterion: "q\(criterion)", panellist: "\(panellist)",
              value: Double(value)))
        }
      }
    }
    return RatingTable(ratings)
  }

  @Test func `says that linked groups are complete in themselves`() throws {
    let teams = try figures(table(["ab", "ab", "ab", "xy", "xy", "xy"]))
    #expect(
      teams["assignment_p_value"]
        == .undefined(
          "inside each linked group every candidate met the same panellists on the same criteria, so "
            + "that assignment cannot be checked"))
    let one = try figures(table(["ab", "ab", "ab"]))
    #expect(
      one["assignment_p_value"]
        == .undefined(
          "every candidate met the same panellists on the same criteria, so that assignment cannot be "
            + "checked"))
  }

  @Test func `has its degrees of freedom from who met whom`() throws {
    let chain = table(["ab", "bc", "cd", "da", "ab", "ac"])
    for most in ["4", "4.5", "5", "7", "10"] {
      #expect(try figures(chain, ["scale-max": most])["assignment_df"] == .count(3))
    }
    #expect(try figures(table(["ab", "ab", "abc", "abc"]))["assignment_df"] == .count(1))
  }
}
