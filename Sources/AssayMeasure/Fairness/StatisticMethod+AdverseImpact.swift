extension StatisticMethod {
  static let adverseImpact = StatisticMethod(
    name: "adverse-impact", aliases: ["four-fifths", "impact-ratio", "selection-rate"],
    summary: "selection rates by group and their ratio to the highest, with intervals",
    source: "29 CFR 1607.4 D; Katz and others 1978; Koopman 1984",
    options: selectionOptions + [
      StatisticOption(
        "interval", .choice(ImpactRatio.Interval.allCases.map(\.rawValue)),
        help: "how the interval of a ratio is found"),
      StatisticOption(
        "minimum-selections", .whole(default: 0, within: 0...1_000_000),
        help: "groups with fewer selections have no ratio"),
    ], figures: impactFigures, words: .selections, compute: adverseImpactReport)

  private static let impactFigures = [
    "reference", "lowest_impact_ratio", "lowest_group", "below_four_fifths", "impact_ratio",
    "lower",
    "upper",
  ]

  private static func adverseImpactReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    try ratios(
      try settings.sections(of: table).sections, settings, rate: "selection_rate",
      counts: ("applicants", "selected"))
  }

  static let nycSelectionRate = StatisticMethod(
    name: "nyc-selection-rate", aliases: ["ll144-selection-rate"],
    summary: "impact ratios of selection rates in the form of New York City's rules",
    source: "6 RCNY 5-300 and 5-301 (Local Law 144 of 2021)",
    options: selectionOptions + [minimumShare], figures: impactFigures, words: .selections,
    compute: nycSelectionReport)

  static let nycScoringRate = StatisticMethod(
    name: "nyc-scoring-rate", aliases: ["ll144-scoring-rate", "scoring-rate"],
    summary:
      "impact ratios of the shares above the median of all, as New York City's rules have them",
    source: "6 RCNY 5-300 and 5-301 (Local Law 144 of 2021)",
    options: selectionOptions.filter { $0.name != "selected-at" } + [minimumShare],
    compute: nycScoringReport)

  private static let minimumShare = StatisticOption(
    "minimum-share", .number(default: 0.02, within: 0...0.5),
    help: "categories below this share of the data are left out of the ratios")

  private static func nycSelectionReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    try ratios(
      try settings.sections(of: table).sections, settings, rate: "selection_rate",
      counts: ("applicants", "selected"))
  }

  private static func nycScoringReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let (sections, median) = try settings.sections(of: table, scored: true)
    var report = try ratios(
      sections, settings, rate: "scoring_rate", counts: ("scored", "above_median"))
    report.figures.insert(.init("median", .init(median)), at: 0)
    return report
  }

  private static func ratios(
    _ sections: [FairnessSection], _ settings: StatisticSettings, rate: String,
    counts: (String, String)
  ) throws(Undefined) -> StatisticReport {
    var report = StatisticReport()
    let isPlain = sections.count == 1
    var columns = FairnessSection.Line.columns(
      rate: rate, counts: counts)
    if !isPlain { columns.insert("attribute", at: 0) }
    var rows: [[StatisticReport.Value]] = []
    for section in sections {
      let head: [StatisticReport.Value] =
        isPlain ? [] : [.text(section.attributes.joined(separator: " x "))]
      rows += section.lines.map { head + $0.cells(confidence: settings.confidence) }
      report.notes += section.notes(floor: settings.fairness.floor)
    }
    report.tables = [.init("groups", columns: columns, rows: rows)]
    guard let section = sections.first else { throw Undefined("there are no groups") }
    if section.lines.isEmpty {
      throw Undefined(
        "no group has \(settings.fairness.floor) people or more: nothing is shown; a lower `--floor` "
          + "shows smaller ones")
    }
    report.figures = section.summary
    if let only = section.onlyComparison {
      let cells = zip(columns.suffix(15), only.cells(confidence: settings.confidence))
      report.figures += cells.compactMap { name, value in
        ["impact_ratio", "lower", "upper", "shortfall", "flip_flop"].contains(name)
          ? .init(name, value) : nil
      }
    }
    report.figures.append(.init("confidence", .number(settings.confidence)))
    return report
  }
}

extension FairnessSection {
  /// The reference and the group furthest below it.
  var summary: [StatisticReport.Figure] {
    let ratios = lines.compactMap { line in
      (try? line.ratio.get()).map { (line.count.name, $0) }
    }
    let lowest = ratios.min { $0.1.value < $1.1.value }
    let none = "no group has a ratio"
    let noReference = StatisticReport.Value.undefined("there is no reference")
    let group = lowest.flatMap { found in lines.first { $0.count.name == found.0 }?.count }
    return [
      .init("reference", reference.map { .text($0.name) } ?? noReference),
      .init("reference_applicants", reference.map { .count($0.applicants) } ?? noReference),
      .init("reference_selected", reference.map { .count($0.selected) } ?? noReference),
      .init("lowest_impact_ratio", .finite(lowest?.1.value, else: none)),
      .init("lowest_group", lowest.map { .text($0.0) } ?? .undefined(none)),
      .init("lowest_applicants", group.map { .count($0.applicants) } ?? .undefined(none)),
      .init("lowest_selected", group.map { .count($0.selected) } ?? .undefined(none)),
      .init(
        "below_four_fifths",
        lowest.map { .truth($0.1.isBelowFourFifths) } ?? .undefined(none)),
      .init("unknown", .count(unknown)), .init("withheld_groups", .count(withheld)),
    ]
  }
}

extension FairnessSection.Line {
  /// The names of `cells`.
  static func columns(rate: String, counts: (String, String)) -> [String] {
    [
      "group", counts.0, counts.1, rate, "rate_lower", "rate_upper", "impact_ratio", "lower",
      "upper",
      "interval", "below_four_fifths", "shortfall", "flip_flop", "share", "reference",
    ]
  }

  func cells(confidence: Double) -> [StatisticReport.Value] {
    let none = "`\(count.name)` has no applicants"
    let interval = count.interval(confidence: confidence)
    var cells: [StatisticReport.Value] = [
      .text(count.name), .count(count.applicants), .count(count.selected),
      .finite(count.rate, else: none), .finite(interval?.lower, else: none),
      .finite(interval?.upper, else: none),
    ]
    switch ratio {
    case .success(let ratio):
      cells += [
        .number(ratio.value), .number(ratio.lower), .finite(ratio.upper, else: "without bound"),
        isReference ? .nothing : .text(ratio.interval.rawValue), .truth(ratio.isBelowFourFifths),
      ]
    case .failure(let undefined):
      cells += [StatisticReport.Value](repeating: .undefined(undefined.reason), count: 5)
    }
    cells += [
      comparison.map { .number($0.shortfall) } ?? .nothing,
      comparison?.flipFlop.map { .count($0) } ?? .nothing, .number(share), .truth(isReference),
    ]
    return cells
  }
}
