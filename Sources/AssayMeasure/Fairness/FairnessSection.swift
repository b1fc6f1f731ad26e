/// The groups of one attribute or intersection, of one role or of all, each beside the reference.
public struct FairnessSection: Hashable, Sendable {
  /// A group with what is read from its counts.
  public struct Line: Hashable, Sendable {
    /// The counts.
    public let count: GroupCount
    /// The share of all people of the section, those unknown and withheld among them.
    public let share: Double
    /// Whether the share is below the least, so that it has no ratio.
    public let isLeftOut: Bool
    /// Whether the others are compared with it.
    public let isReference: Bool
    /// It beside the reference; `nil` for the reference itself, and where there is none.
    public let comparison: SelectionComparison?
    /// The ratio of the rates, or why there is none; 1 for the reference itself.
    public let ratio: Result<ImpactRatio, Undefined>
    /// The two-standard-deviation test, or why there is none.
    public let deviations: Result<TwoStandardDeviations, Undefined>
  }

  /// The names of its attributes; one for a plain view, more for an intersection.
  public let attributes: [String]
  /// The role, or `nil` for all together.
  public let role: String?
  /// The groups that are shown.
  public let lines: [Line]
  /// How many groups are withheld.
  public let withheld: Int
  /// How many people have no known group.
  public let unknown: Int

  /// The reference, where there is one.
  public var reference: GroupCount? { lines.first(where: \.isReference)?.count }

  init(
    attributes: [String], role: String?, shown: [GroupCount], withheldPeople: [Int], unknown: Int,
    _ settings: FairnessSettings
  ) {
    let people = (shown.map(\.applicants) + withheldPeople).reduce(unknown, +)
    func share(_ group: GroupCount) -> Double { Double(group.applicants) / Double(max(people, 1)) }
    let eligible = shown.filter { $0.applicants > 0 && share($0) >= settings.minimumShare }
    let reference =
      shown.first { $0.name == settings.reference } ?? FairnessSection.highest(eligible)
    self.attributes = attributes
    self.role = role
    self.unknown = unknown
    withheld = withheldPeople.count
    lines = shown.map { group in
      FairnessSection.line(group, reference, share: share(group), settings)
    }
  }

  /// The group with the highest rate, of two with the same the larger.
  private static func highest(_ groups: [GroupCount]) -> GroupCount? {
    groups.max { one, other in
      let (left, right) = (one.rate ?? 0, other.rate ?? 0)
      return left != right ? left < right : one.applicants < other.applicants
    }
  }

  private static func line(
    _ group: GroupCount, _ reference: GroupCount?, share: Double, _ settings: FairnessSettings
  ) -> Line {
    let leftOut = share < settings.minimumShare && group.name != settings.reference
    let isReference = group == reference
    let comparison =
      isReference || leftOut
      ? nil : reference.flatMap { try? SelectionComparison(group, against: $0) }
    let few =
      group.selected < settings.minimumSelections
      ? Undefined(
        "fewer than \(settings.minimumSelections) selections: Fisher's test and the flip-flop alone"
      )
      : nil
    return Line(
      count: group, share: share, isLeftOut: leftOut, isReference: isReference,
      comparison: comparison,
      ratio: Result { () throws(Undefined) in
        if leftOut { throw Undefined("left out: below the least share of the data") }
        if let few, !isReference { throw few }
        return try ratio(group, comparison, isReference, settings)
      },
      deviations: Result { () throws(Undefined) in
        guard let comparison else { throw Undefined("it is not compared with another") }
        if let few { throw few }
        return try TwoStandardDeviations(comparison)
      })
  }

  private static func ratio(
    _ group: GroupCount, _ comparison: SelectionComparison?, _ isReference: Bool,
    _ settings: FairnessSettings
  ) throws(Undefined) -> ImpactRatio {
    if isReference {
      if group.selected == 0 { throw Undefined("no group has a selection") }
      return .ofReference
    }
    guard let comparison else { throw Undefined("there is no group to compare with") }
    return try ImpactRatio(
      comparison, confidence: settings.confidence, interval: settings.interval)
  }
}

extension ImpactRatio {
  /// The ratio of a group to itself, which has no uncertainty.
  static let ofReference = ImpactRatio(value: 1, lower: 1, upper: 1, interval: .log)

  private init(value: Double, lower: Double, upper: Double, interval: Interval) {
    (self.value, self.lower, self.upper, self.interval) = (value, lower, upper, interval)
  }
}
