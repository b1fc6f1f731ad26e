/// Exponential and logarithm from additions, multiplications and divisions alone.
///
/// A C library chooses its code by processor, and the last digit with it. These follow the reductions
/// and the minimax polynomials of FDLIBM (Sun Microsystems 1993, `e_exp.c`, `e_log.c`); the error is
/// below one unit in the last place.
enum Elementary {
  private static let ln2High = 6.931_471_803_691_238_164_90e-01
  private static let ln2Low = 1.908_214_929_270_587_700_02e-10

  /// e to the power `x`: infinite above 709.78, zero below -745.13.
  @inlinable static func exp(_ x: Double) -> Double { exponential(x) }

  /// The natural logarithm: minus infinity at zero, not a number below it.
  @inlinable static func log(_ x: Double) -> Double { logarithm(x) }

  @usableFromInline static func exponential(_ x: Double) -> Double {
    guard !x.isNaN else { return x }
    guard x < 709.782712893383973096 else { return .infinity }
    guard x > -745.133219101941108420 else { return 0 }
    let k = (x * 1.44269504088896338700).rounded(.toNearestOrEven)
    let high = x - k * ln2High
    let low = k * ln2Low
    let r = high - low
    let t = r * r
    let c =
      r - t
      * (1.66666666666666019037e-01 + t
        * (-2.77777777770155933842e-03 + t
          * (6.61375632143793436117e-05 + t
            * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
    let y = 1 - ((low - (r * c) / (2 - c)) - high)
    return scaled(y, by: Int(k))
  }

  @usableFromInline static func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var exponent = Int(x.exponent)
    var significand = x.significand
    if significand > 1.41421356237309504880 {
      significand /= 2
      exponent += 1
    }
    let f = significand - 1
    let k = Double(exponent)
    guard f != 0 else { return k * ln2High + k * ln2Low }
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let odd =
      z
      * (6.666666666666735130e-01 + w
        * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    let remainder = even + odd
    let half = 0.5 * f * f
    return k * ln2High - ((half - (s * (half + remainder) + k * ln2Low)) - f)
  }

  private static func scaled(_ y: Double, by k: Int) -> Double {
    if k >= -1021, k <= 1023 { return y * Double(sign: .plus, exponent: k, significand: 1) }
    if k > 1023 { return y * 2 * Double(sign: .plus, exponent: k - 1, significand: 1) }
    return y * Double(sign: .plus, exponent: k + 1000, significand: 1)
      * Double(sign: .plus, exponent: -1000, significand: 1)
  }
}
