/// Counts of applicants and selections by role and group, without a person in it.
public struct FairnessTable: Hashable, Sendable {
  /// What stands in place of a group that is not known.
  public static let unknown = "unknown"

  /// The counts of one role and one combination of groups.
  public struct Row: Hashable, Sendable {
    /// The role applied for.
    public var role: String
    /// One group for each attribute of the table.
    public var groups: [String]
    /// How many applied.
    public var applicants: Int
    /// How many of them were selected.
    public var selected: Int
    /// How many were scored; `nil` where the table has no scores.
    public var scored: Int?
    /// How many of these scored above the median of the full sample.
    public var aboveMedian: Int?
    /// The scores themselves, without names; empty where the table has none.
    public var scores: [Double]

    /// A row; `scored` and `aboveMedian` come together, or else `scores`.
    public init(
      role: String, groups: [String], applicants: Int, selected: Int, scored: Int? = nil,
      aboveMedian: Int? = nil, scores: [Double] = []
    ) {
      self.role = role
      self.groups = groups
      self.applicants = applicants
      self.selected = selected
      self.scored = scored
      self.aboveMedian = aboveMedian
      self.scores = scores
    }
  }

  /// The names of the attributes, such as `sex`.
  public let attributes: [String]
  /// The rows, sorted by role and groups.
  public let rows: [Row]

  /// Sorts the rows; each has a group for every attribute.
  public init(attributes: [String], rows: [Row]) {
    precondition(rows.allSatisfy { $0.groups.count == attributes.count }, "each has its groups")
    self.attributes = attributes
    self.rows = rows.sorted { one, other in
      let (left, right) = ([one.role] + one.groups, [other.role] + other.groups)
      return left == right ? one.applicants < other.applicants : left.precedesByBytes(right)
    }
  }

  /// Whether it has scores, or counts of them.
  public var isScored: Bool { rows.contains { $0.scored != nil || !$0.scores.isEmpty } }

  /// The roles, each once.
  public var roles: [String] {
    rows.reduce(into: []) { if $0.last != $1.role { $0.append($1.role) } }
  }
}

extension [String] {
  /// Whether the first name that differs comes earlier by its UTF-8 bytes.
  func precedesByBytes(_ other: [String]) -> Bool {
    for (one, two) in zip(self, other) where one != two {
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return count < other.count
  }
}
