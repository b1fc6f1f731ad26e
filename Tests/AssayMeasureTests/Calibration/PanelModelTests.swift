import Testing

@testable import AssayMeasure

/// Ratings of twelve candidates by six panellists on five criteria, a fifth of them missing.
func sparseTable() -> RatingTable { RatingTable(sparseRatings) }

@Suite struct `The model of a panel` {
  static let areas = [0, 0, 1, 1, 1]

  static func model(groupOf: [Int]) -> PanelModel {
    PanelModel(
      ratings: PatternedRatings(
        sparseTable(), centre: 3, shifts: [Double](repeating: 0, count: 6), groupOf: groupOf),
      shape: ModelShape(areaOf: areas, knownDeviation: [Double?](repeating: nil, count: 6)))
  }

  struct Example: Sendable {
    var groupOf: [Int]
    var areaHalo: Double
    var objective: Double
    var gradient: [Double]
    var severities: [Double]

    var deviations: ComponentDeviations {
      ComponentDeviations([0.5, 0.35, 0.2, 0.3, 0.4, areaHalo, 0.7])
    }
  }

  static let whole = Example(
    groupOf: [], areaHalo: 0, objective: 67.11810805397639,
    gradient: [
      -1.3114625403432, -0.11870052532003682, 0.13733571080365437, -4.840197527755663,
      -10.67096772686682, 0, 4.697478700421698,
    ],
    severities: [0.48737352, -0.66313601, 0.15519881, 0.04595233, -0.00137707, -0.02401159])
  static let split = Example(
    groupOf: areas, areaHalo: 0.3, objective: 66.61075692578024,
    gradient: [
      -1.0187904649, 0.4126447338, 0.4454795359, -4.0296910557, -6.655389208, 0.0973730517,
      11.2644158484,
    ],
    severities: [0.46370901, -0.6158422, 0.13914543, 0.03459228, 0.0011562, -0.02276072])

  /// Dense matrices of all 144 ratings in numpy 2: half the logarithms of the determinants of the
  /// covariance and of the normal equations, and the residuals' quadratic form.
  @Test(arguments: [whole, split])
  func `has the restricted likelihood of dense matrices`(_ example: Example) throws {
    let solution = try #require(
      Self.model(groupOf: example.groupOf).solution(example.deviations, .information))
    #expect(abs(solution.objective - example.objective) < 1e-10)
    for (found, expected) in zip(solution.gradient, example.gradient) {
      #expect(abs(found - expected) < 1e-8)
    }
    for (found, expected) in zip(solution.effects.dropFirst(5), example.severities) {
      #expect(abs(found - expected) < 1e-8)
    }
  }

  /// Seats split into cells and whole seats are the same model while the cells have no variance.
  @Test func `is the same with seats split and whole`() throws {
    let whole = try #require(
      Self.model(groupOf: []).solution(Self.whole.deviations, .information))
    let split = try #require(
      Self.model(groupOf: Self.areas).solution(Self.whole.deviations, .information))
    for (one, other) in zip(
      whole.information + whole.effects + whole.covariance,
      split.information + split.effects + split.covariance)
    {
      #expect(abs(one - other) < 1e-9)
    }
  }

  /// Along the direction in which the whole covariance grows both are told by the quadratic form of the
  /// residuals: the information is twice it, the slope the degrees of freedom less it.
  @Test(arguments: [whole, split])
  func `has an average information that adds up`(_ example: Example) throws {
    let solution = try #require(
      Self.model(groupOf: example.groupOf).solution(example.deviations, .information))
    let degrees = Double(sparseTable().count - 5)
    let quadratic = degrees - solution.gradient.reduce(0, +)
    #expect(abs(solution.information.reduce(0, +) - 2 * quadratic) < 1e-7)
  }
}
