/// Student's t distribution.
public struct StudentT: Hashable, Sendable {
  /// The degrees of freedom, above zero; they need not be whole.
  public let degrees: Double

  /// A distribution; with degrees at or below zero its figures are not numbers.
  public init(degrees: Double) { self.degrees = degrees }

  private var square: FDistribution { FDistribution(numerator: 1, denominator: degrees) }

  /// The probability of a value above `x`.
  public func probability(above x: Double) -> Double {
    let beyond = probability(beyond: x) / 2
    return x > 0 ? beyond : 1 - beyond
  }

  /// The probability of a value at or below `x`.
  public func probability(atOrBelow x: Double) -> Double { probability(above: -x) }

  /// The probability of a value further from zero than `x`, on either side.
  public func probability(beyond x: Double) -> Double { square.probability(above: x * x) }

  /// The value that a share `p` of the distribution lies at or below; infinite at 0 and 1.
  public func quantile(_ p: Double) -> Double {
    guard p != 0.5 else { return degrees > 0 ? 0 : .nan }
    let tail = min(p, 1 - p)
    let size = square.quantile(lower: 1 - 2 * tail, upper: 2 * tail).squareRoot()
    return p < 0.5 ? -size : size
  }
}
