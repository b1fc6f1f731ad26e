/// The regularised incomplete beta function, both tails.
enum IncompleteBeta {
  /// The shares of a beta distribution at or below `x`, and above it; `rest` is `1 - x`, which the
  /// caller may know to more digits.
  ///
  /// The continued fraction of Didonato and Morris (ACM TOMS 18, 1992, formula 9.1) by Lentz's method.
  static func tails(
    _ a: Double, _ b: Double, at x: Double, rest: Double
  ) -> (lower: Double, upper: Double) {
    guard a > 0, b > 0, a.isFinite, b.isFinite, !x.isNaN, !rest.isNaN else { return (.nan, .nan) }
    guard x > 0 else { return (0, 1) }
    guard rest > 0 else { return (1, 0) }
    let factor = density(a, b, at: x, rest: rest)
    if x * (a + b) <= a {
      let lower = min(1, factor * fraction(a, b, x, rest))
      return (lower, 1 - lower)
    }
    let upper = min(1, factor * fraction(b, a, rest, x))
    return (1 - upper, upper)
  }

  /// `x^a (1 - x)^b / B(a, b)`: the density along the log odds of `x`.
  static func density(_ a: Double, _ b: Double, at x: Double, rest: Double) -> Double {
    let sum = a + b
    let errors =
      LogGamma.stirlingError(sum) - LogGamma.stirlingError(a) - LogGamma.stirlingError(b)
    let distance =
      LogGamma.deviance(a, mean: sum * x) + LogGamma.deviance(b, mean: sum * rest)
    return Elementary.exp(errors - distance) * (a / sum * b / (2 * Double.pi)).squareRoot()
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let lambda = a * y - b * x
    var result = 1e-290
    var c = result
    var d = 0.0
    var above = 1.0
    for step in 0...10_000_000 {
      let n = Double(step)
      let below = denominator(a, b, x, y, lambda: lambda, n)
      d = 1 / away(from: below + above * d)
      c = away(from: below + above / c)
      let change = c * d
      result *= change
      if step > 0, abs(change - 1) < 1e-16 { break }
      above = numerator(a, b, x, n + 1)
    }
    return result
  }

  private static func numerator(_ a: Double, _ b: Double, _ x: Double, _ n: Double) -> Double {
    let twice = a + 2 * n - 1
    return (a + n - 1) / twice * ((a + b + n - 1) / twice) * n * (b - n) * x * x
  }

  private static func denominator(
    _ a: Double, _ b: Double, _ x: Double, _ y: Double, lambda: Double, _ n: Double
  ) -> Double {
    let low = n == 0 ? 0 : n * (b - n) * x / (a + 2 * n - 1)
    return n + low + (a + n) / (a + 2 * n + 1) * (lambda + 1 + n * (1 + y))
  }

  private static func away(from value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
