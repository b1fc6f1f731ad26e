import Testing

@testable import AssayMeasure

@Suite struct `The partial credit model` {
  private func fit() throws -> ManyFacetRasch {
    try RaschCases.likingByPartialCredit.get()
  }

  /// Table 3.2 of the Winsteps manual prints for the activity 1 a difficulty of -.89, thresholds of
  /// -1.64 and 1.64, categories at -3.66, -.89 and 1.88; for 12, which uses two categories, -1.14.
  @Test func `has the figures that Winsteps prints`() throws {
    let fit = try fit()
    let difficulties = fit.elements[1].map { Digits.fixed($0.measure ?? .nan, places: 2) }
    #expect(difficulties[0] == "-0.89")
    #expect(difficulties[11] == "-1.14")
    let birds = fit.thresholds[0]
    for (threshold, printed) in zip(birds.thresholds, [-1.64, 1.64]) {
      #expect(abs(threshold - printed) < 0.01)
    }
    for (place, printed) in zip(birds.categoryMeasures, [-3.66, -0.89, 1.88]) {
      #expect(abs(place - 0.89 - printed) < 0.01)
    }
    #expect(fit.thresholds[11].categories == [1, 2])
    #expect(fit.thresholds[11].standardErrors == [nil])
  }

  /// Coordinate ascent in numpy, to 1e-10.
  @Test func `has the converged figures`() throws {
    let fit = try fit()
    #expect(
      fit.elements[1].map { Digits.fixed($0.measure ?? .nan, places: 4) } == [
        "-0.8934", "-0.6126", "0.2787", "1.8067", "2.1946", "0.1634", "0.9956", "1.6448", "0.6002",
        "-1.5728", "-1.3747", "-1.1405", "-0.8985", "0.2936", "-0.5607", "0.4689", "0.0449",
        "-2.2601", "-2.1644", "1.7509", "-0.8061", "-0.0100", "1.9516", "-0.3218", "0.4217",
      ])
    #expect(abs(fit.logLikelihood + 1306.8025598832132) < 1e-9)
    #expect(
      fit.elements[1][0...2].map { Digits.fixed($0.fit?.infit ?? .nan, places: 4) } == [
        "0.7351", "0.7559", "0.6562",
      ])
    #expect(fit.residual < 1e-8)
    #expect(fit.parameterCount == 74 + 24 + 24)
  }

  @Test func `equals the rating scale where one criterion has all ratings`() throws {
    let ratings = RaschCases.guilfordRatings.filter { $0.criterion == "Attack" }
    let table = try FacetedTable(
      RatingTable(ratings), facets: FacetedTable.ratingFacets.dropLast(2).map { $0 }, step: 1)
    let one = try ManyFacetRasch(table, RaschOptions(model: .ratingScale))
    let other = try ManyFacetRasch(table, RaschOptions(model: .partialCredit(facet: 2)))
    for (left, right) in zip(one.elements.joined(), other.elements.joined()) {
      #expect(abs((left.measure ?? 0) - (right.measure ?? 0)) < 1e-7)
      #expect(abs((left.fairAverage ?? 0) - (right.fairAverage ?? 0)) < 1e-7)
    }
  }
}
