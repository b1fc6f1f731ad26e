/// The selection rate of a group over that of another, with its interval.
public struct ImpactRatio: Hashable, Sendable {
  /// How the interval is found.
  public enum Interval: String, CaseIterable, Hashable, Sendable {
    /// Normal on the logarithm (D. Katz and others, Biometrics 34, 1978); needs selections in both.
    case log
    /// From the score test (P. A. R. Koopman, Biometrics 40, 1984); also without selections in one.
    case score
  }

  /// The ratio.
  public let value: Double
  /// The lower limit.
  public let lower: Double
  /// The upper limit; `nil` where there is none.
  public let upper: Double?
  /// How the interval was found: by the score where the logarithm has none.
  public let interval: Interval

  /// Undefined where the reference has no selections.
  public init(
    _ comparison: SelectionComparison, confidence: Double, interval wanted: Interval = .log
  ) throws(Undefined) {
    let (group, reference) = (comparison.group, comparison.reference)
    if reference.selected == 0 {
      throw Undefined("`\(reference.name)` has no selections: there is no rate to compare with")
    }
    value = comparison.rates.group / comparison.rates.reference
    let z = Normal.quantile((1 + confidence) / 2)
    if wanted == .log, group.selected > 0 {
      interval = .log
      let (a, n, c, m) = (
        Double(group.selected), Double(group.applicants), Double(reference.selected),
        Double(reference.applicants)
      )
      let reach = Elementary.exp(z * max(0, 1 / a - 1 / n + 1 / c - 1 / m).squareRoot())
      (lower, upper) = (value / reach, value * reach)
    } else {
      interval = .score
      let score = RatioScore(comparison)
      lower = group.selected == 0 ? 0 : score.limit(where: z, below: true)
      upper = score.limit(where: -z, below: false)
    }
  }

  /// Whether the ratio is below four fifths, as 29 CFR 1607.4 D has it.
  public var isBelowFourFifths: Bool { value < 0.8 - 1e-12 }
}

/// The score test that a ratio of two shares has a given value.
private struct RatioScore {
  let x1: Double
  let n1: Double
  let x2: Double
  let n2: Double

  init(_ comparison: SelectionComparison) {
    x1 = Double(comparison.group.selected)
    n1 = Double(comparison.group.applicants)
    x2 = Double(comparison.reference.selected)
    n2 = Double(comparison.reference.applicants)
  }

  /// How many standard errors the observed ratio lies above `ratio`; falls as `ratio` rises.
  private func z(_ ratio: Double) -> Double {
    let (a, b, c) = ((n1 + n2) * ratio, (n1 + x2) * ratio + x1 + n2, x1 + x2)
    let p2 = 2 * c / (b + max(0, b * b - 4 * a * c).squareRoot())
    let p1 = min(1, ratio * p2)
    let variance = p1 * (1 - p1) / n1 + ratio * ratio * p2 * max(0, 1 - p2) / n2
    let apart = x1 / n1 - ratio * x2 / n2
    return variance > 0 ? apart / variance.squareRoot() : apart > 0 ? .infinity : -.infinity
  }

  func limit(where target: Double, below: Bool) -> Double {
    let centre = x1 > 0 ? Elementary.log(x1 / n1 / (x2 / n2)) : -30
    let range = below ? (centre - 60)...centre : centre...(max(centre, 0) + 60)
    let place = MonotoneRoot.find(from: centre, within: range) {
      (target - z(Elementary.exp($0)), .nan)
    }
    return Elementary.exp(place)
  }
}
