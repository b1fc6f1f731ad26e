import Testing

@testable import AssayMeasure

@Suite struct `Fleiss' kappa, W, Finn and plain agreement` {
  /// Fleiss (1971) prints .430, and .245, .245, .520, .471 and .566 for the categories; R's irr has
  /// z = 17.7 and 5.2, 5.2, 11.0, 10.0, 12.0.
  @Test func `has the kappa that Fleiss prints`() throws {
    let counts = CategoryCounts(AgreementCases.fleiss1971, categories: [1, 2, 3, 4, 5])
    let kappa = try FleissKappa(counts)
    #expect(Digits.fixed(kappa.value, places: 3) == "0.430")
    #expect(Digits.fixed(kappa.value / kappa.nullStandardError, places: 1) == "17.7")
    let kappas = kappa.categories.map { $0.kappa ?? 0 }
    let texts = kappas.map { Digits.fixed($0, places: 3) }
    #expect(texts == ["0.245", "0.245", "0.520", "0.471", "0.566"])
    let tests = kappas.map { Digits.fixed($0 / kappa.categoryStandardError, places: 1) }
    #expect(tests == ["5.2", "5.2", "11.0", "10.0", "12.0"])
  }

  /// The worked example of the encyclopedia article on Fleiss' kappa: .210, by statsmodels 0.20993.
  @Test func `has the kappa of ten units and fourteen raters`() throws {
    let rows = [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ]
    let kappa = try FleissKappa(CategoryCounts(rows, categories: [1, 2, 3, 4, 5]))
    #expect(agree([kappa.value], [0.20993070442195522], within: 1e-12))
  }

  @Test func `refuses unequal counts and one category`() {
    func reason(_ rows: [[Int]]) -> String? {
      #expect(throws: Undefined.self) {
        try FleissKappa(CategoryCounts(rows, categories: [1, 2]))
      }?.reason
    }
    #expect(
      reason([[2, 0], [2, 1]]) == "the units have from 2 to 3 ratings, and it needs as many for "
        + "each: Krippendorff's alpha and Gwet's coefficients do not")
    #expect(reason([[1, 0], [0, 1]]) == "every unit has one rating, and it needs at least 2")
    #expect(
      reason([[3, 0], [3, 0]]) == "all 6 ratings are 1: chance alone would give full agreement")
    #expect(reason([]) == "there are no units")
  }

  /// scipy 1.12: friedmanchisquare over the raters, which corrects for ties; W, chi-square, p.
  static let concordances: [(String, [Double])] = [
    ("shroutFleiss", [0.8870370370370365, 17.74074074074073, 0.0032895092436803007]),
    ("panel", [0.8014981273408242, 44.08239700374533, 7.029640410089278e-06]),
    ("halves", [0.9426666666666664, 19.795999999999996, 0.006027590320044314]),
  ]

  @Test(arguments: concordances) func `has Kendall's W`(_ example: (String, [Double])) throws {
    let found = try KendallW(AgreementCases.matrix(example.0))
    #expect(agree([found.value, found.chiSquare, found.pValue], example.1, within: 1e-10))
  }

  @Test func `refuses W where all is tied`() throws {
    let found = #expect(throws: Undefined.self) {
      try KendallW(RatingMatrix([[3, 1], [3, 1], [3, 1]]))
    }
    #expect(found?.reason == "every panellist gives all 3 units the same rank")
    #expect(try KendallW(RatingMatrix([[1, 10], [2, 20], [3, 30]])).value == 1)
  }

  /// numpy and scipy from the formulas of R's irr: r, F, degrees below, p.
  static let finns: [(String, Int, Finn.Model, [Double])] = [
    (
      "shroutFleiss", 10, .oneWay,
      [0.2407407407407408, 1.3170731707317074, 18, 0.24945212204163741]
    ),
    (
      "shroutFleiss", 10, .twoWay,
      [0.8764309764309764, 8.092643051771118, 15, 1.7868263081206697e-05]
    ),
    ("panel", 5, .oneWay, [0.7666666666666666, 4.285714285714285, 48, 6.9273834074805685e-09]),
    ("panel", 5, .twoWay, [0.8295454545454546, 5.866666666666667, 44, 1.0615735485918411e-10]),
    ("halves", 7, .oneWay, [0.9244791666666666, 13.241379310344826, 16, 2.578143095683048e-07]),
    ("halves", 7, .twoWay, [0.9281994047619048, 13.927461139896371, 14, 1.0371518247766597e-06]),
  ]

  @Test(arguments: finns) func `has Finn's r`(
    _ example: (String, Int, Finn.Model, [Double])
  ) throws {
    let found = try Finn(
      AgreementCases.matrix(example.0), levels: example.1, model: example.2)
    #expect(agree([found.value, found.f, found.degrees, found.pValue], example.3))
  }

  @Test func `counts plain agreement by pairs and by units`() throws {
    let counts = try CategoryCounts(
      UnitTable([[1, 1, 1], [1, 2, 2], [1, 2, 3], [4, nil, nil], [2.1, 3.1, nil]]))
    let exact = try PercentAgreement(counts)
    let plain: [Double] = [1.0 / 3, 0.25]
    #expect(agree([exact.pairs, exact.units], plain))
    #expect(exact.pairableUnits == 4)
    let near = try PercentAgreement(counts, tolerance: 1)
    let shares: [Double] = [11.0 / 12, 0.75]
    #expect(agree([near.pairs, near.units], shares))
    #expect(throws: Undefined.self) { try PercentAgreement(CategoryCounts(UnitTable([[1], [2]]))) }
  }
}
