/// A table of counts seen by some of its attributes, for all roles together or one by one.
struct FairnessView: Hashable, Sendable {
  /// The counts of one group of the view.
  struct Group: Hashable, Sendable {
    /// The role, and then a name for each attribute of the view.
    let key: [String]
    var applicants = 0
    var selected = 0
    var scored = 0
    var aboveMedian = 0
    /// Whether it is below the floor, or would give away one that is.
    var isWithheld = false
  }

  /// The places of its attributes in those of the table, rising.
  let attributes: [Int]
  /// Whether every role stands by itself; the role of all others is empty.
  let byRole: Bool
  /// The groups that are known, by the bytes of their names.
  private(set) var groups: [Group]
  /// The people of whom one of its attributes is not known.
  private(set) var unknown: Int

  init(_ table: FairnessTable, attributes: [Int], byRole: Bool, median: Double?) {
    self.attributes = attributes
    self.byRole = byRole
    var places: [[String]: Int] = [:]
    var found: [Group] = []
    unknown = 0
    for row in table.rows {
      let names = attributes.map { row.groups[$0] }
      if names.contains(FairnessTable.unknown) {
        unknown += row.applicants
        continue
      }
      let key = [byRole ? row.role : ""] + names
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(Group(key: key))
      }
      found[place].applicants += row.applicants
      found[place].selected += row.selected
      found[place].scored += row.scored ?? row.scores.count
      found[place].aboveMedian +=
        row.aboveMedian ?? row.scores.lazy.filter { $0 > (median ?? .infinity) }.count
    }
    groups = found.sorted { $0.key.precedesByBytes($1.key) }
  }

  /// Every view of a table: all choices of attributes, small ones first, pooled and by role.
  ///
  /// What is below `floor` is withheld in each, and so is the smallest other group wherever one alone
  /// would be missing from a group that is shown, or from a total that others give away.
  static func all(of table: FairnessTable, floor: Int, median: Double?) -> [FairnessView] {
    let count = table.attributes.count
    let choices = (1..<max(2, 1 << count)).map { mask in
      (0..<count).filter { mask >> $0 & 1 == 1 }
    }
    let sorted = choices.filter { !$0.isEmpty }.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    let perRole = table.roles.count > 1 ? [false, true] : [false]
    var views = perRole.flatMap { byRole in
      sorted.map { FairnessView(table, attributes: $0, byRole: byRole, median: median) }
    }
    for place in views.indices { views[place].withhold(below: floor, isScored: table.isScored) }
    let totals = perRole.map { byRole in
      FairnessView(table, attributes: [], byRole: byRole, median: median)
    }
    // What one more withheld group hides is looked at anew each time, so that no more go than have to.
    while FairnessView.protectOne(of: &views, totals) {}
    return views
  }

  /// Withholds a second group in the first place where one alone would be given away; says whether there
  /// was any.
  private static func protectOne(of views: inout [FairnessView], _ totals: [FairnessView]) -> Bool {
    let parents = views + totals.map { $0.asKnown(from: views) }
    for place in views.indices {
      for parent in parents where parent.isSum(of: views[place]) {
        if views[place].protect(under: parent) { return true }
      }
    }
    return false
  }

  /// Totals with only those shown whose parts are all shown in one of `views`.
  private func asKnown(from views: [FairnessView]) -> FairnessView {
    var total = self
    total.withhold(below: .max, isScored: false)
    for other in views where total.isSum(of: other) { total.reveal(from: other) }
    return total
  }

  /// Notes each of its groups as known whose parts in `other` are all shown.
  private mutating func reveal(from other: FairnessView) {
    let withheld = other.groups.filter(\.isWithheld)
    let hidden = Set(withheld.map { group in other.parentKey(of: group, in: self) })
    for place in groups.indices where !hidden.contains(groups[place].key) {
      groups[place].isWithheld = false
    }
  }

  private mutating func withhold(below floor: Int, isScored: Bool) {
    for place in groups.indices {
      let people =
        isScored ? min(groups[place].applicants, groups[place].scored) : groups[place].applicants
      groups[place].isWithheld = people < floor
    }
  }

  /// Whether each of its groups is a sum of groups of `other`.
  private func isSum(of other: FairnessView) -> Bool {
    self != other && Set(attributes).isSubset(of: other.attributes) && (!byRole || other.byRole)
      && (attributes.count < other.attributes.count || byRole != other.byRole)
  }

  /// Withholds the smallest group that is shown, where one alone is withheld under a group of `parent`
  /// that is shown.
  private mutating func protect(under parent: FairnessView) -> Bool {
    var missing: [[String]: [Int]] = [:]
    var shown: [[String]: [Int]] = [:]
    for place in groups.indices {
      let key = parentKey(of: groups[place], in: parent)
      if groups[place].isWithheld {
        missing[key, default: []].append(place)
      } else {
        shown[key, default: []].append(place)
      }
    }
    let open = Set(parent.groups.lazy.filter { !$0.isWithheld }.map(\.key))
    var changed = false
    for (key, places) in missing where places.count == 1 && open.contains(key) {
      let rest = shown[key] ?? []
      guard
        let least = rest.min(by: { (groups[$0].applicants, $0) < (groups[$1].applicants, $1) })
      else { continue }
      groups[least].isWithheld = true
      changed = true
    }
    return changed
  }

  private func parentKey(of group: Group, in parent: FairnessView) -> [String] {
    let role = parent.byRole ? group.key[0] : ""
    return [role]
      + parent.attributes.map { attribute in
        group.key[1 + (attributes.firstIndex(of: attribute) ?? 0)]
      }
  }

  /// The groups of each role; one run of all where roles are pooled.
  var roles: [ArraySlice<Group>] {
    var found: [ArraySlice<Group>] = []
    var first = 0
    for place in groups.indices where groups[place].key[0] != groups[first].key[0] {
      found.append(groups[first..<place])
      first = place
    }
    return groups.isEmpty ? found : found + [groups[first...]]
  }
}

extension FairnessView.Group {
  /// The name of the group, of an intersection with ` x ` between its parts.
  var name: String { key.dropFirst().joined(separator: " x ") }

  /// The selections as a count.
  var count: GroupCount { GroupCount(name, applicants: applicants, selected: selected) }

  /// Those above the median of those scored as a count.
  var scoring: GroupCount { GroupCount(name, applicants: scored, selected: aboveMedian) }
}
