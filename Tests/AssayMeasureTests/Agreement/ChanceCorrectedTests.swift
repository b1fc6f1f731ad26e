import Testing

@testable import AssayMeasure

@Suite struct `Chance-corrected agreement` {
  @Test(arguments: ChanceCase.all) func `agrees with irrCAC`(_ example: ChanceCase) throws {
    let found = try ChanceCorrectedAgreement(
      AgreementCases.counts(example.table), chance: example.chance, weights: example.weights)
    let test = found.test(confidence: 0.95)
    let figures = [
      found.value, found.standardError, test?.lower, test?.upper, test?.pValue, found.observed,
      found.expected,
    ]
    for (figure, expected) in zip(figures, example.expected) {
      #expect(abs((figure ?? .infinity) - expected) < 1e-9, "\(figures)")
    }
  }

  @Test func `is held to all the cases`() {
    #expect(ChanceCase.all.count == 69)
    #expect(ChanceCase.all.allSatisfy { $0.expected.count == 7 })
  }

  /// The figures of the handbook's example, with its confidence of 95 %.
  @Test func `agrees with Gwet`() throws {
    let found = try ChanceCorrectedAgreement(
      AgreementCases.counts("krippendorff2011"), chance: .gwet, weights: .unweighted)
    #expect(Digits.fixed(found.value, places: 5) == "0.77544")
    #expect(Digits.fixed(found.standardError ?? 0, places: 5) == "0.14295")
  }

  @Test func `counts a category that nobody used`() throws {
    let table = AgreementCases.units("sparse")
    let known = try CategoryCounts(table, categories: [1, 2, 3, 4, 5, 6])
    let found = try ChanceCorrectedAgreement(known, chance: .uniform, weights: .unweighted)
    #expect(agree([found.expected], [1.0 / 6]))
    let refused = #expect(throws: Undefined.self) {
      try CategoryCounts(table, categories: [1, 2, 3])
    }
    #expect(refused?.reason == "rating 4 is none of the 3 categories given")
  }

  @Test func `is defined where all ratings are equal and the scale is known`() throws {
    let equal = UnitTable([[3, 3], [3, 3], [3, 3]])
    let alone = #expect(throws: Undefined.self) {
      try ChanceCorrectedAgreement(CategoryCounts(equal), chance: .gwet, weights: .quadratic)
    }
    #expect(
      alone?.reason == "all ratings are 3: chance alone would give full agreement; `--categories` "
        + "names the others of the scale")
    let known = try CategoryCounts(equal, categories: [1, 2, 3, 4, 5])
    let found = try ChanceCorrectedAgreement(known, chance: .gwet, weights: .quadratic)
    #expect(found.value == 1)
    #expect(found.test(confidence: 0.95) == nil)
  }

  @Test func `refuses more categories than weights are set out for`() throws {
    let many = UnitTable((0..<1001).map { [Double($0), Double($0)] })
    let counts = try CategoryCounts(many)
    let found = #expect(throws: Undefined.self) {
      try ChanceCorrectedAgreement(counts, chance: .gwet, weights: .linear)
    }
    #expect(found?.reason.hasPrefix("there are 1001 different ratings") == true)
  }
}
