extension StatisticMethod {
  /// Outcomes by group, in the order in which they are listed.
  static let fairness: [StatisticMethod] = [
    adverseImpact, fisher, twoSD, mantelHaenszel, nycSelectionRate, nycScoringRate,
  ]

  static let selectionOptions: [StatisticOption] = [
    StatisticOption(
      "selected-at", .number(default: nil, within: -1e9...1e9),
      help: "the least mean of the selected; without it a rating of 1 among ratings of 0 and 1"),
    StatisticOption(
      "reference", .words,
      help: "the group that all are compared with, not that of the highest rate"),
    StatisticOption(
      "floor", .whole(default: 5, within: 1...1_000_000),
      help: "groups of fewer people are not shown"), .confidence,
  ]
}

extension StatisticSettings {
  var fairness: FairnessSettings {
    var found = FairnessSettings()
    found.confidence = confidence
    found.floor = whole("floor") ?? 5
    found.minimumSelections = whole("minimum-selections") ?? 0
    found.minimumShare = number("minimum-share") ?? 0
    found.interval = ImpactRatio.Interval(rawValue: choice("interval")) ?? .log
    found.reference = text("reference")
    return found
  }

  var selection: FairnessTable.Selection {
    number("selected-at").map { .mean(atLeast: $0) } ?? .one
  }

  /// The sections of all roles together for the candidates of `table`.
  func sections(
    of table: RatingTable, scored: Bool = false
  ) throws(Undefined) -> (sections: [FairnessSection], median: Double?) {
    if table.count == 0 { throw Undefined("there are no ratings") }
    var counts = try FairnessTable(table, selection: scored ? .none : selection)
    if !scored { counts = counts.withoutScores }
    let report = try FairnessReport(counts, fairness)
    return ((scored ? report.scorings : report.selections).filter { $0.role == nil }, report.median)
  }
}

extension FairnessTable {
  /// The counts alone.
  var withoutScores: FairnessTable {
    FairnessTable(
      attributes: attributes,
      rows: rows.map {
        Row(role: $0.role, groups: $0.groups, applicants: $0.applicants, selected: $0.selected)
      })
  }
}

extension FairnessSection {
  /// What to say of groups that are not shown.
  func notes(floor: Int) -> [String] {
    withheld == 0
      ? []
      : [
        "\(withheld) of the groups of \(attributes.joined(separator: " x ")) are not shown: fewer than "
          + "\(floor) people, or they would give away such a group"
      ]
  }

  /// The one pair of groups, where there are just two.
  var onlyComparison: Line? {
    let compared = lines.filter { $0.comparison != nil }
    return compared.count == 1 ? compared[0] : nil
  }
}
