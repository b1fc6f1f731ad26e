package import AssayLanguage
package import AssayText

extension Condition.Relation {
  /// The whole numbers v for which v / scale stands in this relation to `limit`; an empty range has
  /// its ends the wrong way round.
  package func range(_ limit: Fraction, over scale: Int128) -> (low: Int64, high: Int64)? {
    guard let product = limit.numerator.times(scale) else { return nil }
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: limit.denominator)
    let floor = rest < 0 ? quotient - 1 : quotient
    let isWhole = rest == 0
    let low = Int64(clamping: isWhole ? floor : floor + 1)
    let most = Int64.max
    switch self {
    case .atLeast: return (low, most)
    case .above: return (Int64(clamping: floor + 1), most)
    case .atMost: return (-most, Int64(clamping: floor))
    case .below: return (-most, Int64(clamping: isWhole ? floor - 1 : floor))
    case .exactly: return isWhole ? (low, low) : (1, 0)
    }
  }
}
