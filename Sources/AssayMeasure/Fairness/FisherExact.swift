/// Fisher's exact test of a table of two by two with fixed margins.
public struct FisherExact: Hashable, Sendable {
  /// The probability of so few or fewer.
  public let less: Double
  /// The probability of so many or more.
  public let greater: Double
  /// The probability of every number that is not likelier than the observed one.
  public let twoSided: Double
  /// The probability of the observed number.
  public let point: Double

  /// Numbers whose probability is within one in ten million of the observed one count as likely, as in R.
  public init(_ draw: Hypergeometric, observed: Int) {
    point = draw.probability(of: observed)
    less = draw.probability(atOrBelow: observed)
    greater = draw.probability(atOrAbove: observed)
    let mode = FisherExact.mode(of: draw)
    let bound = point * (1 + 1e-7)
    if draw.probability(of: mode) <= bound {
      twoSided = 1
    } else if observed < mode {
      let other = FisherExact.first(after: mode, in: draw, atMost: bound, up: true)
      twoSided = min(1, less + draw.probability(atOrAbove: other))
    } else {
      let other = FisherExact.first(after: mode, in: draw, atMost: bound, up: false)
      twoSided = min(1, greater + draw.probability(atOrBelow: other))
    }
  }

  /// The likeliest number.
  private static func mode(of draw: Hypergeometric) -> Int {
    let share = (Double(draw.drawn) + 1) / (Double(draw.population) + 2)
    let near = Int(share * (Double(draw.marked) + 1))
    var mode = min(max(near, draw.support.lowerBound), draw.support.upperBound)
    while draw.probability(of: mode + 1) > draw.probability(of: mode) { mode += 1 }
    while draw.probability(of: mode - 1) > draw.probability(of: mode) { mode -= 1 }
    return mode
  }

  /// Half the probability of the observed number taken off: one-sided, of so few or fewer.
  public var midLess: Double { less - point / 2 }

  /// Half the probability of the observed number taken off: one-sided, of so many or more.
  public var midGreater: Double { greater - point / 2 }

  /// Half the probability of the observed number taken off the two-sided probability.
  public var midTwoSided: Double { twoSided - point / 2 }

  /// The number nearest to the middle, which is likelier than `bound`, on one side of it that is not; one
  /// past the end where there is none.
  private static func first(
    after middle: Int, in draw: Hypergeometric, atMost bound: Double, up: Bool
  ) -> Int {
    let end = up ? draw.support.upperBound + 1 : draw.support.lowerBound - 1
    var (near, far) = (middle, end)
    while abs(far - near) > 1 {
      let between = near + (far - near) / 2
      if draw.probability(of: between) <= bound { far = between } else { near = between }
    }
    return far
  }
}
