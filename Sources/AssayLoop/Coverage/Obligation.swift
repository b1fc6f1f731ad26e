public import AssayLanguage

/// One thing about a scorecard's meaning that some test should show.
///
/// Obligations are about rules, figures and cards and never about lines: formatting a file changes
/// none of them.
public enum Obligation: Hashable, Sendable {
  /// The rule decides the outcome.
  case fires(rule: Int)
  /// No rule holds, and `otherwise` decides.
  case otherwise
  /// The outcome comes about, by whatever rule.
  case outcome(Outcome)
  /// A condition, counted from 0 in the order of the rule, comes out this way and settles its rule.
  case condition(rule: Int, index: Int, holds: Bool)
  /// A condition comes out this way at the figure nearest to one of its thresholds.
  case threshold(rule: Int, index: Int, Threshold, holds: Bool)
  /// The level, a number of the scale, is given on some criterion.
  case level(Int)
  /// The red flag, by index, comes this far.
  case flag(Int, confirmed: Bool)
  /// Some test is about the cards of the stage, by index.
  case stage(Int)
  /// The `require` sentence, by index, is not met.
  case require(Int)
  /// More is missing of an area than `missing at most` allows.
  case missing
}

extension Obligation {
  /// What obligations are counted by.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case rules
    case outcomes
    case conditions
    case thresholds
    case levels
    case flags = "red flags"
    case stages
    case demands
  }

  /// What the obligation is counted with.
  public var kind: Kind {
    switch self {
    case .fires, .otherwise: .rules
    case .outcome: .outcomes
    case .condition: .conditions
    case .threshold: .thresholds
    case .level: .levels
    case .flag: .flags
    case .stage: .stages
    case .require, .missing: .demands
    }
  }
}
