extension FairnessTable {
  /// What of a table of ratings makes a selection.
  enum Selection: Hashable {
    /// Ratings of 1 among ratings of 0 and 1, each criterion a role by itself.
    case one
    /// A candidate's mean at or above the bar.
    case mean(atLeast: Double)
    /// A mean at or above the bar on each criterion, which is a role by itself.
    case meanByCriterion(atLeast: Double)
    /// Nobody is selected; the scores alone are wanted.
    case none
  }

  /// Counts the candidates of `ratings` by their group; a group of several parts with ` x ` between them,
  /// as many in all, is one for each of several attributes.
  init(_ ratings: RatingTable, selection: Selection) throws(Undefined) {
    let groups = try FairnessTable.groups(of: ratings)
    let parts = groups.map { $0.map(FairnessTable.parts) }
    let widths = Set(parts.compactMap { $0?.count })
    let width = widths.count == 1 ? widths.first ?? 1 : 1
    let blank = [String](repeating: FairnessTable.unknown, count: width)
    let named = zip(groups, parts).map { group, parts in
      guard let group, let parts else { return blank }
      return width == 1 ? [group] : parts
    }
    var rows: [[String]: Row] = [:]
    for unit in try FairnessTable.units(of: ratings, selection) {
      let names = named[unit.candidate]
      let key = [unit.role] + names
      var row = rows[key] ?? Row(role: unit.role, groups: names, applicants: 0, selected: 0)
      row.applicants += 1
      if unit.isSelected { row.selected += 1 }
      row.scores.append(unit.score)
      rows[key] = row
    }
    let attributes = width == 1 ? ["group"] : (1...width).map { "group_\($0)" }
    self.init(attributes: attributes, rows: Array(rows.values))
  }

  private static func parts(_ group: String) -> [String] {
    let words = group.split(separator: " ", omittingEmptySubsequences: true)
    return words.split(separator: "x", omittingEmptySubsequences: false).map {
      $0.joined(separator: " ")
    }
  }

  /// The group of each candidate; undefined where one has two.
  private static func groups(of ratings: RatingTable) throws(Undefined) -> [String?] {
    var found = [String?](repeating: nil, count: ratings.candidates.count)
    for (row, candidate) in ratings.candidates.codes.enumerated() {
      guard let group = ratings.groups[row], !group.isEmpty, group != unknown else { continue }
      if let known = found[candidate], known != group {
        throw Undefined(
          "candidate `\(ratings.candidates.names[candidate])` is in group `\(known)` and in "
            + "`\(group)`: one is expected")
      }
      found[candidate] = group
    }
    if ratings.count > 0, found.allSatisfy({ $0 == nil }) {
      throw Undefined("no rating has a group: the column `group` is needed")
    }
    return found
  }

  private struct Unit {
    var candidate: Int
    var role: String
    var score: Double
    var isSelected: Bool
  }

  private static func units(
    of ratings: RatingTable, _ selection: Selection
  ) throws(Undefined) -> [Unit] {
    let byCriterion: Bool
    switch selection {
    case .one:
      byCriterion = true
      if let other = ratings.values.first(where: { $0 != 0 && $0 != 1 }) {
        throw Undefined(
          "a selection is a rating of 1 among ratings of 0 and 1, and one is "
            + "\(Digits.twelve(other)): name the least mean of the selected with `--selected-at`")
      }
    case .meanByCriterion: byCriterion = true
    case .mean, .none: byCriterion = false
    }
    var found: [Unit] = []
    var row = 0
    while row < ratings.count {
      let first = row
      var sum = CompensatedSum()
      while row < ratings.count,
        ratings.candidates.codes[row] == ratings.candidates.codes[first],
        !byCriterion || ratings.criteria.codes[row] == ratings.criteria.codes[first]
      {
        sum.add(ratings.values[row])
        row += 1
      }
      let mean = sum.value / Double(row - first)
      let candidate = ratings.candidates.codes[first]
      if selection == .one, mean != 0, mean != 1 {
        throw Undefined(
          "candidate `\(ratings.candidates.names[candidate])` has ratings of 0 and of 1: name the "
            + "least mean of the selected with `--selected-at`")
      }
      let role = byCriterion ? ratings.criteria.names[ratings.criteria.codes[first]] : "all"
      found.append(
        Unit(
          candidate: candidate, role: role, score: mean,
          isSelected: selection.isMet(by: mean)))
    }
    return found
  }
}

extension FairnessTable.Selection {
  func isMet(by mean: Double) -> Bool {
    switch self {
    case .one: mean == 1
    case .mean(let bar), .meanByCriterion(let bar): mean >= bar - 1e-12 * abs(bar)
    case .none: false
    }
  }
}
