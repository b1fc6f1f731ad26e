/// Agreement over what chance would give, for any number of raters and with ratings missing.
///
/// K. L. Gwet, Handbook of Inter-Rater Reliability (2014), with the linearised standard error over units
/// and the t interval of irrCAC. Units with one rating count towards the prevalence of the categories.
public struct ChanceCorrectedAgreement: Hashable, Sendable {
  /// What agreement is expected by chance.
  public enum Chance: String, CaseIterable, Hashable, Sendable {
    /// From the prevalence of the categories, less where one is rare (Gwet 2008): AC1, AC2.
    case gwet
    /// Both raters draw from the pooled shares (Scott 1955, Fleiss 1971).
    case fleiss
    /// Every category is as likely (Brennan and Prediger 1981).
    case uniform
  }

  /// The coefficient.
  public let value: Double
  /// The agreement of the pairs within units, weighted.
  public let observed: Double
  /// The agreement that chance would give.
  public let expected: Double
  /// The number of units with a rating.
  public let units: Int
  /// The number of units with two or more.
  public let pairableUnits: Int
  /// The standard error over units; `nil` with one unit.
  public let standardError: Double?

  /// Undefined without a unit of two ratings, and where chance alone would agree in full.
  public init(
    _ counts: CategoryCounts, chance: Chance, weights kind: AgreementWeights
  ) throws(Undefined) {
    try self.init(counts, chance: chance, weights: try kind.matrix(counts.categories))
  }

  /// The same with the weight of every pair of categories, row after row.
  init(_ counts: CategoryCounts, chance: Chance, weights: [Double]) throws(Undefined) {
    let rated = (0..<counts.count).filter { counts.sizes[$0] > 0 }
    let pairable = rated.lazy.filter { counts.sizes[$0] > 1 }.count
    if pairable == 0 { throw Undefined("no unit has two ratings") }
    let agreements = rated.map { ChanceCorrectedAgreement.agreement(of: $0, counts, weights) }
    let part = ChanceCorrectedAgreement.chance(chance, counts, rated, weights)
    let observed = CompensatedSum(agreements).value / Double(pairable)
    let rest = 1 - part.expected
    guard counts.categories.count > 1, rest > 1e-12 else {
      throw Undefined(
        counts.categories.count == 1
          ? "all ratings are \(Digits.twelve(counts.categories[0])): "
            + "chance alone would give full agreement; `--categories` names the others of the scale"
          : "chance alone would give full agreement")
    }
    let value = (observed - part.expected).orZero() / rest
    (units, pairableUnits) = (rated.count, pairable)
    (self.observed, expected, self.value) = (observed, part.expected, value)
    guard rated.count > 1 else {
      standardError = nil
      return
    }
    let scale = Double(rated.count) / Double(pairable)
    var squares = CompensatedSum()
    for (place, unit) in rated.enumerated() {
      let own = counts.sizes[unit] > 1 ? scale * (agreements[place] - part.expected) / rest : 0
      let pull = part.shares.map { shares in
        ChanceCorrectedAgreement.mean(of: unit, counts, shares) - part.expected
      }
      let term = own - 2 * (1 - value) * (pull ?? 0) / rest - value
      squares.add(term * term)
    }
    let n = Double(rated.count)
    standardError = (squares.value / (n * (n - 1))).squareRoot()
  }

  init(
    value: Double, observed: Double, expected: Double, units: Int, pairableUnits: Int,
    standardError: Double?
  ) {
    (self.value, self.observed, self.expected) = (value, observed, expected)
    (self.units, self.pairableUnits, self.standardError) = (units, pairableUnits, standardError)
  }

  /// The weighted agreement of the pairs of a unit; zero below two ratings.
  static func agreement(
    of unit: Int, _ counts: CategoryCounts, _ weights: [Double]
  ) -> Double {
    let size = Double(counts.sizes[unit])
    guard size > 1 else { return 0 }
    let width = counts.categories.count
    var sum = 0.0
    for place in counts.places(unit) {
      var near = -1.0
      for other in counts.places(unit) {
        near +=
          weights[counts.columns[place] * width + counts.columns[other]]
          * Double(counts.counts[other])
      }
      sum += Double(counts.counts[place]) * near
    }
    return sum / (size * (size - 1))
  }

  /// The mean over the ratings of a unit of a figure for each category.
  private static func mean(of unit: Int, _ counts: CategoryCounts, _ figures: [Double]) -> Double {
    var sum = 0.0
    for place in counts.places(unit) {
      sum += Double(counts.counts[place]) * figures[counts.columns[place]]
    }
    return sum / Double(counts.sizes[unit])
  }

  /// The expected agreement and, where the categories' shares matter, what each category adds to it.
  private static func chance(
    _ chance: Chance, _ counts: CategoryCounts, _ rated: [Int], _ weights: [Double]
  ) -> (expected: Double, shares: [Double]?) {
    let width = counts.categories.count
    let q = Double(width)
    if chance == .uniform { return (weights.reduce(0, +) / (q * q), nil) }
    var prevalence = [Double](repeating: 0, count: width)
    for unit in rated {
      for place in counts.places(unit) {
        prevalence[counts.columns[place]] +=
          Double(counts.counts[place]) / Double(counts.sizes[unit])
      }
    }
    for column in prevalence.indices { prevalence[column] /= Double(rated.count) }
    let shares: [Double]
    if chance == .gwet {
      let factor = width > 1 ? weights.reduce(0, +) / (q * (q - 1)) : 1
      shares = prevalence.map { factor * (1 - $0) }
    } else {
      shares = prevalence.indices.map { row in
        prevalence.indices.reduce(0) { $0 + weights[row * width + $1] * prevalence[$1] }
      }
    }
    let expected = zip(prevalence, shares).reduce(0) { $0 + $1.0 * $1.1 }
    return (expected, shares)
  }

  /// The test against zero and the interval, by Student's t over units; `nil` where no unit differs.
  public func test(confidence: Double) -> (t: Double, pValue: Double, lower: Double, upper: Double)?
  {
    guard let standardError, standardError > 1e-13 else { return nil }
    let distribution = StudentT(degrees: Double(units - 1))
    let reach = distribution.quantile((1 + confidence) / 2) * standardError
    let t = value / standardError
    return (t, distribution.probability(beyond: t), value - reach, min(1, value + reach))
  }
}
