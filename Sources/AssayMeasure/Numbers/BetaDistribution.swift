/// The beta distribution, on shares from 0 to 1.
public struct BetaDistribution: Hashable, Sendable {
  /// The first shape, above zero.
  public let a: Double
  /// The second shape, above zero.
  public let b: Double

  /// A distribution; with shapes at or below zero its figures are not numbers.
  public init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The probability of a share at or below `x`.
  public func probability(atOrBelow x: Double) -> Double {
    IncompleteBeta.tails(a, b, at: x, rest: 1 - x).lower
  }

  /// The probability of a share above `x`.
  public func probability(above x: Double) -> Double {
    IncompleteBeta.tails(a, b, at: x, rest: 1 - x).upper
  }

  /// The share that a part `p` of the distribution lies at or below.
  public func quantile(_ p: Double) -> Double {
    let ratio = FDistribution(numerator: 2 * a, denominator: 2 * b).quantile(p)
    return ratio.isFinite ? 1 / (1 + b / (a * ratio)) : ratio.isNaN ? .nan : 1
  }
}
