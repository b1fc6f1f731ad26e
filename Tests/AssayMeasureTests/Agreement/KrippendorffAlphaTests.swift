import Testing

@testable import AssayMeasure

@Suite struct `Krippendorff's alpha` {
  /// Python's krippendorff 0.9.0.
  static let cases: [(String, KrippendorffAlpha.Metric, Double)] = [
    ("shroutFleiss", .nominal, -0.0648148148148151),
    ("shroutFleiss", .ordinal, 0.10905941323897961),
    ("shroutFleiss", .interval, 0.14730785039046446),
    ("shroutFleiss", .ratio, 0.08195127861375728),
    ("krippendorff2011", .nominal, 0.743421052631579),
    ("krippendorff2011", .ordinal, 0.8153875037548814),
    ("krippendorff2011", .interval, 0.8491071428571428),
    ("krippendorff2011", .ratio, 0.7974027747116121),
    ("panel", .nominal, 0.14696193265007318),
    ("panel", .ordinal, 0.6431357408727331),
    ("panel", .interval, 0.6360431813174707),
    ("panel", .ratio, 0.5676451825702267),
    ("sparse", .nominal, 0.06060606060606066),
    ("sparse", .ordinal, 0.6192545987714828),
    ("sparse", .interval, 0.5992849284928493),
    ("sparse", .ratio, 0.5063905358666059),
    ("halves", .nominal, 0.07115384615384601),
    ("halves", .ordinal, 0.8878859379572724),
    ("halves", .interval, 0.8822387005649718),
    ("halves", .ratio, 0.8600968704401798),
  ]

  @Test(arguments: cases) func `agrees with krippendorff`(
    _ example: (String, KrippendorffAlpha.Metric, Double)
  ) throws {
    let found = try KrippendorffAlpha.estimate(
      AgreementCases.counts(example.0), metric: example.1)
    #expect(agree([found.alpha], [example.2], within: 1e-12), "\(found.alpha)")
  }

  /// The figures that Krippendorff prints in 2011; irrCAC has .834 for ordinal, by other weights.
  @Test func `agrees with Krippendorff`() throws {
    let counts = try AgreementCases.counts("krippendorff2011")
    let found = try KrippendorffAlpha.Metric.allCases.map {
      Digits.fixed(try KrippendorffAlpha.estimate(counts, metric: $0).alpha, places: 3)
    }
    #expect(found == ["0.743", "0.815", "0.849", "0.797"])
    let nominal = try KrippendorffAlpha.estimate(counts, metric: .nominal)
    #expect(nominal.pairableUnits == 11)
    #expect(nominal.pairableValues == 40)
  }

  /// Complete data of six raters, where R's irr 0.84.1 has .4309.
  @Test func `divides by raters less one on complete data`() throws {
    let counts = CategoryCounts(AgreementCases.fleiss1971, categories: [1, 2, 3, 4, 5])
    let found = try KrippendorffAlpha.estimate(counts, metric: .nominal)
    #expect(Digits.fixed(found.alpha, places: 4) == "0.4334")
  }

  @Test func `is one where every unit agrees`() throws {
    let counts = CategoryCounts([[3, 0, 0], [0, 2, 0], [0, 0, 4]], categories: [1, 2, 5])
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(try KrippendorffAlpha.estimate(counts, metric: metric).alpha == 1)
    }
  }

  @Test func `draws the same interval from the same seed`() throws {
    let counts = try AgreementCases.counts("panel")
    func interval(_ seed: UInt64) throws -> KrippendorffAlpha.Resampled {
      try KrippendorffAlpha.resample(counts, metric: .ordinal, draws: 400, seed: seed)
    }
    #expect(try interval(1) == interval(1))
    #expect(try interval(1) != interval(2))
    let alpha = try KrippendorffAlpha.estimate(counts, metric: .ordinal).alpha
    #expect(try interval(1).lower < alpha && alpha < interval(1).upper)
  }

  /// numpy: the same resampling of units with 200,000 draws.
  @Test func `has the spread that resampling units has`() throws {
    let counts = try AgreementCases.counts("krippendorff2011")
    for (metric, expected) in [
      (KrippendorffAlpha.Metric.nominal, [0.1439, 0.4167, 1.0000]),
      (KrippendorffAlpha.Metric.ordinal, [0.1475, 0.4469, 1.0000]),
      (KrippendorffAlpha.Metric.interval, [0.1514, 0.4267, 1.0000]),
    ] {
      let found = try KrippendorffAlpha.resample(counts, metric: metric, draws: 4000, seed: 7)
      #expect(agree([found.standardError], [expected[0]], within: 0.05), "\(found)")
      #expect(abs(found.lower - expected[1]) < 0.03 && abs(found.upper - expected[2]) < 0.03)
    }
  }

  @Test func `counts the draws that have no alpha`() throws {
    let counts = CategoryCounts([[2, 0], [2, 0], [1, 1]], categories: [1, 2])
    let found = try KrippendorffAlpha.resample(counts, metric: .nominal, draws: 1000, seed: 1)
    // Both equal units alone are drawn with probability (2/3)³.
    #expect(abs(found.undefinedDraws - 296) < 60)
  }

  static let undefined: [([[Int]], KrippendorffAlpha.Metric, String)] = [
    ([[1, 0], [0, 1]], .nominal, "no unit has two ratings"),
    (
      [[3, 0], [2, 0], [0, 1]], .interval,
      "all 5 pairable ratings are -1: no disagreement can be expected"
    ),
    ([[1, 1]], .ratio, "the ratio metric needs ratings of zero and more, and one is -1"),
  ]

  @Test(arguments: undefined) func `refuses what has no value`(
    _ example: ([[Int]], KrippendorffAlpha.Metric, String)
  ) {
    let counts = CategoryCounts(example.0, categories: [-1, 2])
    let found = #expect(throws: Undefined.self) {
      try KrippendorffAlpha.estimate(counts, metric: example.1)
    }
    #expect(found?.reason == example.2)
  }
}
