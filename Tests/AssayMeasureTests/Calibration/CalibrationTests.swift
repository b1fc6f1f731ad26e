import Testing

@testable import AssayMeasure

@Suite struct `A calibration` {
  static func sparse(_ options: CalibrationOptions = .standard) throws -> Calibration {
    try Calibration.fit(
      sparseTable(),
      design: CalibrationDesign(
        scale: .oneToFive, areas: [.init(name: "a", weight: 3), .init(name: "b", weight: 2)],
        criteria: [
          .init(name: "k0", area: "a", weight: 2), .init(name: "k1", area: "a", weight: 3),
          .init(name: "k2", area: "b", weight: 2), .init(name: "k3", area: "b", weight: 5),
          .init(name: "k4", area: "b", weight: 3),
        ], bar: 3.5), options: options)
  }

  static let lone: [[Double]] = [
    [3, 4, 3, 4, 2], [4, 4, 3, 5, 4], [2, 3, 3, 3, 2], [4, 4, 4, 4, 3],
  ]

  /// One candidate, a row for each panellist, a column for each criterion.
  static func table(_ rows: [[Double]], candidate: String = "c") -> RatingTable {
    RatingTable(
      rows.enumerated().flatMap { panellist, row in
        row.enumerated().map { criterion, value in
          Rating(
            candidate: candidate, criterion: "k\(criterion)", panellist: "r\(panellist)",
            value: value)
        }
      })
  }

  static func fit(_ table: RatingTable, priors: CalibrationPriors = .standard) throws -> Calibration
  {
    try Calibration.fit(
      table, design: CalibrationDesign(of: table, scale: .oneToFive, bar: 3.5), priors: priors)
  }

  struct Example: Sendable {
    var options: CalibrationOptions
    var deviations: [Double]
    var scores: [[Double]]
    var severities: [Double]
  }

  static let split = Example(
    options: .standard,
    deviations: [
      0.517393001, 0.350612988, 0.256982742, 0.418173858, 0.604533865, 0.218294613, 0.617050525,
    ],
    scores: [
      [2.533782, 1.858434, 3.20353, 0.008977], [3.151496, 2.515921, 3.786466, 0.181322],
      [2.722457, 2.063764, 3.377826, 0.025823], [4.134133, 3.362041, 4.877345, 0.912409],
    ],
    severities: [
      -0.4404789, 0.61173267, -0.12468672, -0.0383481, -0.02071787, 0.01249892,
    ])
  static let whole = Example(
    options: CalibrationOptions(includesAreaHalo: false),
    deviations: [0.51477124, 0.35872809, 0.25516795, 0.42053727, 0.62063489, 0.63257047],
    scores: [
      [2.522879, 1.850592, 3.192067, 0.008585], [3.148654, 2.509101, 3.786998, 0.180759],
      [2.718695, 2.061159, 3.375482, 0.025689], [4.147883, 3.392463, 4.880911, 0.921362],
    ],
    severities: [
      -0.44958691, 0.62947568, -0.13082409, -0.04212975, -0.02016746, 0.01323253,
    ])

  /// The same model and integration with dense matrices and numerical derivatives in numpy and scipy.
  @Test(arguments: [split, whole]) func `agrees with dense matrices`(_ example: Example) throws {
    let fit = try Self.sparse(example.options)
    #expect(fit.components.count == example.deviations.count)
    for (component, expected) in zip(fit.components, example.deviations) {
      #expect(abs(component.deviation - expected) < 2e-6, "\(component.name)")
    }
    for (candidate, expected) in zip(fit.candidates, example.scores) {
      let score = try #require(candidate.overall)
      let found = [
        score.estimate, score.unclipped.lowerBound, score.unclipped.upperBound,
        score.probability ?? -1,
      ]
      for (one, other) in zip(found, expected) {
        #expect(abs(one - other) < 1e-4, "\(candidate.name)")
      }
    }
    for (panellist, expected) in zip(fit.panellists, example.severities) {
      #expect(abs(panellist.severity - expected) < 1e-4, "\(panellist.name)")
    }
  }

  /// As above.
  @Test func `draws a lone candidate to where the scale is, and severities not at all`() throws {
    let fit = try Self.fit(Self.table(Self.lone))
    let candidate = fit.candidates[0]
    let score = try #require(candidate.overall)
    #expect(abs(score.raw - 3.4) < 1e-12)
    #expect(abs(score.adjusted - 3.4) < 1e-12)
    #expect(fit.panellists.allSatisfy { abs($0.severity) < 0.5 })
    #expect(abs(fit.panellists.reduce(0) { $0 + $1.severity }) < 1e-12)
    #expect(abs(score.estimate - 3.37252625) < 1e-4)
    #expect(abs(score.lower - 2.81688957) < 1e-4)
    #expect(abs(score.upper - 3.91558901) < 1e-4)
    #expect(abs((score.probability ?? -1) - 0.34242272) < 1e-4)
    #expect(candidate.status == .uncalibrated)
    let sensitivity = try #require(candidate.sensitivity)
    #expect(sensitivity.lowerBound < score.lower && sensitivity.upperBound > score.upper)
    let narrowed = try #require(candidate.widthWithOneMore)
    #expect(narrowed < score.width && narrowed > 0.8 * score.width)
    #expect(fit.panellists.map(\.isNew) == [true, true, true, true])
  }

  /// As above: overall, then the two areas. Where several deviations rest on equal priors alone, the
  /// axes of the integration are not settled, which shows in the fourth digit.
  @Test func `lets a lone candidate's panellists differ by area`() throws {
    let table = Self.table(Self.lone)
    let fit = try Calibration.fit(table, design: Self.sparse().design)
    let scores = [
      [3.4932119, 2.9204639, 4.05448597, 0.49652125], [3.52347244, 2.87944138, 4.15663205],
      [3.4478211, 2.83156256, 4.05253219],
    ]
    let candidate = fit.candidates[0]
    for (score, expected) in zip([candidate.overall] + candidate.areas, scores) {
      let score = try #require(score)
      let found = [score.estimate, score.lower, score.upper, score.probability ?? -1]
      for (one, other) in zip(found, expected) { #expect(abs(one - other) < 2e-4) }
    }
  }

  @Test func `leaves out views of areas that nothing tells from halo or residual`() throws {
    let names = try Self.sparse().components.map(\.name)
    #expect(names == CalibrationComponents.names)
    func terms(_ keep: (Rating) -> Bool) throws -> [String] {
      try Calibration.fit(RatingTable(sparseRatings.filter(keep)), design: Self.sparse().design)
        .components.map(\.name)
    }
    let without = names.filter { $0 != "candidate:panellist:area" }
    // One criterion in each area; and each panellist in one area of each candidate.
    #expect(try terms { ["k0", "k3"].contains($0.criterion) } == without)
    #expect(try terms { ($0.criterion < "k2") == ($0.panellist < "r3") } == without)
    #expect(try terms { _ in true } == names)
  }

  @Test func `reads a history from before the views of areas`() throws {
    let first = try Self.sparse(CalibrationOptions(includesAreaHalo: false)).history
    let kept = [0, 1, 2, 3, 4, 6]
    let older = CalibrationHistory(
      isPresent: kept.map { first.isPresent[$0] }, logarithms: kept.map { first.logarithms[$0] },
      covariance: kept.flatMap { row in kept.map { first.covariance[row * 7 + $0] } },
      panellists: first.panellists)
    func fit(_ history: CalibrationHistory) throws -> Calibration {
      try Calibration.fit(
        sparseTable(), design: Self.sparse().design, priors: CalibrationPriors(history: history))
    }
    #expect(try fit(older).candidates == fit(first).candidates)
    #expect(first.isPresent == [true, true, true, true, true, false, true])
  }

  @Test func `is the same for rows in any order`() throws {
    let one = try Self.sparse()
    let other = try Calibration.fit(
      RatingTable(sparseRatings.reversed()), design: one.design)
    #expect(one == other)
  }

  @Test func `moves the adjusted score by what its panellists move it`() throws {
    for candidate in try Self.sparse().candidates {
      let score = try #require(candidate.overall)
      let moved = candidate.influences.reduce(0) { $0 + $1.points }
      #expect(abs(score.adjusted - score.raw - moved) < 1e-12)
    }
  }

  @Test func `stretches with the scale`() throws {
    let table = RatingTable(
      sparseRatings.map {
        var rating = $0
        rating.value = (rating.value - 1) * 25
        return rating
      })
    let wide = try Calibration.fit(
      table,
      design: CalibrationDesign(
        of: table, scale: CalibrationScale(minimum: 0, maximum: 100), bar: 62.5))
    let narrow = try Self.fit(sparseTable())
    for (one, other) in zip(wide.candidates, narrow.candidates) {
      let (first, second) = (try #require(one.overall), try #require(other.overall))
      #expect(abs(first.estimate - (second.estimate - 1) * 25) < 1e-6)
      #expect(abs(first.width - second.width * 25) < 1e-6)
      #expect(abs((first.probability ?? 0) - (second.probability ?? 0)) < 1e-8)
    }
  }

  @Test func `takes an earlier run as what is known`() throws {
    let first = try Self.fit(sparseTable())
    let lone = RatingTable(sparseRatings.filter { $0.candidate == "c03" })
    let fresh = try Self.fit(lone)
    let informed = try Self.fit(
      lone, priors: CalibrationPriors(history: first.history))
    let widened = try Self.fit(
      lone, priors: CalibrationPriors(history: first.history, widening: 0.5))
    #expect(informed.candidates[0].status == .calibrated)
    #expect(informed.candidates[0].sensitivity == nil)
    for ((known, wide), new) in zip(
      zip(informed.panellists, widened.panellists), fresh.panellists)
    {
      let before = try #require(first.panellists.first { $0.name == known.name })
      #expect(abs(known.severity - before.severity) < 0.1, "\(known.name)")
      #expect(known.standardError <= before.standardError + 1e-9)
      #expect(wide.standardError > known.standardError)
      #expect(new.isNew && !known.isNew)
    }
  }

  @Test func `says that an area without ratings leaves no overall score`() throws {
    let ratings = sparseRatings.filter { $0.candidate != "c00" || $0.criterion < "k2" }
    let table = RatingTable(ratings)
    let fit = try Calibration.fit(table, design: Self.sparse().design)
    #expect(fit.candidates[0].overall == nil)
    #expect(fit.candidates[0].areas.map { $0 == nil } == [false, true])
    #expect(fit.candidates[1].overall != nil)
    #expect(fit.candidates[0].influences.isEmpty)
  }

  @Test func `refuses what it cannot read`() throws {
    let one = Self.table([[6]])
    let design = try CalibrationDesign(of: one, scale: .oneToFive)
    let refusals: [(RatingTable, String)] = [
      (one, "a rating of 6 lies outside the scale from 1 to 5"),
      (RatingTable([]), "there are no ratings"),
      (Self.table([[3, 3]]), "the criterion `k1` has ratings but is not in the design"),
    ]
    let crowd = Self.table([[Double]](repeating: [3], count: 400))
    let crowded =
      "a candidate has 401 criteria and panellists: more than 400 are not taken together"
    #expect(throws: Undefined(crowded)) { try Calibration.fit(crowd, design: design) }
    for (table, reason) in refusals {
      #expect(throws: Undefined(reason)) { try Calibration.fit(table, design: design) }
    }
  }
}
