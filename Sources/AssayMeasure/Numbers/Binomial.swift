/// The number of successes in independent trials of one chance.
public struct Binomial: Hashable, Sendable {
  /// The number of trials, at least zero.
  public let trials: Int
  /// The chance of a success in one, from 0 to 1.
  public let chance: Double

  /// A distribution.
  public init(trials: Int, chance: Double) {
    self.trials = trials
    self.chance = chance
  }

  /// The probability of exactly `successes`.
  public func probability(of successes: Int) -> Double {
    guard successes >= 0, successes <= trials else { return 0 }
    return Binomial.mass(Double(successes), of: Double(trials), chance: chance, rest: 1 - chance)
  }

  /// The probability of `successes` or fewer.
  public func probability(atOrBelow successes: Int) -> Double {
    guard successes >= 0 else { return 0 }
    guard successes < trials else { return 1 }
    let (a, b) = (Double(successes) + 1, Double(trials - successes))
    return IncompleteBeta.tails(a, b, at: chance, rest: 1 - chance).upper
  }

  /// The probability of more than `successes`.
  public func probability(above successes: Int) -> Double {
    guard successes >= 0 else { return 1 }
    guard successes < trials else { return 0 }
    let (a, b) = (Double(successes) + 1, Double(trials - successes))
    return IncompleteBeta.tails(a, b, at: chance, rest: 1 - chance).lower
  }

  /// The exact interval of the chance after `successes` in `trials` (Clopper and Pearson 1934); `nil`
  /// without trials.
  public static func interval(
    successes: Int, trials: Int, confidence: Double
  ) -> (lower: Double, upper: Double)? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let tail = (1 - confidence) / 2
    let (x, n) = (Double(successes), Double(trials))
    let lower = successes == 0 ? 0 : BetaDistribution(x, n - x + 1).quantile(tail)
    let upper = successes == trials ? 1 : 1 - BetaDistribution(n - x, x + 1).quantile(tail)
    return (lower, upper)
  }

  /// The probability of `x` successes in `n` trials by Loader's saddle point (2000), for any `n` that a
  /// number holds exactly; `rest` is one minus `chance`.
  static func mass(_ x: Double, of n: Double, chance: Double, rest: Double) -> Double {
    if chance == 0 { return x == 0 ? 1 : 0 }
    if rest == 0 { return x == n ? 1 : 0 }
    if x == 0 { return none(of: n, chance: chance, rest: rest) }
    if x == n { return none(of: n, chance: rest, rest: chance) }
    let errors =
      LogGamma.stirlingError(n) - LogGamma.stirlingError(x) - LogGamma.stirlingError(n - x)
    let distance =
      LogGamma.deviance(x, mean: n * chance) + LogGamma.deviance(n - x, mean: n * rest)
    return Elementary.exp(errors - distance) * (n / (2 * Double.pi * x * (n - x))).squareRoot()
  }

  private static func none(of n: Double, chance: Double, rest: Double) -> Double {
    Elementary.exp(n * (chance < 0.5 ? Elementary.log1p(-chance) : Elementary.log(rest)))
  }
}
