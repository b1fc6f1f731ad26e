import Testing

@testable import AssayMeasure

@Suite struct `Intraclass correlation` {
  @Test(arguments: ICCCase.all) func `agrees with psych`(_ example: ICCCase) throws {
    let matrix = try AgreementCases.matrix(example.table)
    let icc = try IntraclassCorrelation(matrix, confidence: example.confidence)
    let form = try #require(IntraclassCorrelation.Form(rawValue: example.form))
    let found = try icc.estimate(form)
    let figures = [
      found.value, found.f, found.numeratorDegrees, found.denominatorDegrees, found.pValue,
      found.lower, found.upper,
    ]
    #expect(agree(figures, example.expected, within: 1e-7), "\(figures)")
  }

  /// The six figures that Shrout and Fleiss print.
  @Test func `agrees with Shrout and Fleiss`() throws {
    let icc = try IntraclassCorrelation(AgreementCases.matrix("shroutFleiss"))
    let found = try IntraclassCorrelation.Form.allCases.map {
      Digits.fixed(try icc.estimate($0).value, places: 2)
    }
    #expect(found == ["0.17", "0.29", "0.71", "0.44", "0.62", "0.91"])
    let squares = icc.squares
    let figures = [squares.rows, squares.within, squares.columns, squares.error]
    let texts = figures.map { Digits.fixed($0, places: 2) }
    #expect(texts == ["11.24", "6.26", "32.49", "1.02"])
  }

  @Test func `is one without an F where raters agree in full`() throws {
    let icc = try IntraclassCorrelation(RatingMatrix([[1, 1], [2, 2], [4, 4]]))
    for form in IntraclassCorrelation.Form.allCases {
      let found = try icc.estimate(form)
      #expect(found.value == 1)
      #expect(found.f == nil && found.lower == nil && found.pValue == nil)
    }
  }

  @Test func `knows additive ratings as consistent to the last digit`() throws {
    let rows = [0.1, 0.7, 0.3, 0.9].map { unit in [0.1, 0.2, 0.4].map { unit + $0 } }
    let icc = try IntraclassCorrelation(RatingMatrix(rows))
    #expect(icc.squares.error == 0)
    #expect(try icc.estimate(.consistency).value == 1)
    #expect(try icc.estimate(.agreement).value < 1)
  }

  static let undefined: [([[Double]], String)] = [
    ([[3, 3], [3, 3]], "all 4 ratings are 3: there is no variance"),
    ([[1, 2]], "it needs at least 2 complete units, and there are 1"),
    ([[1], [2]], "it needs at least 2 panellists, and there are 1"),
    (
      [[1, 2], [1, 2], [1, 2]], "the units differ too little: its denominator is not above zero"
    ),
  ]

  @Test(arguments: undefined) func `refuses what has no value`(
    _ example: ([[Double]], String)
  ) throws {
    let found = #expect(throws: Undefined.self) {
      try IntraclassCorrelation(RatingMatrix(example.0)).estimate(.consistency)
    }
    #expect(found?.reason == example.1)
  }

  @Test func `refuses ratings too large for their squares`() {
    #expect(throws: Undefined.self) {
      try IntraclassCorrelation(RatingMatrix([[1e300, -1e300], [2e300, 0]]))
    }
  }
}
