/// Everything that a table of counts says: every attribute and intersection, pooled and by role.
public struct FairnessReport: Hashable, Sendable {
  /// Several roles taken together without mixing them, for one group beside the reference.
  public struct Pooled: Hashable, Sendable {
    /// The names of the attributes.
    public let attributes: [String]
    /// The group.
    public let group: String
    /// The group it is compared with.
    public let reference: String
    /// The common odds ratio and its test, or why there is none.
    public let test: Result<MantelHaenszel, Undefined>
  }

  /// Selections by group.
  public let selections: [FairnessSection]
  /// Scores above the median of the full sample by group; empty without scores.
  public let scorings: [FairnessSection]
  /// The median of the full sample, where the scores are given.
  public let median: Double?
  /// The groups across roles; empty with one role.
  public let pooled: [Pooled]

  /// Undefined for an empty table, and where the reference that was named is not shown.
  public init(
    _ table: FairnessTable, _ settings: FairnessSettings = FairnessSettings()
  ) throws(Undefined) {
    if table.rows.isEmpty { throw Undefined("the table has no counts") }
    let median = ScoringRate.median(table.rows.flatMap(\.scores))
    let views = FairnessView.all(of: table, floor: settings.floor, median: median)
    var selections: [FairnessSection] = []
    var scorings: [FairnessSection] = []
    for view in views {
      for role in view.roles {
        selections.append(
          view.section(of: role, in: table, settings) { group in group.count })
        guard table.isScored else { continue }
        scorings.append(
          view.section(of: role, in: table, settings) { group in group.scoring })
      }
    }
    if let name = settings.reference {
      try FairnessReport.check(name, isAmong: selections)
    }
    self.selections = selections
    self.scorings = scorings
    self.median = median
    pooled =
      table.roles.count > 1 ? FairnessReport.pooled(selections) : []
  }

  private static func check(
    _ name: String, isAmong sections: [FairnessSection]
  ) throws(Undefined) {
    let shown = sections.filter { $0.role == nil }.flatMap { $0.lines.map(\.count.name) }
    guard !shown.contains(name) else { return }
    let names = shown.map { "`\($0)`" }.joined(separator: ", ")
    throw Undefined(
      "the reference `\(name)` is none of the groups shown: "
        + (shown.isEmpty ? "there are none" : names))
  }

  /// Each group beside the reference of the pooled section, stratum by stratum.
  private static func pooled(_ sections: [FairnessSection]) -> [Pooled] {
    var found: [Pooled] = []
    for section in sections where section.role == nil {
      guard let reference = section.reference else { continue }
      let strata = sections.filter { $0.attributes == section.attributes && $0.role != nil }
      for line in section.lines where line.comparison != nil {
        found.append(
          Pooled(
            attributes: section.attributes, group: line.count.name, reference: reference.name,
            test: Result { () throws(Undefined) in
              try MantelHaenszel(FairnessReport.strata(line.count, reference, strata))
            }))
      }
    }
    return found
  }

  static func strata(
    _ group: GroupCount, _ reference: GroupCount, _ sections: [FairnessSection]
  ) -> [SelectionComparison] {
    sections.compactMap { section in
      let one = section.lines.first { $0.count.name == group.name }
      let other = section.lines.first { $0.count.name == reference.name }
      guard let one, let other else { return nil }
      return try? SelectionComparison(one.count, against: other.count)
    }
  }
}

extension FairnessView {
  /// The groups of one role of the view, as `count` reads them.
  func section(
    of role: String, in table: FairnessTable, _ settings: FairnessSettings,
    count: (Group) -> GroupCount
  ) -> FairnessSection {
    let own = groups.filter { $0.key[0] == role }
    return FairnessSection(
      attributes: attributes.map { table.attributes[$0] }, role: byRole ? role : nil,
      shown: own.filter { !$0.isWithheld }.map(count),
      withheldPeople: own.filter(\.isWithheld).map(\.applicants),
      unknown: byRole ? 0 : unknown, settings)
  }
}
