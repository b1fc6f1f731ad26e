extension StatisticMethod {
  static let mantelHaenszel = StatisticMethod(
    name: "mantel-haenszel", aliases: ["cmh", "cochran-mantel-haenszel"],
    summary: "one odds ratio for several criteria as strata, and the test that it is 1",
    source: "Mantel and Haenszel 1959; Robins, Breslow and Greenland 1986",
    options: selectionOptions, figures: mantelHaenszelColumns, words: .selections,
    compute: mantelHaenszelReport)

  static let mantelHaenszelColumns = [
    "strata", "odds_ratio", "lower", "upper", "log_standard_error", "chi_square", "p_value",
    "chi_square_corrected", "p_value_corrected", "observed", "expected", "breslow_day", "df",
    "p_homogeneity",
  ]

  private static func mantelHaenszelReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    if table.count == 0 { throw Undefined("there are no ratings") }
    let selection = settings.number("selected-at").map {
      FairnessTable.Selection.meanByCriterion(atLeast: $0)
    }
    let counts = try FairnessTable(table, selection: selection ?? .one).withoutScores
    let report = try FairnessReport(counts, settings.fairness)
    var found = StatisticReport()
    var rows: [[StatisticReport.Value]] = []
    for section in report.selections where section.role == nil {
      found.notes += section.notes(floor: settings.fairness.floor)
    }
    for line in report.pooled {
      rows.append(
        [.text(line.group), .text(line.reference)]
          + mantelHaenszelCells(line.test, confidence: settings.confidence))
    }
    if rows.isEmpty {
      throw FairnessSection.nothingToCompare(
        report.selections.filter { $0.role == nil }, floor: settings.fairness.floor)
    }
    let columns = ["group", "reference"] + mantelHaenszelColumns
    if rows.count == 1 { found.figures = zip(columns, rows[0]).map { .init($0, $1) } }
    found.figures.append(.init("roles", .count(counts.roles.count)))
    found.tables = [.init("comparisons", columns: columns, rows: rows)]
    return found
  }

  static func mantelHaenszelCells(
    _ result: Result<MantelHaenszel, Undefined>, confidence: Double
  ) -> [StatisticReport.Value] {
    let test: MantelHaenszel
    switch result {
    case .success(let found): test = found
    case .failure(let undefined):
      let rest = [StatisticReport.Value](
        repeating: .undefined(undefined.reason), count: mantelHaenszelColumns.count - 1)
      return [.count(0)] + rest
    }
    let unbounded = "the odds ratio is zero or without bound"
    let interval = test.interval(confidence: confidence)
    func chiSquare(_ corrected: Bool) -> [StatisticReport.Value] {
      let value = test.chiSquare(corrected: corrected)
      return [.number(value), .number(ChiSquare(degrees: 1).probability(above: value))]
    }
    let degrees = test.strata - 1
    let homogeneity: [StatisticReport.Value] =
      test.homogeneity.map {
        [
          .number($0), .count(degrees),
          .number(ChiSquare(degrees: Double(degrees)).probability(above: $0)),
        ]
      } ?? [
        .undefined(test.strata == 1 ? "there is one stratum" : unbounded), .nothing, .nothing,
      ]
    return [
      .count(test.strata), .finite(test.oddsRatio, else: unbounded),
      .finite(interval?.lower, else: unbounded), .finite(interval?.upper, else: unbounded),
      .finite(test.logStandardError, else: unbounded),
    ] + chiSquare(false) + chiSquare(true) + [.number(test.observed), .number(test.expected)]
      + homogeneity
  }
}
