extension ChanceCorrectedAgreement {
  /// Conger's kappa: Cohen's for any number of panellists, each with shares of their own.
  ///
  /// A. J. Conger, Psychological Bulletin 88 (1980); with ratings missing, and the linearised standard
  /// error, as K. L. Gwet (2014) and irrCAC. Undefined as the others, and with one panellist.
  static func conger(
    _ table: UnitTable, _ counts: CategoryCounts, weights: [Double]
  ) throws(Undefined) -> ChanceCorrectedAgreement {
    let raters = PanellistShares(table, categories: counts.categories)
    let r = Double(raters.present.count)
    guard r > 1 else { throw Undefined("it needs at least 2 panellists, and there is \(Int(r))") }
    let agreements = (0..<counts.count).map { agreement(of: $0, counts, weights) }
    let pairable = counts.sizes.lazy.filter { $0 > 1 }.count
    if pairable == 0 { throw Undefined("no unit has two ratings") }
    let observed = CompensatedSum(agreements).value / Double(pairable)
    let pulls = raters.pulls(weights)
    let means = raters.present.map { rater in raters.mean(pulls[rater], of: rater) }
    let expected = CompensatedSum(means).value / (r * (r - 1))
    let rest = 1 - expected
    guard rest > 1e-12 else {
      throw Undefined("all panellists use one category: chance alone would give full agreement")
    }
    let value = (observed - expected).orZero() / rest
    let n = Double(counts.count)
    guard counts.count > 1 else {
      return ChanceCorrectedAgreement(
        value: value, observed: observed, expected: expected, units: counts.count,
        pairableUnits: pairable, standardError: nil)
    }
    var ofRater = [Double](repeating: 0, count: table.panellists.count)
    for (rater, mean) in zip(raters.present, means) { ofRater[rater] = mean }
    var squares = CompensatedSum()
    for unit in 0..<counts.count {
      let own =
        counts.sizes[unit] > 1 ? n / Double(pairable) * (agreements[unit] - expected) / rest : 0
      let apart = table.places(unit).reduce(0.0) { sum, place in
        let rater = table.columns[place]
        return sum + n / raters.totals[rater]
          * (pulls[rater][raters.codes[place]] - ofRater[rater])
      }
      let term = own - 2 * (1 - value) * apart / (r * (r - 1)) / rest - value
      squares.add(term * term)
    }
    return ChanceCorrectedAgreement(
      value: value, observed: observed, expected: expected, units: counts.count,
      pairableUnits: pairable, standardError: (squares.value / (n * (n - 1))).squareRoot())
  }
}

/// How often each panellist used each category.
private struct PanellistShares {
  /// For each rating of the table its category.
  let codes: [Int]
  /// The panellists with a rating.
  let present: [Int]
  /// The number of ratings of each panellist.
  let totals: [Double]
  private let shares: [[Double]]

  init(_ table: UnitTable, categories: [Double]) {
    let ratings = RatingCodes(table.values)
    let places = ratings.found.map { value in categories.firstIndex(of: value) ?? 0 }
    codes = ratings.codes.map { places[$0] }
    var counts = [[Double]](
      repeating: [Double](repeating: 0, count: categories.count), count: table.panellists.count)
    for (rater, code) in zip(table.columns, codes) { counts[rater][code] += 1 }
    let totals = counts.map { $0.reduce(0, +) }
    self.totals = totals
    present = totals.indices.filter { totals[$0] > 0 }
    shares = zip(counts, totals).map { row, total in row.map { total > 0 ? $0 / total : 0 } }
  }

  /// For each panellist and category its weight beside the shares of all others together.
  func pulls(_ weights: [Double]) -> [[Double]] {
    let width = shares.first?.count ?? 0
    let sums = (0..<width).map { column in present.reduce(0) { $0 + shares[$1][column] } }
    return shares.map { own in
      (0..<width).map { column in
        (0..<width).reduce(0) { $0 + weights[$1 * width + column] * (sums[$1] - own[$1]) }
      }
    }
  }

  /// The mean of a figure for each category over the ratings of a panellist.
  func mean(_ figures: [Double], of rater: Int) -> Double {
    zip(figures, shares[rater]).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
