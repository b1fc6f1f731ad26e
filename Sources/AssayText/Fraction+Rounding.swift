extension Fraction {
  /// The nearest multiple of a part of one, such as a tenth for `parts` of ten; of two as near, the one
  /// farther from zero.
  public func rounded(toParts parts: Int) -> Fraction {
    let scaled = magnitude * Fraction(parts)
    let whole = (2 * scaled.numerator + scaled.denominator) / (2 * scaled.denominator)
    return Fraction(numerator < 0 ? -whole : whole, Int128(parts))
  }
}
