/// An exact rational number in lowest terms, with a positive denominator.
///
/// Sums and products trap when they leave 128 bits; `assay check` bounds the denominators that a
/// scorecard can produce, so that no figure of a checked scorecard comes near that.
public struct Fraction: Hashable, Sendable {
  /// The part above the line; carries the sign.
  public let numerator: Int128
  /// The part below the line; at least 1.
  public let denominator: Int128

  /// Reduces `numerator / denominator`; the denominator may not be zero.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction has a denominator other than zero")
    let divisor = Fraction.greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = divisor == 0 ? 0 : sign * (numerator / divisor)
    self.denominator = divisor == 0 ? 1 : sign * (denominator / divisor)
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// Nothing.
  public static let zero = Fraction(0)
  /// The whole of something.
  public static let one = Fraction(1)

  /// Whether the number has no fractional part.
  public var isWhole: Bool { denominator == 1 }

  /// The greatest number that divides both without remainder; 0 only for two zeros.
  public static func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (high, low) = (first.magnitude, second.magnitude)
    while low != 0 { (high, low) = (low, high % low) }
    return Int128(high)
  }
}

extension Fraction: Comparable {
  /// Compares by cross multiplication, exactly.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Fraction: AdditiveArithmetic {
  /// The exact sum.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      return Fraction(left.numerator + right.numerator, left.denominator)
    }
    return Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, right.denominator)
  }
}

extension Fraction {
  /// The exact product.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The exact quotient; the divisor may not be zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    precondition(right.numerator != 0, "nothing is divided by zero")
    return Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
  }

  /// The distance from zero.
  public var magnitude: Fraction { numerator < 0 ? Fraction(-numerator, denominator) : self }
}
