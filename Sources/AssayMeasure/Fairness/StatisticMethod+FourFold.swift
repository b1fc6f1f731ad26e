extension StatisticMethod {
  static let fisher = StatisticMethod(
    name: "fisher", aliases: ["fisher-exact", "fishers-exact"],
    summary: "Fisher's exact test of each group's selections beside the reference, with mid-p",
    source: "R. A. Fisher 1935; mid-p by H. O. Lancaster 1961", options: selectionOptions,
    figures: fisherColumns, words: .selections
  ) { (table, settings) throws(Undefined) in
    try fourFold(table, settings, columns: fisherColumns, cells: fisherCells(_:confidence:))
  }

  static let twoSD = StatisticMethod(
    name: "two-sd", aliases: ["two-standard-deviations", "2sd", "two-standard-deviation"],
    summary: "how many standard deviations each group's selections lie from those expected",
    source: "Hazelwood v. United States, 433 U.S. 299 (1977)", options: selectionOptions,
    figures: deviationColumns, words: .selections
  ) { (table, settings) throws(Undefined) in
    try fourFold(table, settings, columns: deviationColumns, cells: deviationCells(_:confidence:))
  }

  static let comparisonColumns = [
    "group", "reference", "applicants", "selected", "reference_applicants", "reference_selected",
  ]

  static func comparisonCells(_ comparison: SelectionComparison) -> [StatisticReport.Value] {
    [
      .text(comparison.group.name), .text(comparison.reference.name),
      .count(comparison.group.applicants), .count(comparison.group.selected),
      .count(comparison.reference.applicants), .count(comparison.reference.selected),
    ]
  }

  static let fisherColumns = [
    "odds_ratio", "conditional_odds_ratio", "lower", "upper", "p_value", "p_less", "p_greater",
    "mid_p_value", "mid_p_less", "mid_p_greater",
    "flip_flop",
  ]

  static func fisherCells(
    _ line: FairnessSection.Line, confidence: Double
  ) -> [StatisticReport.Value] {
    guard let comparison = line.comparison else { return [] }
    let test = comparison.fisher
    return [
      .finite(comparison.oddsRatio, else: "the odds of the reference are zero or without bound")
    ] + conditional(comparison, confidence) + [
      .number(test.twoSided), .number(test.less), .number(test.greater),
    ]
      + [test.midTwoSided, test.midLess, test.midGreater].map { share in
        comparison.draw.support.count > 1 ? .number(share) : .undefined(fixedMargins)
      } + [
        comparison.flipFlop.map { .count($0) } ?? .nothing
      ]
  }

  private static let fixedMargins = "the margins leave one number alone"

  private static func conditional(
    _ comparison: SelectionComparison, _ confidence: Double
  ) -> [StatisticReport.Value] {
    do {
      let found = try ConditionalOddsRatio(
        comparison.draw, observed: comparison.group.selected, confidence: confidence)
      return [
        .finite(found.value, else: "without bound"), .number(found.lower),
        .finite(found.upper, else: "without bound"),
      ]
    } catch {
      return [StatisticReport.Value](repeating: .undefined(error.reason), count: 3)
    }
  }

  static let deviationColumns = [
    "observed", "expected", "shortfall", "standard_deviation", "z_hypergeometric",
    "p_hypergeometric", "z_pooled", "p_pooled", "beyond_two",
  ]

  static func deviationCells(
    _ line: FairnessSection.Line, confidence: Double
  ) -> [StatisticReport.Value] {
    guard let comparison = line.comparison else { return [] }
    let head: [StatisticReport.Value] = [
      .count(comparison.group.selected), .number(comparison.expected),
      .number(comparison.shortfall),
    ]
    switch line.deviations {
    case .failure(let undefined):
      return head + [StatisticReport.Value](repeating: .undefined(undefined.reason), count: 6)
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
    cells: (FairnessSection.Line, Double) -> [StatisticReport.Value]
  ) throws(Undefined) -> StatisticReport {
    var report = StatisticReport()
    let head = comparisonColumns
    var rows: [[StatisticReport.Value]] = []
    let sections = try settings.sections(of: table).sections
    for section in sections {
      report.notes += section.notes(floor: settings.fairness.floor)
      for line in section.lines {
        guard let comparison = line.comparison else { continue }
        rows.append(comparisonCells(comparison) + cells(line, settings.confidence))
      }
    }
    if rows.isEmpty {
      throw FairnessSection.nothingToCompare(sections, floor: settings.fairness.floor)
    }
    var columns = columns
    addHolm(to: &rows, beside: head.count, &columns)
    if rows.count == 1 { report.figures = zip(head + columns, rows[0]).map { .init($0, $1) } }
    report.figures.append(.init("unknown", .count(sections[0].unknown)))
    report.tables = [.init("comparisons", columns: head + columns, rows: rows)]
    return report
  }

  /// Appends the p-values as S. Holm (Scandinavian Journal of Statistics 6, 1979) adjusts them for as
  /// many tests as there are rows.
  private static func addHolm(
    to rows: inout [[StatisticReport.Value]], beside head: Int, _ columns: inout [String]
  ) {
    guard let name = columns.first(where: { ["p_value", "p_hypergeometric"].contains($0) }),
      let place = columns.firstIndex(of: name)
    else { return }
    columns.append(name + "_holm")
    var tests: [(row: Int, p: Double)] = []
    for row in rows.indices {
      let value = rows[row][head + place]
      rows[row].append(value)
      if case .number(let p) = value { tests.append((row, p)) }
    }
    tests.sort { ($0.p, $0.row) < ($1.p, $1.row) }
    var highest = 0.0
    for (rank, test) in tests.enumerated() {
      highest = max(highest, min(1, Double(tests.count - rank) * test.p))
      rows[test.row][rows[test.row].count - 1] = .number(highest)
    }
  }
}
