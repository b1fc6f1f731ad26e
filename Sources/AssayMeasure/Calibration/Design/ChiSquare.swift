/// The chi-square distribution of whole degrees of freedom, by its finite sums
/// (Abramowitz and Stegun 26.4.4 and 26.4.5).
enum ChiSquareTail {
  /// The probability of a value above `x` with `degrees` of freedom, at least 1.
  static func probability(above x: Double, degrees: Int) -> Double {
    guard x > 0 else { return 1 }
    let half = x / 2
    let logHalf = Elementary.log(half)
    let isOdd = degrees % 2 == 1
    var sum = CompensatedSum()
    var logTerm = -half
    var index = 0.0
    if isOdd {
      sum.add(2 * Normal.probability(above: x.squareRoot()))
      // x^(1/2) e^(-x/2) / Γ(3/2), with Γ(3/2) = √π / 2.
      logTerm += 0.5 * logHalf + 0.120_782_237_635_245_222
      index = 0.5
    }
    for _ in 0..<(degrees / 2) {
      sum.add(Elementary.exp(logTerm))
      index += 1
      logTerm += logHalf - Elementary.log(index)
    }
    return min(sum.value, 1)
  }
}
