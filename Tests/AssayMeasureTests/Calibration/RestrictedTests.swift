import Testing

@testable import AssayMeasure

/// R 4.2 with lme4 1.1-31: `lmer(rating ~ 0 + criterion + (1 | candidate) + ...)` by REML, bobyqa with
/// rhoend = 1e-10.
@Suite struct `Restricted likelihood` {
  struct Example: Sendable {
    var terms: [RestrictedFit.Term] = [.candidate, .panellist, .candidatePanellist]
    var fixed = RestrictedFit.Fixed.criterion
    var areas: [String: String] = [:]
    var variances: [Double]
    var criterion: Double
  }

  static let areas = ["k0": "a", "k1": "a", "k2": "b", "k3": "b", "k4": "b"]

  static let examples = [
    Example(
      variances: [0.2896566825, 0.2756266295, 0.4116885382, 0.5192064516],
      criterion: 386.178752648),
    Example(
      terms: RestrictedFit.Term.withoutAreas,
      variances: [0.2753479390, 0.1364518483, 0.2902774288, 0.4154773973, 0.3990181157],
      criterion: 382.738555453),
    Example(
      terms: [.candidate, .panellist], variances: [0.4501995115, 0.3194692093, 0.7702482700],
      criterion: 408.526426175),
    Example(
      fixed: .mean, variances: [0.2930207409, 0.2762457434, 0.4127822893, 0.5036553918],
      criterion: 379.94893559),
    Example(
      terms: [.candidate, .panellist, .candidatePanellist, .candidatePanellistArea],
      areas: areas,
      variances: [0.295019888781, 0.269392979886, 0.372112413681, 0.093675722354, 0.464242849673],
      criterion: 385.1628534728),
    Example(
      terms: [.candidate, .candidateArea, .panellist, .candidatePanellist], areas: areas,
      variances: [0.23047922948, 0.14028432149, 0.27677660810, 0.41531669755, 0.45000444795],
      criterion: 381.8201412236),
    Example(
      terms: RestrictedFit.Term.allCases, areas: areas,
      variances: [
        0.235855317662, 0.110899849955, 0.071998361848, 0.284469525362, 0.407624259752,
        0.017475071017, 0.390144771275,
      ],
      criterion: 380.8286109057),
  ]

  @Test(arguments: examples) func `agrees with lme4`(_ example: Example) throws {
    let fit = try RestrictedFit.fit(
      sparseTable(), terms: example.terms, fixed: example.fixed,
      areas: example.areas)
    let found = fit.variances.map(\.variance) + [fit.residualVariance]
    for (one, other) in zip(found, example.variances) { #expect(abs(one - other) < 5e-7) }
    #expect(abs(fit.criterion - example.criterion) < 1e-8)
    #expect(!fit.isSingular)
  }

  @Test func `predicts what lme4 predicts`() throws {
    let fit = try RestrictedFit.fit(sparseTable())
    let candidates = [-0.530223826, 0.061480186, -0.311659249, 1.035390830, 0.233073200]
    for (one, other) in zip(fit.candidates, candidates) {
      #expect(abs(one.estimate - other) < 1e-6)
    }
    let panellists = [
      0.529362912, -0.820485049, 0.146577932, 0.052368261, 0.060441274, 0.031734670,
    ]
    for (one, other) in zip(fit.panellists, panellists) {
      #expect(abs(one.estimate - other) < 1e-6)
    }
    let levels = [3.1284802, 3.0867741, 2.9700504, 3.0588792, 3.0363809]
    let errors = [0.31660804, 0.31948680, 0.32044482, 0.31853295, 0.31663182]
    for (level, (mean, error)) in zip(fit.levels, zip(levels, errors)) {
      #expect(abs(level.estimate - mean) < 1e-6)
      #expect(abs(level.standardError - error) < 1e-6)
    }
  }

  /// The ratings of the sparse table in another order, so that nothing hangs on the candidate.
  @Test func `stops at zero where lme4 does`() throws {
    let ratings = sparseRatings.indices.map { place in
      var rating = sparseRatings[place]
      rating.value = sparseRatings[place * 61 % sparseRatings.count].value
      return rating
    }
    let fit = try RestrictedFit.fit(RatingTable(ratings))
    #expect(fit.variances.map(\.variance)[0...1] == [0, 0])
    #expect(abs(fit.variances[2].variance - 0.1580380842) < 1e-6)
    #expect(abs(fit.residualVariance - 1.283173073) < 1e-6)
    #expect(abs(fit.criterion - 459.759029566) < 1e-8)
    #expect(fit.isSingular)
  }

  /// Diameters of zones by plate and sample (O. L. Davies and P. L. Goldsmith, Statistical Methods in
  /// Research and Production, 1972), the data set Penicillin of lme4; the fit is printed in D. M. Bates,
  /// lme4: Mixed-effects modeling with R, section 2.1.
  static let penicillin = """
    a 27 23 26 23 23 21
    b 27 23 26 23 23 21
    c 25 21 25 24 24 20
    d 26 23 25 23 23 20
    e 25 22 26 22 23 20
    f 24 22 25 23 22 19
    g 24 20 23 21 22 19
    h 26 22 26 24 24 21
    i 24 21 24 22 22 20
    j 24 21 24 23 22 19
    k 26 23 26 24 24 21
    l 25 22 26 24 24 20
    m 26 24 26 24 25 22
    n 26 23 26 23 23 20
    o 26 23 25 24 24 22
    p 25 22 25 23 23 20
    q 25 21 24 23 23 20
    r 25 22 24 23 23 19
    s 24 21 23 21 21 19
    t 26 23 26 24 24 21
    u 25 21 24 22 22 18
    v 25 22 25 22 22 20
    w 24 21 24 22 24 19
    x 24 21 24 22 21 18
    """

  @Test func `agrees with the published fit of the penicillin data`() throws {
    var ratings: [Rating] = []
    for line in Self.penicillin.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      for (sample, word) in zip(["A", "B", "C", "D", "E", "F"], words.dropFirst()) {
        ratings.append(
          Rating(
            candidate: words[0], criterion: "diameter", panellist: sample,
            value: try #require(Double(word))))
      }
    }
    let fit = try RestrictedFit.fit(
      RatingTable(ratings), terms: [.candidate, .panellist], fixed: .mean)
    #expect(abs(fit.variances[0].variance - 0.7169081768) < 2e-6)
    #expect(abs(fit.variances[1].variance - 3.7309175883) < 2e-5)
    #expect(abs(fit.residualVariance - 0.3024154627) < 2e-7)
    #expect(abs(fit.criterion - 330.860588991) < 1e-7)
    #expect(abs(fit.levels[0].estimate - 22.97222222) < 1e-8)
  }

  @Test func `refuses terms that cannot be told from the residual`() {
    let table = RatingTable(sparseRatings.filter { $0.criterion == "k0" })
    #expect(
      throws: Undefined(
        "the term `candidate:panellist` has as many levels as there are ratings, \(table.count)")
    ) {
      try RestrictedFit.fit(table)
    }
    let lone = RatingTable(sparseRatings.filter { $0.candidate == "c03" })
    #expect(throws: Undefined("the term `candidate` has one level")) {
      try RestrictedFit.fit(lone)
    }
  }
}
