extension Elementary {
  /// The logarithm of `1 + x`, without the loss of adding 1 to a small `x`.
  static func log1p(_ x: Double) -> Double {
    let sum = 1 + x
    guard sum != 1 else { return x }
    guard sum.isFinite, sum > 0 else { return log(sum) }
    return log(sum) * (x / (sum - 1))
  }
}

/// The logarithm of the gamma function and the parts of it that densities are made of.
public enum LogGamma {
  static let halfLogTwoPi = 0.918938533204672741780329736406

  /// The logarithm of the gamma function at `x` above zero; infinite at zero, not a number below.
  ///
  /// Stirling's series from 15 on, and the series of zeta values around 2 up to 2.5; between them the
  /// recurrence. The relative error is below 1e-14, near the zeros at 1 and 2 as well.
  public static func value(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? .infinity : .nan }
    guard x.isFinite else { return x }
    if x < 0.5 { return value(near: x + 1, offset: x) - Elementary.log(x) }
    if x < 2.5 { return value(near: x, offset: x - 1) }
    guard x < 15 else {
      return (x - 0.5) * Elementary.log(x) - x + halfLogTwoPi + series(x)
    }
    var product = 1.0
    var low = x
    while low >= 2.5 {
      low -= 1
      product *= low
    }
    return Elementary.log(product) + value(near: low, offset: low - 1)
  }

  /// What Stirling's formula lacks: log Γ(x + 1) less (x + ½) log x - x + ½ log 2π, for `x` above zero.
  static func stirlingError(_ x: Double) -> Double {
    guard x < 15 else { return series(x) }
    return value(x + 1) - (x + 0.5) * Elementary.log(x) + x - halfLogTwoPi
  }

  /// `x log(x / mean) + mean - x` for figures above zero, without cancellation where they are close.
  ///
  /// C. Loader, "Fast and accurate computation of binomial probabilities" (2000), function bd0.
  static func deviance(_ x: Double, mean: Double) -> Double {
    let difference = x - mean
    guard abs(difference) < 0.1 * (x + mean) else {
      return x * Elementary.log(x / mean) - difference
    }
    let ratio = difference / (x + mean)
    let square = ratio * ratio
    var sum = difference * ratio
    var power = 2 * x * ratio
    var odd = 3.0
    while true {
      power *= square
      let next = sum + power / odd
      if next == sum { return sum }
      sum = next
      odd += 2
    }
  }

  /// 1/(12 x) - 1/(360 x³) + ...; the first term left out is below 1e-17 from 15 on.
  private static func series(_ x: Double) -> Double {
    let inverse = 1 / (x * x)
    let terms = [
      1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12,
    ]
    return terms.reduce(0) { $0 * inverse + $1 } / x
  }

  /// `x` is from 0.5 to 2.5; `offset` is `x - 1` as exactly as it is known.
  private static func value(near x: Double, offset: Double) -> Double {
    let z = x < 1.5 ? offset : x - 2
    let sum = zetaLessOne.reversed().reduce((total: 0.0, index: zetaLessOne.count + 1)) {
      let term = ($0.index.isMultiple(of: 2) ? $1 : -$1) / Double($0.index)
      return ($0.total * z + term, $0.index - 1)
    }
    let regular = z * (0.422784335098467139393487909918 + z * sum.total)
    return x < 1.5 ? regular - Elementary.log1p(z) : regular
  }

  /// Riemann's zeta function less 1 at 2, 3, ...
  private static let zetaLessOne: [Double] = [
    0.644934066848226436, 0.202056903159594285, 0.0823232337111381915,
    0.0369277551433699263, 0.0173430619844491397, 0.00834927738192282684,
    0.00407735619794433938, 0.00200839282608221442, 0.000994575127818085337,
    0.000494188604119464559, 0.000246086553308048299, 0.000122713347578489147,
    0.0000612481350587048293, 0.0000305882363070204936, 0.0000152822594086518717,
    7.63719763789976227e-6, 3.81729326499983986e-6, 1.90821271655393893e-6,
    9.53962033872796113e-7, 4.76932986787806463e-7, 2.3845050272773299e-7,
    1.19219925965311073e-7, 5.96081890512594796e-8, 2.98035035146522802e-8,
    1.49015548283650412e-8, 7.45071178983542949e-9, 3.72533402478845705e-9,
    1.86265972351304901e-9,
  ]
}
