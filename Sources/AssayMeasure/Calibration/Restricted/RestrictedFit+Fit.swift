extension RestrictedFit {
  /// What the fixed part of the model is.
  public enum Fixed: String, Hashable, Sendable, CaseIterable {
    /// A mean for each criterion.
    case criterion
    /// One mean.
    case mean
  }

  /// The fit of `terms` to a table.
  ///
  /// `areas` holds the area of each criterion; one that is not in it is an area of its own kind, named
  /// by nothing. Refused where lme4 refuses: a term with one level, or with as many levels as there are
  /// ratings.
  public static func fit(
    _ table: RatingTable, terms: [Term] = [.candidate, .panellist, .candidatePanellist],
    fixed: Fixed = .criterion, areas: [String: String] = [:]
  ) throws(Undefined) -> RestrictedFit {
    let table = fixed == .criterion ? table : table.withoutCriteria
    let terms = Term.allCases.filter { terms.contains($0) }
    let areaOf = Coding(table.criteria.names.map { areas[$0] ?? "" }).codes
    try check(table, terms, fixed, areaOf)
    let centre = CompensatedSum(table.values).value / Double(table.count)
    let people = table.panellists.count
    let model = PanelModel(
      ratings: PatternedRatings(
        table, centre: centre, shifts: [Double](repeating: 0, count: people),
        groupOf: terms.contains(.candidatePanellistArea) ? areaOf : []),
      shape: ModelShape(
        areaOf: areaOf,
        knownDeviation: [Double?](repeating: terms.contains(.panellist) ? nil : 0, count: people)))
    try model.ratings.checkWidth()
    let spread = CompensatedSum(table.values.map { ($0 - centre) * ($0 - centre) }).value
    let total = spread / Double(table.count)
    guard total > 0 else { throw Undefined("all ratings are equal") }
    var search = RestrictedSearch(model, terms.map(\.modelTerm) + [.residual])
    let best = try search.run(total: total)
    return RestrictedFit(table, terms, model, search, best)
  }

  private init(
    _ table: RatingTable, _ terms: [Term], _ model: PanelModel, _ search: RestrictedSearch,
    _ best: RestrictedSearch.Point
  ) {
    let variances = search.rounded(best)
    let solution = best.solution
    self.variances = terms.enumerated().map { Component(term: $1, variance: variances[$0]) }
    residualVariance = variances[terms.count]
    let order = model.order
    let levels = table.criteria.count
    let logTwoPi = 1.837_877_066_409_345_483_6
    criterion = 2 * solution.objective + Double(table.count - levels) * logTwoPi
    self.levels = table.criteria.names.enumerated().map { place, name in
      Calibration.Level(
        criterion: name, estimate: model.ratings.centre + solution.effects[place],
        standardError: solution.covariance[place * order + place].squareRoot())
    }
    panellists =
      terms.contains(.panellist)
      ? table.panellists.names.enumerated().map {
        Effect(name: $1, estimate: solution.effects[levels + $0])
      } : []
    candidates =
      terms.contains(.candidate)
      ? zip(table.candidates.names, model.candidateEffects(solution)).map {
        Effect(name: $0, estimate: $1)
      } : []
    passes = search.passes
  }

  private static func check(
    _ table: RatingTable, _ terms: [Term], _ fixed: Fixed, _ areaOf: [Int]
  ) throws(Undefined) {
    guard table.count > 0 else { throw Undefined("there are no ratings") }
    guard !terms.isEmpty else { throw Undefined("the model has no random term") }
    for term in terms where fixed == .mean && (term == .candidateCriterion || term.hasAreas) {
      throw Undefined("the term `\(term.rawValue)` needs a mean for each criterion")
    }
    for term in terms where term.hasAreas && !areaOf.contains(where: { $0 != areaOf[0] }) {
      throw Undefined("the term `\(term.rawValue)` needs criteria of more than one area")
    }
    guard table.count > table.criteria.count else {
      throw Undefined("there are \(table.count) ratings for \(table.criteria.count) means")
    }
    let order = table.criteria.count + table.panellists.count
    guard order <= CalibrationRun.largestOrder else {
      throw Undefined(
        "there are \(order) criteria and panellists: more than \(CalibrationRun.largestOrder) are "
          + "not taken together")
    }
    let meetings = Meetings(table)
    for term in terms {
      let levels =
        switch term {
        case .candidate: table.candidates.count
        case .panellist: table.panellists.count
        case .candidatePanellist: meetings.ofCandidate.reduce(0, +)
        case .candidatePanellistArea:
          table.levels {
            areaOf[table.criteria.codes[$0]] * table.panellists.count + table.panellists.codes[$0]
          }
        case .candidateArea: table.levels { areaOf[table.criteria.codes[$0]] }
        case .candidateCriterion: table.levels { table.criteria.codes[$0] }
        }
      guard levels > 1 else { throw Undefined("the term `\(term.rawValue)` has one level") }
      guard levels < table.count else {
        throw Undefined(
          "the term `\(term.rawValue)` has as many levels as there are ratings, \(levels)")
      }
    }
  }
}

extension PanelModel {
  /// The predicted effect of each candidate: c² times the sum of Z'V⁻¹r over the criteria.
  func candidateEffects(_ solution: MixedSolution) -> [Double] {
    var result = [Double](repeating: 0, count: ratings.candidateCount)
    let variance = solution.deviations.variance(.candidate)
    var places: [Int] = []
    for (number, pattern) in ratings.patterns.enumerated() {
      guard let part = PatternSolution(pattern, shape, solution.deviations) else { continue }
      for candidate in ratings.members[number] {
        ratings.places(of: candidate, pattern: number, into: &places)
        let start = ratings.sumStarts[candidate]
        var total = 0.0
        for one in 0..<part.criteria {
          for other in 0..<part.width {
            let place = one * part.width + other
            total += part.projection[place] * ratings.sums[start + other]
            total -= part.precision[place] * solution.effects[places[part.effectOf[other]]]
          }
        }
        result[candidate] = variance * total
      }
    }
    return result
  }
}

extension RatingTable {
  /// The same ratings under one criterion.
  fileprivate var withoutCriteria: RatingTable {
    RatingTable(
      (0..<count).map {
        Rating(
          candidate: candidates.names[candidates.codes[$0]], criterion: "all",
          panellist: panellists.names[panellists.codes[$0]], value: values[$0])
      })
  }

  /// How many pairs of a candidate and what `code` makes of a row there are.
  func levels(_ code: (Int) -> Int) -> Int {
    var total = 0
    var own: Set<Int> = []
    for row in 0..<count {
      if row > 0, candidates.codes[row] != candidates.codes[row - 1] {
        total += own.count
        own.removeAll(keepingCapacity: true)
      }
      own.insert(code(row))
    }
    return total + own.count
  }
}
