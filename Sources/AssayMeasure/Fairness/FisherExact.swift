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
    let mode = min(
      max(Int(draw.mean.rounded()), draw.support.lowerBound), draw.support.upperBound)
    let bound = point * (1 + 1e-7)
    if Double(observed) <= draw.mean {
      let other = FisherExact.first(after: max(mode, observed), in: draw, atMost: bound, up: true)
      twoSided = min(1, less + draw.probability(atOrAbove: max(other, observed + 1)))
    } else {
      let other = FisherExact.first(after: min(mode, observed), in: draw, atMost: bound, up: false)
      twoSided = min(1, greater + draw.probability(atOrBelow: min(other, observed - 1)))
    }
  }

  /// Half the probability of the observed number taken off: one-sided, of so few or fewer.
  public var midLess: Double { less - point / 2 }

  /// Half the probability of the observed number taken off: one-sided, of so many or more.
  public var midGreater: Double { greater - point / 2 }

  /// Half the probability of the observed number taken off the two-sided probability.
  public var midTwoSided: Double { twoSided - point / 2 }

  /// The number nearest to the middle, on one side of it, that is not likelier than `bound`; one past the
  /// end where there is none.
  private static func first(
    after middle: Int, in draw: Hypergeometric, atMost bound: Double, up: Bool
  ) -> Int {
    let end = up ? draw.support.upperBound + 1 : draw.support.lowerBound - 1
    var (near, far) = (middle, end)
    if draw.probability(of: near) <= bound { return near }
    while abs(far - near) > 1 {
      let between = near + (far - near) / 2
      if draw.probability(of: between) <= bound { far = between } else { near = between }
    }
    return far
  }
}
