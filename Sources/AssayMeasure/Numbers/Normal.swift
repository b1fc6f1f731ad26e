/// The normal distribution with mean 0 and standard deviation 1.
public enum Normal {
  /// The density at `x`.
  public static func density(_ x: Double) -> Double {
    0.398942280401432677939946 * Elementary.exp(-0.5 * x * x)
  }

  /// The probability of a value at or below `x`, to a relative error of about 1e-15.
  ///
  /// W. J. Cody, Math. Comp. 23 (1969), rational Chebyshev approximations, in the arrangement of his
  /// ANORM (ACM TOMS 19, 1993).
  public static func probability(atOrBelow x: Double) -> Double { tails(x).lower }

  /// The probability of a value above `x`, without the loss of one minus the other.
  public static func probability(above x: Double) -> Double { tails(x).upper }

  private static func tails(_ x: Double) -> (lower: Double, upper: Double) {
    let y = abs(x)
    if y <= 0.66291 {
      let square = y > 1.11e-16 ? x * x : 0
      var numerator = centre.numerator[4] * square
      var denominator = square
      for index in 0..<3 {
        numerator = (numerator + centre.numerator[index]) * square
        denominator = (denominator + centre.denominator[index]) * square
      }
      let half = x * (numerator + centre.numerator[3]) / (denominator + centre.denominator[3])
      return (0.5 + half, 0.5 - half)
    }
    let tail = y <= 5.656854248 ? middleTail(y) : y < 38.6 ? farTail(y) : 0
    return x > 0 ? (1 - tail, tail) : (tail, 1 - tail)
  }

  private static func middleTail(_ y: Double) -> Double {
    var numerator = middle.numerator[8] * y
    var denominator = y
    for index in 0..<7 {
      numerator = (numerator + middle.numerator[index]) * y
      denominator = (denominator + middle.denominator[index]) * y
    }
    return gauss(y) * (numerator + middle.numerator[7]) / (denominator + middle.denominator[7])
  }

  private static func farTail(_ y: Double) -> Double {
    let square = 1 / (y * y)
    var numerator = far.numerator[5] * square
    var denominator = square
    for index in 0..<4 {
      numerator = (numerator + far.numerator[index]) * square
      denominator = (denominator + far.denominator[index]) * square
    }
    let ratio = square * (numerator + far.numerator[4]) / (denominator + far.denominator[4])
    return gauss(y) * (0.39894228040143267794 - ratio) / y
  }

  /// exp(-y²/2), the square split in two so that its low digits are kept.
  private static func gauss(_ y: Double) -> Double {
    let high = (y * 16).rounded(.towardZero) / 16
    let rest = (y - high) * (y + high)
    return Elementary.exp(-high * high * 0.5) * Elementary.exp(-rest * 0.5)
  }

  private typealias Ratio = (numerator: [Double], denominator: [Double])

  private static let centre: Ratio = (
    [
      2.2352520354606839287e00, 1.6102823106855587881e02, 1.0676894854603709582e03,
      1.8154981253343561249e04, 6.5682337918207449113e-2,
    ],
    [
      4.7202581904688241870e01, 9.7609855173777669322e02, 1.0260932208618978205e04,
      4.5507789335026729956e04,
    ]
  )

  private static let middle: Ratio = (
    [
      3.9894151208813466764e-1, 8.8831497943883759412e00, 9.3506656132177855979e01,
      5.9727027639480026226e02, 2.4945375852903726711e03, 6.8481904505362823326e03,
      1.1602651437647350124e04, 9.8427148383839780218e03, 1.0765576773720192317e-8,
    ],
    [
      2.2266688044328115691e01, 2.3538790178262499861e02, 1.5193775994075548050e03,
      6.4855582982667607550e03, 1.8615571640885098091e04, 3.4900952721145977266e04,
      3.8912003286093271411e04, 1.9685429676859990727e04,
    ]
  )

  private static let far: Ratio = (
    [
      2.1589853405795699e-1, 1.274011611602473639e-1, 2.2235277870649807e-2,
      1.421619193227893466e-3, 2.9112874951168792e-5, 2.307344176494017303e-2,
    ],
    [
      1.28426009614491121e00, 4.68238212480865118e-1, 6.59881378689285515e-2,
      3.78239633202758244e-3, 7.29751555083966205e-5,
    ]
  )
}
