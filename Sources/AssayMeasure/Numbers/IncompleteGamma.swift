/// The regularised incomplete gamma function, both tails.
enum IncompleteGamma {
  /// The shares of a gamma distribution of this shape and scale 1 at or below `x`, and above it.
  ///
  /// Series below `shape + 1`, Legendre's continued fraction by Lentz's method above; the factor before
  /// them as by C. Loader (2000), so that large shapes keep their digits.
  static func tails(shape: Double, at x: Double) -> (lower: Double, upper: Double) {
    guard shape > 0, shape.isFinite, !x.isNaN else { return (.nan, .nan) }
    guard x > 0 else { return (0, 1) }
    guard x.isFinite else { return (1, 0) }
    let factor = density(shape: shape, at: x)
    if x < shape + 1 {
      let lower = min(1, factor * series(shape, x))
      return (lower, 1 - lower)
    }
    let upper = min(1, factor * shape * fraction(shape, x))
    return (1 - upper, upper)
  }

  /// `x^shape e^-x / Γ(shape + 1)`: times the shape, the density along the logarithm of `x`.
  static func density(shape: Double, at x: Double) -> Double {
    let exponent = -LogGamma.stirlingError(shape) - LogGamma.deviance(shape, mean: x)
    return Elementary.exp(exponent) / (2 * Double.pi * shape).squareRoot()
  }

  private static func series(_ shape: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var above = shape
    while term > sum * 1e-17 {
      above += 1
      term *= x / above
      sum += term
    }
    return sum
  }

  private static func fraction(_ shape: Double, _ x: Double) -> Double {
    var b = x + 1 - shape
    var c = 1 / Double.leastNormalMagnitude
    var d = 1 / b
    var result = d
    for step in 1...10_000_000 {
      let count = Double(step)
      let a = -count * (count - shape)
      b += 2
      d = 1 / away(from: a * d + b)
      c = away(from: b + a / c)
      let change = d * c
      result *= change
      if abs(change - 1) < 1e-16 { break }
    }
    return result
  }

  private static func away(from value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
