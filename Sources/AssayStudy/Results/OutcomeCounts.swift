public import AssayLanguage

/// How many loops ended how.
public struct OutcomeCounts: Hashable, Sendable {
  /// `hire`.
  public private(set) var hire = 0
  /// `debrief`.
  public private(set) var debrief = 0
  /// `no hire`.
  public private(set) var noHire = 0
  /// `incomplete`.
  public private(set) var incomplete = 0

  /// All of them.
  public var total: Int { hire + debrief + noHire + incomplete }

  /// The number of one outcome.
  public subscript(_ outcome: Outcome) -> Int {
    switch outcome {
    case .hire: hire
    case .debrief: debrief
    case .noHire: noHire
    case .incomplete: incomplete
    }
  }

  /// The share of one outcome.
  public func share(_ outcome: Outcome) -> Share { Share(self[outcome], of: total) }

  mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .hire: hire += 1
    case .debrief: debrief += 1
    case .noHire: noHire += 1
    case .incomplete: incomplete += 1
    }
  }

  static func + (left: OutcomeCounts, right: OutcomeCounts) -> OutcomeCounts {
    var sum = left
    sum.hire += right.hire
    sum.debrief += right.debrief
    sum.noHire += right.noHire
    sum.incomplete += right.incomplete
    return sum
  }
}
