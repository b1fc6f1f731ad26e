import AssayLanguage

/// What stands beside the levels of a form, each as one variable with three states.
///
/// The states of a red flag are: not raised, raised by one person, confirmed. Those of pay and of
/// references are the statuses in their order.
enum Circumstance: Hashable, Sendable {
  case flag(Int)
  case pay
  case references

  /// The mask of all three states.
  static let every: UInt8 = 0b111
  /// The states of a flag.
  static let notRaised: UInt8 = 0b001
  static let raisedOnly: UInt8 = 0b010
  static let confirmed: UInt8 = 0b100

  /// Where the circumstance stands among the variables: flags first.
  func index(flags: Int) -> Int {
    switch self {
    case .flag(let flag): flag
    case .pay: flags
    case .references: flags + 1
    }
  }

  /// The states of a form about which nothing is said: no flags, pay inside the band, clear
  /// references.
  static func usual(flags: Int) -> [UInt8] {
    [UInt8](repeating: notRaised, count: flags)
      + [PayStatus.insideBand.state, ReferenceStatus.clear.state]
  }
}

extension PayStatus {
  /// The bit of the status.
  var state: UInt8 {
    switch self {
    case .unstated: 0b001
    case .insideBand: 0b010
    case .aboveBand: 0b100
    }
  }

  /// The status of a bit.
  init(state: UInt8) {
    self = PayStatus.allCases.first { $0.state == state } ?? .insideBand
  }
}

extension ReferenceStatus {
  /// The bit of the status.
  var state: UInt8 {
    switch self {
    case .open: 0b001
    case .clear: 0b010
    case .concern: 0b100
    }
  }

  /// The status of a bit.
  init(state: UInt8) {
    self = ReferenceStatus.allCases.first { $0.state == state } ?? .clear
  }
}
