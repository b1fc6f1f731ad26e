import Testing

@testable import AssayMeasure

/// Ratings of twelve candidates by six panellists on five criteria, a fifth of them missing.
func sparseTable() -> RatingTable { RatingTable(sparseRatings) }

@Suite struct `The model of a panel` {
  static let areas = [0, 0, 1, 1, 1]

  static var model: PanelModel {
    let table = sparseTable()
    return PanelModel(
      ratings: PatternedRatings(table, centre: 3, shifts: [Double](repeating: 0, count: 6)),
      shape: ModelShape(areaOf: areas, knownDeviation: [Double?](repeating: nil, count: 6)))
  }

  static let deviations = ComponentDeviations([0.5, 0.35, 0.2, 0.3, 0.4, 0.7])

  /// Dense matrices of all 144 ratings in numpy 2: half the logarithms of the determinants of the
  /// covariance and of the normal equations, and the residuals' quadratic form.
  @Test func `has the restricted likelihood of dense matrices`() throws {
    let solution = try #require(Self.model.solution(Self.deviations, .information))
    #expect(abs(solution.objective - 67.11810805397639) < 1e-10)
    let gradient = [
      -1.3114625403432, -0.11870052532003682, 0.13733571080365437, -4.840197527755663,
      -10.67096772686682, 4.697478700421698,
    ]
    for (found, expected) in zip(solution.gradient, gradient) {
      #expect(abs(found - expected) < 1e-8)
    }
    let severities = [
      0.48737352, -0.66313601, 0.15519881, 0.04595233, -0.00137707, -0.02401159,
    ]
    for (found, expected) in zip(solution.effects.dropFirst(5), severities) {
      #expect(abs(found - expected) < 1e-8)
    }
  }
}
