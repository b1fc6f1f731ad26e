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
    /// The roles with people of both groups that are left out, since one of the two is not shown there.
    public let rolesLeftOut: Int
  }

  /// Selections by group.
  public let selections: [FairnessSection]
  /// Scores above the median of the full sample by group; empty without scores.
  public let scorings: [FairnessSection]
  /// The median of the full sample, where the scores are given.
  public let median: Double?
  /// The groups across roles, of which there may be one.
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
      for own in view.roles {
        selections.append(
          view.section(of: own, in: table, settings) { group in group.count })
        guard table.isScored else { continue }
        scorings.append(
          view.section(of: own, in: table, settings) { group in group.scoring })
      }
    }
    if let name = settings.reference {
      try FairnessReport.check(name, isAmong: selections)
    }
    self.selections = selections
    self.scorings = scorings
    self.median = median
    pooled = FairnessReport.pooled(selections, views)
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

  /// Each group beside the reference of its pooled section, with the roles as strata in which both are
  /// shown: from a common ratio and its parts the counts of a role that is left out could be found.
  private static func pooled(
    _ sections: [FairnessSection], _ views: [FairnessView]
  ) -> [Pooled] {
    var found: [Pooled] = []
    let whole = sections.filter { $0.role == nil }
    for (section, view) in zip(whole, views.filter { !$0.byRole }) {
      guard let reference = section.reference else { continue }
      let strata = views.first { $0.byRole && $0.attributes == view.attributes } ?? view
      for line in section.lines where line.comparison != nil {
        found.append(
          Pooled(
            attributes: section.attributes, group: line.count.name, reference: reference.name,
            test: Result { () throws(Undefined) in
              try MantelHaenszel(strata.comparisons(line.count.name, reference.name))
            },
            rolesLeftOut: strata.rolesLeftOut(line.count.name, reference.name)))
      }
    }
    return found
  }
}

extension FairnessView {
  /// The groups of one role of the view, as `count` reads them.
  func section(
    of own: ArraySlice<Group>, in table: FairnessTable, _ settings: FairnessSettings,
    count: (Group) -> GroupCount
  ) -> FairnessSection {
    FairnessSection(
      attributes: attributes.map { table.attributes[$0] }, role: byRole ? own.first?.key[0] : nil,
      shown: own.filter { !$0.isWithheld }.map(count),
      withheld: own.lazy.filter(\.isWithheld).count,
      unknown: byRole ? 0 : unknown, settings)
  }

  /// The two groups beside each other, role by role, where both are shown.
  func comparisons(_ group: String, _ reference: String) -> [SelectionComparison] {
    roles.compactMap { own in
      let shown = own.filter { !$0.isWithheld }
      guard let one = shown.first(where: { $0.name == group }),
        let other = shown.first(where: { $0.name == reference })
      else { return nil }
      return try? SelectionComparison(one.count, against: other.count)
    }
  }

  /// How many roles have people of both groups, one of which is not shown there.
  fileprivate func rolesLeftOut(_ group: String, _ reference: String) -> Int {
    roles.count { own in
      let both = own.filter { $0.name == group || $0.name == reference }
      return both.count == 2 && both.contains(where: \.isWithheld)
    }
  }
}
