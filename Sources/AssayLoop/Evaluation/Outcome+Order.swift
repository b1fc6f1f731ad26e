public import AssayLanguage

extension Outcome {
  /// Whether the candidate fares worse with this outcome: `no hire` before `debrief` before `hire`.
  ///
  /// `incomplete` is no outcome of a rule; it is neither worse nor better than any other.
  public func isWorse(than other: Outcome) -> Bool {
    guard let own = rank, let others = other.rank else { return false }
    return own < others
  }

  /// Place in the order from worst to best; nothing for `incomplete`.
  private var rank: Int? {
    switch self {
    case .noHire: 0
    case .debrief: 1
    case .hire: 2
    case .incomplete: nil
    }
  }
}
