import Testing

@testable import AssayMeasure

/// Table 3.1 of the Winsteps manual, on the Knox Cube Test: 34 children that are not extreme.
@Suite struct `The Knox Cube Test by the dichotomous model` {
  private let fit: ManyFacetRasch

  init() throws { fit = try ManyFacetRasch(RaschCases.matrix(RaschCases.knox)) }

  private func figure(_ value: Double?) -> String { Digits.fixed(value ?? .nan, places: 2) }

  @Test func `has the summary of Winsteps`() throws {
    let children = fit.elements[0].filter { $0.status == .measured }
    let summary = try RaschFacetSummary(fit.elements[0])
    #expect(children.count == 34)
    #expect(figure(summary.mean) == "-0.20")
    #expect(figure(summary.population.standardDeviation) == "2.07")
    #expect(figure(children.compactMap(\.measure).max()) == "3.89")
    #expect(figure(children.compactMap(\.measure).min()) == "-4.48")
    #expect(figure(summary.rootMeanSquareError) == "1.03")
    #expect(figure(summary.population.trueDeviation) == "1.79")
    #expect(figure(summary.population.separation) == "1.73")
    #expect(figure(summary.population.reliability) == "0.75")
    #expect(figure(children.compactMap { $0.fit?.infit }.reduce(0, +) / 34) == "1.01")
    #expect(figure(children.compactMap { $0.fit?.outfit }.reduce(0, +) / 34) == "0.73")
    #expect(figure(children.compactMap { $0.fit?.infit }.max()) == "4.43")
    #expect(figure(children.compactMap { $0.fit?.outfit }.max()) == "6.86")
    #expect(figure(children.compactMap(\.standardError).max()) == "1.15")
  }

  @Test func `takes extreme items and the child left without a hit out of the fit`() {
    #expect(
      fit.elements[1].map(\.status)
        == [.minimum, .minimum, .minimum] + [RaschElement.Status](repeating: .measured, count: 14)
        + [.maximum] || fit.elements[1][0].status == .maximum)
    let child = fit.elements[0][34]
    #expect(child.status == .minimum)
    #expect(figure(child.measure) == "-6.79")
    #expect(figure(child.standardError) == "1.88")
  }
}
