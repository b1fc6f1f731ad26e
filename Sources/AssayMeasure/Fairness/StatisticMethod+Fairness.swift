extension StatisticMethod {
  /// Outcomes by group, in the order in which they are listed.
  static let fairness: [StatisticMethod] = [
    adverseImpact, fisher, twoSD, mantelHaenszel, nycSelectionRate, nycScoringRate,
  ]

  static let selectionOptions: [StatisticOption] = [
    StatisticOption(
      "selected-at", .number(default: nil, within: -1e9...1e9),
      aliases: ["cut", "cutoff", "bar", "pass-mark"],
      help: "the least mean of the selected; without it a rating of 1 among ratings of 0 and 1"),
    StatisticOption(
      "reference", .words,
      help: "the group that all are compared with, not that of the highest rate"),
    StatisticOption(
      "floor", .whole(default: 0, within: 0...1_000_000),
      help: "groups of fewer people are not shown; `assay fairness` has a floor of its own"),
    .confidence,
  ]
}

extension StatisticSettings {
  var fairness: FairnessSettings {
    var found = FairnessSettings()
    found.confidence = confidence
    found.floor = whole("floor") ?? 0
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
        FairnessSection.withheldNote(
          withheld, of: attributes.joined(separator: " x "), floor: floor)
      ]
  }

  static func withheldNote(_ count: Int, of place: String, floor: Int) -> String {
    "not shown \(count == 1 ? "is 1 group" : "are \(count) groups") of \(place): fewer than "
      + "\(floor) people, or \(count == 1 ? "it" : "they") would give away such a group"
  }

  /// Why nothing can be compared: fewer than two groups, or a floor that hides them.
  static func nothingToCompare(_ sections: [FairnessSection], floor: Int) -> Undefined {
    let withheld = sections.reduce(0) { $0 + $1.withheld }
    if withheld > 0 {
      return Undefined(
        "there are no two groups of \(floor) people or more: a lower `--floor` shows smaller ones")
    }
    let shown = sections.first?.lines.map { "`\($0.count.name)`" } ?? []
    return Undefined(
      "there are no two groups to compare"
        + (shown.isEmpty ? "" : ": the table has \(shown.joined(separator: ", "))"))
  }

  /// The one pair of groups, where there are just two.
  var onlyComparison: Line? {
    let compared = lines.filter { $0.comparison != nil }
    return compared.count == 1 ? compared[0] : nil
  }
}
