extension Claim {
  /// What a claim is about; the names are those of the command line.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case outcome
    case rule
    case clash
    case twin
    case raise
    case floor
    case criterion
    case weight
    case share
    case condition
    case threshold
    case floorNumber = "floor-number"
    case oneCard = "one-card"
    case missing
  }

  /// What the claim is about.
  public var kind: Kind {
    switch self {
    case .reaches: .outcome
    case .decides: .rule
    case .excludes: .clash
    case .tellsApart: .twin
    case .monotone: .raise
    case .holdsFloor: .floor
    case .mattersCriterion: .criterion
    case .mattersWeight: .weight
    case .mattersShare: .share
    case .mattersCondition: .condition
    case .mattersThreshold: .threshold
    case .mattersAreaFloor, .mattersCriterionFloor: .floorNumber
    case .oneCardNeverLifts: .oneCard
    case .missingHasOutcome: .missing
    }
  }
}
