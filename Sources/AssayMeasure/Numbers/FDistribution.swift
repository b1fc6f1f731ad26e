/// The distribution of the ratio of two mean squares (R. A. Fisher, G. W. Snedecor).
public struct FDistribution: Hashable, Sendable {
  /// The degrees of freedom of the mean square above, above zero; they need not be whole.
  public let numerator: Double
  /// The degrees of freedom of the mean square below.
  public let denominator: Double

  /// A distribution; with degrees at or below zero its figures are not numbers.
  public init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a value at or below `x`.
  public func probability(atOrBelow x: Double) -> Double { tails(x).lower }

  /// The probability of a value above `x`, without the loss of one minus the other.
  public func probability(above x: Double) -> Double { tails(x).upper }

  /// The value that a share `p` of the distribution lies at or below; infinite at 1.
  public func quantile(_ p: Double) -> Double { quantile(lower: p, upper: 1 - p) }

  /// The value that a share `q` of the distribution lies above, for small `q`.
  public func quantile(above q: Double) -> Double { quantile(lower: 1 - q, upper: q) }

  func quantile(lower p: Double, upper q: Double) -> Double {
    guard isDefined, p >= 0, q >= 0 else { return .nan }
    if p == 0 { return 0 }
    if q == 0 { return .infinity }
    return MonotoneRoot.quantile(lower: p, upper: q, from: 0) { x in
      let (lower, upper) = tails(x)
      let (share, rest) = shares(x)
      let density = IncompleteBeta.density(numerator / 2, denominator / 2, at: share, rest: rest)
      return (lower, upper, density)
    }
  }

  private var isDefined: Bool {
    numerator > 0 && denominator > 0 && numerator.isFinite && denominator.isFinite
  }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    guard isDefined, !x.isNaN else { return (.nan, .nan) }
    guard x > 0 else { return (0, 1) }
    let (share, rest) = shares(x)
    return IncompleteBeta.tails(numerator / 2, denominator / 2, at: share, rest: rest)
  }

  private func shares(_ x: Double) -> (share: Double, rest: Double) {
    let odds = numerator / denominator * x
    return (1 / (1 + 1 / odds), 1 / (1 + odds))
  }
}
