extension StatisticMethod {
  static let fisher = StatisticMethod(
    name: "fisher", aliases: ["fisher-exact", "fishers-exact"],
    summary: "Fisher's exact test of each group's selections beside the reference, with mid-p",
    source: "R. A. Fisher 1935; mid-p by H. O. Lancaster 1961", options: selectionOptions
  ) { (table, settings) throws(Undefined) in
    try fourFold(table, settings, columns: fisherColumns, cells: fisherCells)
  }

  static let twoSD = StatisticMethod(
    name: "two-sd", aliases: ["two-standard-deviations", "2sd", "two-standard-deviation"],
    summary: "how many standard deviations each group's selections lie from those expected",
    source: "Hazelwood v. United States, 433 U.S. 299 (1977)", options: selectionOptions
  ) { (table, settings) throws(Undefined) in
    try fourFold(table, settings, columns: deviationColumns, cells: deviationCells)
  }

  private static let fisherColumns = [
    "odds_ratio", "p_value", "p_less", "p_greater", "mid_p_value", "mid_p_less", "mid_p_greater",
    "flip_flop",
  ]

  private static func fisherCells(_ line: FairnessSection.Line) -> [StatisticReport.Value] {
    guard let comparison = line.comparison else { return [] }
    let test = comparison.fisher
    return [
      .finite(comparison.oddsRatio, else: "the odds of the reference are zero or without bound"),
      .number(test.twoSided), .number(test.less), .number(test.greater),
      .number(test.midTwoSided), .number(test.midLess), .number(test.midGreater),
      comparison.flipFlop.map { .count($0) } ?? .nothing,
    ]
  }

  private static let deviationColumns = [
    "observed", "expected", "shortfall", "standard_deviation", "z_hypergeometric",
    "p_hypergeometric", "z_pooled", "p_pooled", "beyond_two",
  ]

  private static func deviationCells(_ line: FairnessSection.Line) -> [StatisticReport.Value] {
    guard let comparison = line.comparison else { return [] }
    let head: [StatisticReport.Value] = [
      .count(comparison.group.selected), .number(comparison.expected),
      .number(comparison.shortfall),
    ]
    switch line.deviations {
    case .failure(let undefined):
      return head + [
        .undefined(undefined.reason), .nothing, .nothing, .nothing, .nothing, .nothing,
      ]
    case .success(let test):
      return head + [
        .number(comparison.draw.variance.squareRoot()), .number(test.hypergeometric),
        .number(TwoStandardDeviations.pValue(test.hypergeometric)), .number(test.pooled),
        .number(TwoStandardDeviations.pValue(test.pooled)),
        .truth(abs(test.hypergeometric) > 2),
      ]
    }
  }

  /// A row for each group beside the reference; with just two groups the same as figures.
  private static func fourFold(
    _ table: RatingTable, _ settings: StatisticSettings, columns: [String],
    cells: (FairnessSection.Line) -> [StatisticReport.Value]
  ) throws(Undefined) -> StatisticReport {
    var report = StatisticReport()
    let head = [
      "group", "reference", "applicants", "selected", "reference_applicants", "reference_selected",
    ]
    var rows: [[StatisticReport.Value]] = []
    let sections = try settings.sections(of: table).sections
    for section in sections {
      report.notes += section.notes(floor: settings.fairness.floor)
      for line in section.lines {
        guard let comparison = line.comparison else { continue }
        let counts: [StatisticReport.Value] = [
          .text(comparison.group.name), .text(comparison.reference.name),
          .count(comparison.group.applicants), .count(comparison.group.selected),
          .count(comparison.reference.applicants), .count(comparison.reference.selected),
        ]
        rows.append(counts + cells(line))
      }
    }
    if rows.isEmpty { throw Undefined("there are no two groups that are shown") }
    if rows.count == 1 { report.figures = zip(head + columns, rows[0]).map { .init($0, $1) } }
    report.figures.append(.init("unknown", .count(sections[0].unknown)))
    report.tables = [.init("comparisons", columns: head + columns, rows: rows)]
    return report
  }
}
