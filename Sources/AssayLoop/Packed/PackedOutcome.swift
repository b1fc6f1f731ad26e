public import AssayLanguage

/// What the rules say of one set of packed cards, and why, in a few bytes.
public struct PackedOutcome: Hashable, Sendable {
  private enum Kind: UInt8 {
    case shortfall
    case rule
    case otherwise
    case unknownRule
  }

  /// What the rules say.
  public let outcome: Outcome
  private let kind: Kind
  private let instead: Outcome
  private let number: UInt16

  /// Demands on the evidence are not met.
  static let incomplete = PackedOutcome(.incomplete, .shortfall, instead: .incomplete, 0)

  /// No rule holds.
  static func otherwise(_ outcome: Outcome) -> PackedOutcome {
    PackedOutcome(outcome, .otherwise, instead: outcome, 0)
  }

  /// A rule decides.
  static func rule(_ index: Int, _ outcome: Outcome) -> PackedOutcome {
    PackedOutcome(outcome, .rule, instead: outcome, UInt16(truncatingIfNeeded: index))
  }

  /// A worse rule could not be read.
  static func unknownRule(_ index: Int, instead: Outcome) -> PackedOutcome {
    PackedOutcome(.debrief, .unknownRule, instead: instead, UInt16(truncatingIfNeeded: index))
  }

  private init(_ outcome: Outcome, _ kind: Kind, instead: Outcome, _ number: UInt16) {
    self.outcome = outcome
    self.kind = kind
    self.instead = instead
    self.number = number
  }

  /// The reason as the traced evaluation gives it.
  public var reason: Evaluation.Reason {
    switch kind {
    case .shortfall: .shortfall
    case .rule: .rule(Int(number))
    case .otherwise: .otherwise
    case .unknownRule: .unknownRule(Int(number), instead: instead)
    }
  }

  /// Index of the rule that decided or could not be read; nothing without one.
  public var rule: Int? {
    switch kind {
    case .shortfall, .otherwise: nil
    case .rule, .unknownRule: Int(number)
    }
  }
}
