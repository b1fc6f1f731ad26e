import AssayLanguage
import AssayText

extension Condition.Relation {
  /// Whether `value` stands in this relation to `bound`.
  func holds(_ value: Fraction, _ bound: Fraction) -> Bool {
    switch self {
    case .atLeast: value >= bound
    case .atMost: value <= bound
    case .above: value > bound
    case .below: value < bound
    case .exactly: value == bound
    }
  }
}

extension Condition.FlagStatus {
  /// Whether a flag has come this far.
  func holds(_ flag: Figures.Flag) -> Bool {
    switch self {
    case .raised: flag.isRaised
    case .confirmed: flag.isConfirmed
    case .raisedOnly: flag.isRaised && !flag.isConfirmed
    }
  }
}
