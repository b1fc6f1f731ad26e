import Testing

@testable import AssayMeasure

@Suite struct `Liking for Science by the rating scale model` {
  /// Table 13 of Winsteps' example 0, at its convergence of .01: item, score, measure, error, infit,
  /// its deviate, outfit, its deviate.
  static let published: [(Int, Double, Double, Double, Double, Double, Double, Double)] = [
    (5, 35, 2.42, 0.22, 2.30, 5.6, 3.62, 7.3), (23, 40, 2.18, 0.21, 2.41, 6.3, 4.11, 9.0),
    (20, 48, 1.83, 0.20, 1.33, 2.0, 1.82, 3.7), (4, 50, 1.75, 0.20, 0.89, -0.7, 0.91, -0.4),
    (8, 52, 1.67, 0.20, 1.10, 0.7, 1.21, 1.2), (7, 67, 1.10, 0.19, 0.97, -0.1, 1.01, 0.1),
    (9, 78, 0.71, 0.19, 1.18, 1.3, 1.17, 1.0), (16, 81, 0.60, 0.19, 0.97, -0.2, 0.95, -0.3),
    (25, 83, 0.53, 0.19, 0.80, -1.5, 0.74, -1.6), (3, 86, 0.42, 0.19, 0.57, -3.5, 0.54, -3.0),
    (14, 86, 0.42, 0.19, 0.82, -1.3, 0.75, -1.4), (6, 89, 0.31, 0.19, 0.81, -1.4, 0.76, -1.4),
    (17, 93, 0.16, 0.19, 0.65, -2.7, 0.59, -2.4), (22, 95, 0.08, 0.19, 0.83, -1.2, 0.74, -1.4),
    (24, 105, -0.31, 0.20, 0.90, -0.6, 0.79, -0.9), (1, 107, -0.40, 0.21, 0.55, -3.5, 0.49, -2.5),
    (15, 109, -0.48, 0.21, 0.78, -1.5, 0.64, -1.6), (2, 114, -0.71, 0.22, 0.93, -0.4, 0.72, -1.0),
    (21, 117, -0.85, 0.22, 0.84, -0.9, 0.65, -1.3), (11, 119, -0.96, 0.23, 0.63, -2.4, 0.49, -1.9),
    (13, 125, -1.29, 0.25, 1.22, 1.1, 0.94, 0.0), (10, 128, -1.49, 0.26, 0.78, -1.1, 0.57, -1.1),
    (12, 135, -2.04, 0.31, 0.70, -1.2, 0.51, -1.0), (19, 139, -2.48, 0.36, 1.08, 0.4, 1.10, 0.4),
    (18, 143, -3.15, 0.47, 1.50, 1.2, 1.23, 0.5),
  ]

  @Test func `has the item table of Winsteps`() throws {
    let fit = try ManyFacetRasch(RaschCases.matrix(RaschCases.liking))
    for row in Self.published {
      let item = fit.elements[1][row.0 - 1]
      let found = try #require(item.fit)
      #expect(item.score == row.1 + 2, "item \(row.0): the score with the extreme child")
      #expect(abs((item.measure ?? .nan) - row.2) < 0.015)
      #expect(abs((item.standardError ?? .nan) - row.3) < 0.0051)
      #expect(abs(found.infit - row.4) < 0.02)
      #expect(abs((found.infitDeviate ?? .nan) - row.5) < 0.1)
      #expect(abs(found.outfit - row.6) < 0.03)
      #expect(abs((found.outfitDeviate ?? .nan) - row.7) < 0.1)
    }
  }

  /// numpy coordinate ascent to 1e-10.
  @Test func `has the converged measures`() throws {
    let fit = try ManyFacetRasch(RaschCases.matrix(RaschCases.liking))
    let items = fit.elements[1].map { Digits.fixed($0.measure ?? .nan, places: 3) }
    #expect([items[4], items[22], items[17], items[0]] == ["2.426", "2.187", "-3.158", "-0.398"])
    #expect(
      fit.thresholds[0].thresholds.map { Digits.fixed($0, places: 3) } == ["-0.862", "0.862"])
  }

  @Test func `puts the child that likes everything inside the range`() throws {
    let fit = try ManyFacetRasch(RaschCases.matrix(RaschCases.liking))
    let child = fit.elements[0][1]
    #expect(child.status == .maximum)
    #expect(child.fit == nil)
    let expected = fit.elements[1].reduce(0.0) {
      $0 + fit.thresholds[0].expectedRating(at: (child.measure ?? 0) - ($1.measure ?? 0))
    }
    #expect(abs(expected - 49.7) < 1e-9)
    #expect(fit.ratingCount == 74 * 25)
  }
}
