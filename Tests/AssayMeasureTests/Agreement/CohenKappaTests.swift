import Testing

@testable import AssayMeasure

@Suite struct `Cohen's kappa` {
  struct KappaCase: Sendable {
    let table: String
    let weights: AgreementWeights
    /// Kappa, standard error, that under the null, lower and upper limit, z and p.
    let expected: [Double]

    init(_ table: String, _ weights: AgreementWeights, _ expected: [Double]) {
      self.table = table
      self.weights = weights
      self.expected = expected
    }
  }

  static let tables: [String: [Int]] = [
    // J. Cohen, Educational and Psychological Measurement 20 (1960): he prints .492.
    "cohen1960": [88, 14, 18, 10, 40, 10, 2, 6, 12],
    // Fleiss, Cohen and Everitt (1969), in hundredths: they print .429 and, with weights, .348.
    "fce1969": [53, 5, 2, 11, 14, 5, 1, 6, 3],
    // Of our own making.
    "sas": [10, 8, 4, 2, 4, 10, 6, 3, 2, 5, 12, 4, 1, 2, 3, 9],
    "paradox": [80, 10, 9, 1],
    "perfectish": [5, 0, 0, 0, 7, 1, 0, 0, 4],
  ]

  /// statsmodels 0.15: cohens_kappa.
  static let cases: [KappaCase] = [
    KappaCase(
      "cohen1960", .unweighted,
      [
        0.49152542372881347, 0.05100181557607786, 0.051978936356595444, 0.3915637020535469,
        0.59148714540408, 9.456242435527354, 3.1920825658487412e-21,
      ]),
    KappaCase(
      "cohen1960", .linear,
      [
        0.4736842105263158, 0.054432309177641525, 0.05469634129164873, 0.36699884494278934,
        0.5803695761098423, 8.66025403784439, 4.707140590140184e-18,
      ]),
    KappaCase(
      "cohen1960", .quadratic,
      [
        0.4545454545454546, 0.06645368159107812, 0.06735866746488249, 0.32429863198684905,
        0.5847922771040601, 6.748136084824307, 1.4975645914497019e-11,
      ]),
    KappaCase(
      "fce1969", .unweighted,
      [
        0.4285714285714285, 0.0759588315346638, 0.07850646665162336, 0.27969485445574205,
        0.5774480026871149, 5.459058939351291, 4.7866485487233964e-08,
      ]),
    KappaCase(
      "fce1969", .linear,
      [
        0.4923076923076922, 0.07172694274347052, 0.08169795721447227, 0.3517254678093234,
        0.6328899168060611, 6.025948617237678, 1.6812059275127923e-09,
      ]),
    KappaCase(
      "fce1969", .quadratic,
      [
        0.5666666666666667, 0.07872409321944325, 0.09972183534434403, 0.41237027924098396,
        0.7209630540923493, 5.682473298951437, 1.3276064570234534e-08,
      ]),
    KappaCase(
      "sas", .unweighted,
      [
        0.3070224198628868, 0.07284358007061992, 0.06252060393480616, 0.1642516264195121,
        0.44979321330626154, 4.91073982879367, 9.0733407839046624e-07,
      ]),
    KappaCase(
      "sas", .linear,
      [
        0.3936381709741551, 0.07619699955262518, 0.07527301337074123, 0.24429479612099508,
        0.5429815458273151, 5.229472733280571, 1.6999417036339176e-07,
      ]),
    KappaCase(
      "sas", .quadratic,
      [
        0.47113903776258237, 0.09398284882440423, 0.10690964187694255, 0.2869360389022775,
        0.6553420366228873, 4.406890056790977, 1.048653813423936e-05,
      ]),
    KappaCase(
      "paradox", .unweighted,
      [
        -0.010638297872340437, 0.0961928639796868, 0.09985843306699169, -0.19917284684228687,
        0.17789625109760598, -0.10653379535009887, 0.9151588431577655,
      ]),
    KappaCase(
      "paradox", .linear,
      [
        -0.010638297872340496, 0.09619286397968647, 0.09985843306699155, -0.19917284684228628,
        0.1778962510976053, -0.1065337953500996, 0.9151588431577649,
      ]),
    KappaCase(
      "paradox", .quadratic,
      [
        -0.010638297872340496, 0.09619286397968647, 0.09985843306699155, -0.19917284684228628,
        0.1778962510976053, -0.1065337953500996, 0.9151588431577649,
      ]),
    KappaCase(
      "perfectish", .unweighted,
      [
        0.9095744680851063, 0.08744566367503255, 0.17211855493710976, 0.73818411667784,
        1.0809648194923727, 5.284581133146597, 1.2599270160404258e-07,
      ]),
    KappaCase(
      "perfectish", .linear,
      [
        0.927038626609442, 0.07120281673827368, 0.1829187665138384, 0.7874836702046198,
        1.066593583014264, 5.0680345394703314, 4.0194448121675733e-07,
      ]),
    KappaCase(
      "perfectish", .quadratic,
      [
        0.9473684210526316, 0.052224150233691397, 0.24140667107886002, 0.8450109674713875,
        1.0497258746338758, 3.924367196725711, 8.6958013427022152e-05,
      ]),
  ]

  @Test(arguments: cases) func `agrees with statsmodels`(_ example: KappaCase) throws {
    let table = try #require(Self.tables[example.table])
    let width = (1...table.count).first { $0 * $0 == table.count } ?? 0
    let found = try CohenKappa(
      table, categories: (0..<width).map { Double($0) }, weights: example.weights)
    let interval = try #require(found.interval(confidence: 0.95))
    let figures = [
      found.value, found.standardError, found.nullStandardError, interval.lower, interval.upper,
      found.test?.z, found.test?.pValue,
    ]
    #expect(agree(figures, example.expected, within: 1e-10), "\(figures)")
  }

  @Test func `weighs by the distance on the scale`() throws {
    // Without its two empty rows and columns the table must give the same.
    var wide = [Int](repeating: 0, count: 25)
    for (row, category) in [0, 1, 4].enumerated() {
      for (column, other) in [0, 1, 4].enumerated() {
        wide[category * 5 + other] = Self.tables["cohen1960"]?[row * 3 + column] ?? 0
      }
    }
    let narrow = try CohenKappa(
      Self.tables["cohen1960"] ?? [], categories: [1, 2, 5], weights: .linear)
    let known = try CohenKappa(wide, categories: [1, 2, 3, 4, 5], weights: .linear)
    #expect(agree([known.value, known.standardError], [narrow.value, narrow.standardError]))
  }

  @Test func `tables every pair once in the order of their names`() throws {
    let tables = try PairTables(AgreementCases.units("sparse"))
    #expect(tables.categories == [1, 2, 3, 4, 5])
    #expect(
      tables.pairs.map { "\($0.first)\($0.second)" } == [
        "01", "02", "03", "04", "12", "13", "14", "23", "24", "34",
      ])
    let turned = try PairTables(AgreementCases.units("sparse"), only: (1, 0))
    let straight = try PairTables(AgreementCases.units("sparse"), only: (0, 1))
    let transposed = (0..<25).map { straight.pairs[0].table[$0 % 5 * 5 + $0 / 5] }
    #expect(turned.pairs[0].table == transposed)
  }

  @Test func `refuses what has no value`() {
    let equal = #expect(throws: Undefined.self) {
      try CohenKappa([7, 0, 0, 0], categories: [1, 2], weights: .unweighted)
    }
    #expect(
      equal?.reason == "both put all 7 units into one category: chance would agree in full")
    let empty = #expect(throws: Undefined.self) {
      try CohenKappa([0, 0, 0, 0], categories: [1, 2], weights: .unweighted)
    }
    #expect(empty?.reason == "no unit is rated by both")
  }
}
