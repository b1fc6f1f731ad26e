import Testing

@testable import AssayMeasure

/// What must hold between coefficients, and under changes that mean nothing, on tables drawn by a seed.
@Suite struct `Laws of agreement` {
  static let seeds: [UInt64] = Array(1...12)

  private func rows(_ seed: UInt64, missing: Double = 0) -> [[Double?]] {
    var generator = SeededGenerator(seed: seed)
    let (units, raters) = (3 + generator.index(below: 20), 2 + generator.index(below: 5))
    return (0..<units).map { _ in
      let level = 3 + generator.normal()
      return (0..<raters).map { _ in
        if generator.unit() < missing { return nil }
        return min(5, max(1, (level + generator.normal()).rounded()))
      }
    }
  }

  private func same(_ one: Double?, _ other: Double?, within: Double = 1e-10) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= within * max(1, abs(other))
  }

  private func alpha(_ rows: [[Double?]], _ metric: KrippendorffAlpha.Metric) -> Double? {
    try? KrippendorffAlpha.estimate(CategoryCounts(UnitTable(rows)), metric: metric).alpha
  }

  @Test(arguments: seeds) func `alpha does not hang on the order of units and raters`(
    _ seed: UInt64
  ) {
    let rows = rows(seed, missing: 0.3)
    let turned = rows.reversed().map { Array($0.reversed()) }
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(same(alpha(rows, metric), alpha(turned, metric)))
    }
  }

  @Test(arguments: seeds) func `alpha does not hang on the units of its metric`(_ seed: UInt64) {
    let rows = rows(seed, missing: 0.2)
    let scaled = rows.map { $0.map { cell in cell.map { 7.5 * $0 + 100 } } }
    let bent = rows.map { $0.map { cell in cell.map { $0 * $0 * $0 } } }
    let halved = rows.map { $0.map { cell in cell.map { $0 / 2 } } }
    #expect(same(alpha(scaled, .interval), alpha(rows, .interval)))
    #expect(same(alpha(bent, .ordinal), alpha(rows, .ordinal)))
    #expect(same(alpha(bent, .nominal), alpha(rows, .nominal)))
    #expect(same(alpha(halved, .ratio), alpha(rows, .ratio)))
  }

  /// Krippendorff's nominal alpha and Fleiss' kappa differ by the small-sample term alone.
  @Test(arguments: seeds) func `alpha is kappa but for the number of ratings`(_ seed: UInt64) throws
  {
    let counts = try CategoryCounts(UnitTable(rows(seed)))
    let kappa = try FleissKappa(counts)
    let ratings = Double(kappa.units * kappa.raters)
    let alpha = try KrippendorffAlpha.estimate(counts, metric: .nominal).alpha
    #expect(same(alpha, kappa.value + (1 - kappa.value) / ratings))
    let general = try ChanceCorrectedAgreement(counts, chance: .fleiss, weights: .unweighted)
    #expect(same(general.value, kappa.value))
  }

  /// The interval alpha of complete data is ICC(1,1) with the total variance over all ratings.
  @Test(arguments: seeds) func `alpha is the one-way correlation but for a term`(_ seed: UInt64)
    throws
  {
    let units = UnitTable(rows(seed))
    let squares = try MeanSquares(RatingMatrix(units))
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let total =
      ((n - 1) * squares.rows + n * (k - 1) * squares.within) / (n * k - 1)
    let alpha = try KrippendorffAlpha.estimate(CategoryCounts(units), metric: .interval).alpha
    #expect(same(alpha, 1 - squares.within / total))
  }

  @Test(arguments: seeds) func `the forms of the mean are those of one rating stepped up`(
    _ seed: UInt64
  ) throws {
    let matrix = try RatingMatrix(UnitTable(rows(seed)))
    let icc = try IntraclassCorrelation(matrix)
    let k = Double(matrix.raters)
    let pairs: [(IntraclassCorrelation.Form, IntraclassCorrelation.Form)] = [
      (.oneWay, .oneWayMean), (.agreement, .agreementMean), (.consistency, .consistencyMean),
    ]
    for (one, mean) in pairs {
      let (single, stepped) = (try icc.estimate(one), try icc.estimate(mean))
      #expect(same(stepped.value, k * single.value / (1 + (k - 1) * single.value), within: 1e-8))
      if let lower = single.lower, let upper = single.upper {
        #expect(lower <= single.value && single.value <= upper)
      }
    }
  }

  @Test(arguments: seeds) func `kappa is the same for both orders of a pair`(_ seed: UInt64) throws
  {
    let units = UnitTable(rows(seed, missing: 0.2))
    for weights in AgreementWeights.allCases {
      let straight = try PairTables(units, only: (0, 1))
      let turned = try PairTables(units, only: (1, 0))
      guard let one = straight.pairs.first, let other = turned.pairs.first else { continue }
      let first = try? CohenKappa(one.table, categories: straight.categories, weights: weights)
      let second = try? CohenKappa(other.table, categories: turned.categories, weights: weights)
      #expect(same(first?.value, second?.value))
      #expect(same(first?.standardError, second?.standardError))
    }
  }

  @Test(arguments: seeds) func `coefficients are at most one`(_ seed: UInt64) throws {
    let counts = try CategoryCounts(UnitTable(rows(seed, missing: 0.3)))
    for chance in ChanceCorrectedAgreement.Chance.allCases {
      for weights in AgreementWeights.allCases {
        let found = try? ChanceCorrectedAgreement(counts, chance: chance, weights: weights)
        if let found { #expect(found.value <= 1 + 1e-12 && found.observed <= 1 + 1e-12) }
      }
    }
  }

  /// One rater's ratings beside themselves agree in full, whatever coefficient is asked.
  @Test(arguments: seeds) func `a rater agrees with themselves`(_ seed: UInt64) throws {
    let twice = rows(seed).map { [$0[0], $0[0]] }
    guard Set(twice.map { $0[0] }).count > 1 else { return }
    let units = UnitTable(twice)
    let counts = try CategoryCounts(units)
    for metric in KrippendorffAlpha.Metric.allCases { #expect(alpha(twice, metric) == 1) }
    #expect(try same(FleissKappa(counts).value, 1))
    #expect(try same(KendallW(RatingMatrix(units)).value, 1))
    #expect(try same(IntraclassCorrelation(RatingMatrix(units)).estimate(.agreement).value, 1))
    #expect(try PercentAgreement(counts).pairs == 1)
  }
}
