/// The chi-square distribution.
public struct ChiSquare: Hashable, Sendable {
  /// The degrees of freedom, above zero; they need not be whole.
  public let degrees: Double

  /// A distribution; with degrees at or below zero its figures are not numbers.
  public init(degrees: Double) { self.degrees = degrees }

  /// The probability of a value at or below `x`.
  public func probability(atOrBelow x: Double) -> Double {
    IncompleteGamma.tails(shape: degrees / 2, at: x / 2).lower
  }

  /// The probability of a value above `x`, without the loss of one minus the other.
  public func probability(above x: Double) -> Double {
    IncompleteGamma.tails(shape: degrees / 2, at: x / 2).upper
  }

  /// The value that a share `p` of the distribution lies at or below; infinite at 1.
  public func quantile(_ p: Double) -> Double { quantile(lower: p, upper: 1 - p) }

  /// The value that a share `q` of the distribution lies above, for small `q`.
  public func quantile(above q: Double) -> Double { quantile(lower: 1 - q, upper: q) }

  private func quantile(lower p: Double, upper q: Double) -> Double {
    guard degrees > 0, degrees.isFinite, p >= 0, q >= 0 else { return .nan }
    if p == 0 { return 0 }
    if q == 0 { return .infinity }
    let shape = degrees / 2
    return 2
      * MonotoneRoot.quantile(lower: p, upper: q, from: Elementary.log(shape)) { x in
        let (lower, upper) = IncompleteGamma.tails(shape: shape, at: x)
        return (lower, upper, shape * IncompleteGamma.density(shape: shape, at: x))
      }
  }
}
