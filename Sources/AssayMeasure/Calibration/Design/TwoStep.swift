/// Severities from contrasts inside candidates alone, put in the place of those of the mixed model.
///
/// Step A takes candidates as fixed, by a very large deviation, so that strong candidates with harsh
/// panellists do not bend the severities. Step B takes these severities as given, finds the deviations
/// of all other terms, and estimates levels and candidates with the covariance of step A.
struct TwoStep {
  /// The most probable deviations of all terms.
  let mode: PosteriorMode
  /// The points of the integration.
  let points: [ScoringPoint]

  init(
    _ model: PanelModel, _ prior: DeviationPrior, _ table: RatingTable, shifts: [Double],
    _ scale: CalibrationScale
  ) throws(Undefined) {
    let range = scale.maximum - scale.minimum
    let levels = model.ratings.criterionCount
    let firstPrior = prior.holding(.candidate, at: 300 * range)
    var search = ModeSearch(model, firstPrior)
    let first = try search.run()
    let inside = firstPrior.deviations(first.logarithms)
    guard let severities = model.solution(inside, .effects) else { throw TwoStep.unsolvable }

    let given = PanelModel(
      ratings: PatternedRatings(
        table, centre: scale.centre,
        shifts: shifts.enumerated().map { $1 + severities.effects[levels + $0] },
        groupOf: model.ratings.groupOf),
      shape: ModelShape(
        areaOf: model.shape.areaOf,
        knownDeviation: shifts.map { _ in 1e-6 * range }))
    let secondPrior = prior.holding(.panellist, at: inside[.panellist])
    search = ModeSearch(given, secondPrior)
    let second = try search.run()
    mode = TwoStep.joined(prior, firstPrior, first, secondPrior, second)

    let design = IntegrationDesign(second)
    var objectives: [Double] = []
    var solved: [(ComponentDeviations, effects: [Double], covariance: [Double])] = []
    for logarithms in design.points {
      let deviations = secondPrior.deviations(logarithms)
      guard let solution = given.solution(deviations, .effects),
        let whole = model.solution(deviations, .effects),
        let replaced = TwoStep.replaced(whole, model, range)
      else { throw TwoStep.unsolvable }
      objectives.append(solution.objective + secondPrior.penalty(logarithms).value)
      solved.append((deviations, replaced.effects, replaced.covariance))
    }
    points = zip(solved, design.weights(objectives)).map {
      ScoringPoint(
        deviations: $0.0, weight: $1, effects: $0.effects, covariance: $0.covariance)
    }
  }

  private static let unsolvable = Undefined(
    "severities cannot be told from contrasts inside candidates")

  /// One mode of all terms: severity from the first step, the rest from the second.
  private static func joined(
    _ prior: DeviationPrior, _ firstPrior: DeviationPrior, _ first: PosteriorMode,
    _ secondPrior: DeviationPrior, _ second: PosteriorMode
  ) -> PosteriorMode {
    let count = prior.terms.count
    var logarithms: [Double] = []
    var covariance = [Double](repeating: 0, count: count * count)
    for (row, term) in prior.terms.enumerated() {
      guard let place = secondPrior.terms.firstIndex(of: term) else {
        let own = firstPrior.terms.firstIndex(of: term) ?? 0
        logarithms.append(first.logarithms[own])
        covariance[row * count + row] = first.covariance[own * firstPrior.terms.count + own]
        continue
      }
      logarithms.append(second.logarithms[place])
      for (column, other) in prior.terms.enumerated() {
        guard let next = secondPrior.terms.firstIndex(of: other) else { continue }
        covariance[row * count + column] = second.covariance[place * secondPrior.terms.count + next]
      }
    }
    return PosteriorMode(
      logarithms: logarithms, objective: second.objective, curvature: [], covariance: covariance,
      passes: first.passes + second.passes)
  }

  /// The effects with the severities of step A; `nil` when they cannot be computed.
  private static func replaced(
    _ whole: MixedSolution, _ model: PanelModel, _ range: Double
  ) -> (effects: [Double], covariance: [Double])? {
    var held = whole.deviations
    held[.candidate] = 300 * range
    guard let inside = model.solution(held, .effects) else { return nil }
    let levels = model.ratings.criterionCount
    let people = model.ratings.panellistCount
    let order = model.order
    var own = [Double](repeating: 0, count: people * people)
    for one in 0..<people {
      for other in 0..<people {
        own[one * people + other] = whole.covariance[(levels + one) * order + levels + other]
      }
    }
    guard let inverse = Cholesky(own, order: people)?.inverse() else { return nil }
    return joined(whole, inside, inverse, levels: levels, people: people)
  }

  private static func joined(
    _ whole: MixedSolution, _ inside: MixedSolution, _ inverse: [Double], levels: Int, people: Int
  ) -> (effects: [Double], covariance: [Double]) {
    let order = levels + people
    // By level and panellist: how the level changes with the leniency.
    var slopes = [Double](repeating: 0, count: levels * people)
    for level in 0..<levels {
      for through in 0..<people {
        let weight = whole.covariance[level * order + levels + through]
        for other in 0..<people {
          slopes[level * people + other] += weight * inverse[through * people + other]
        }
      }
    }
    var effects = inside.effects
    var covariance = inside.covariance
    for level in 0..<levels {
      var value = whole.effects[level]
      for other in 0..<people {
        value +=
          slopes[level * people + other]
          * (inside.effects[levels + other] - whole.effects[levels + other])
      }
      effects[level] = value
    }
    var mixed = [Double](repeating: 0, count: levels * people)
    for level in 0..<levels {
      for through in 0..<people {
        let weight = slopes[level * people + through]
        for other in 0..<people {
          mixed[level * people + other] +=
            weight * inside.covariance[(levels + through) * order + levels + other]
        }
      }
      for other in 0..<people {
        covariance[level * order + levels + other] = mixed[level * people + other]
        covariance[(levels + other) * order + level] = mixed[level * people + other]
      }
    }
    for one in 0..<levels {
      for other in 0..<levels {
        var value = whole.covariance[one * order + other]
        for through in 0..<people {
          let slope = slopes[other * people + through]
          value +=
            slope
            * (mixed[one * people + through] - whole.covariance[one * order + levels + through])
        }
        covariance[one * order + other] = value
      }
    }
    return (effects, covariance)
  }
}
