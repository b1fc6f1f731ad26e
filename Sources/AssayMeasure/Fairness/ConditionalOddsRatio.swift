/// The odds ratio of a table of two by two with fixed margins, and its exact interval.
///
/// The most likely ratio under Fisher's noncentral hypergeometric distribution, as R's `fisher.test` has
/// it; it lies nearer to 1 than the ratio of the four counts. The interval holds every ratio that neither
/// one-sided test refuses (Clopper and Pearson's principle).
public struct ConditionalOddsRatio: Hashable, Sendable {
  /// The ratio; `nil` where it is without bound.
  public let value: Double?
  /// The lower limit.
  public let lower: Double
  /// The upper limit; `nil` where there is none.
  public let upper: Double?

  /// The widest range of numbers that is added up.
  static let mostNumbers = 1_000_000

  /// Undefined where the margins leave one number alone, and where they leave more than a million.
  public init(_ draw: Hypergeometric, observed: Int, confidence: Double) throws(Undefined) {
    let support = draw.support
    if support.count < 2 { throw Undefined("the margins leave one number alone") }
    if support.count > ConditionalOddsRatio.mostNumbers {
      throw Undefined("the margins leave more than \(ConditionalOddsRatio.mostNumbers) numbers")
    }
    let noncentral = Noncentral(draw)
    let tail = (1 - confidence) / 2
    let (isLeast, isMost) = (observed == support.lowerBound, observed == support.upperBound)
    func solve(_ height: (Noncentral.Sums) -> Double) -> Double {
      Elementary.exp(
        MonotoneRoot.find(from: 0, within: -60...60) { place in
          (height(noncentral.sums(at: place, observed)), .nan)
        })
    }
    value = isMost ? nil : isLeast ? 0 : solve { $0.mean - Double(observed) }
    lower = isLeast ? 0 : solve { $0.atOrAbove - tail }
    upper = isMost ? nil : solve { tail - $0.atOrBelow }
  }
}

/// Fisher's noncentral hypergeometric distribution.
private struct Noncentral {
  struct Sums {
    var mean: Double
    var atOrBelow: Double
    var atOrAbove: Double
  }

  private let first: Int
  private let logarithms: [Double]

  init(_ draw: Hypergeometric) {
    first = draw.support.lowerBound
    var sum = CompensatedSum()
    let unmarked = Double(draw.population - draw.marked)
    logarithms = draw.support.map { count in
      defer {
        let x = Double(count)
        let above = (Double(draw.marked) - x) * (Double(draw.drawn) - x)
        let below = (x + 1) * (unmarked - Double(draw.drawn) + x + 1)
        if above > 0 { sum.add(Elementary.log(above / below)) }
      }
      return sum.value
    }
  }

  /// The mean and the tails about `observed` where the odds are e to `logOdds` times as high.
  func sums(at logOdds: Double, _ observed: Int) -> Sums {
    var largest = -Double.infinity
    for (step, logarithm) in logarithms.enumerated() {
      largest = max(largest, logarithm + Double(step) * logOdds)
    }
    var (all, mean, below, above) = (0.0, 0.0, 0.0, 0.0)
    for (step, logarithm) in logarithms.enumerated() {
      let weight = Elementary.exp(logarithm + Double(step) * logOdds - largest)
      all += weight
      mean += weight * Double(step)
      if first + step <= observed { below += weight }
      if first + step >= observed { above += weight }
    }
    return Sums(mean: Double(first) + mean / all, atOrBelow: below / all, atOrAbove: above / all)
  }
}
