extension CalibrationRun {
  /// The candidates in the order of their names.
  func candidates() throws(Undefined) -> [CalibratedCandidate] {
    let leniencies = table.panellists.names.indices.map { -severity($0).mean }
    let isKnown = panellistsKnownElsewhere
    let softened = try softenedPoints()
    var result = [CalibratedCandidate?](repeating: nil, count: table.candidates.count)
    for number in model.ratings.patterns.indices {
      guard var group = PatternGroup(self, number, leniencies, softened) else {
        throw Undefined("the scores cannot be computed at these deviations")
      }
      for candidate in model.ratings.members[number] {
        result[candidate] = group.candidate(candidate, isKnown)
      }
    }
    return result.compactMap { $0 }
  }

  /// Whether each panellist's severity is known from the history or from more than one candidate.
  private var panellistsKnownElsewhere: [Bool] {
    let meetings = Meetings(table)
    return known.indices.map { known[$0] != nil || meetings.ofPanellist[$0] > 1 }
  }

  /// For a single candidate without history the points with errors 1.6 times as large.
  private func softenedPoints() throws(Undefined) -> [ScoringPoint] {
    guard table.candidates.count == 1, known.allSatisfy({ $0 == nil }) else { return [] }
    var softened: [ScoringPoint] = []
    for point in points {
      var deviations = point.deviations
      for term in [ModelTerm.panellist, .halo, .areaHalo, .residual] { deviations[term] *= 1.6 }
      guard let solution = model.solution(deviations, .effects) else { return [] }
      softened.append(
        ScoringPoint(
          deviations: deviations, weight: point.weight, effects: solution.effects,
          covariance: solution.covariance))
    }
    return ScoringPoint.onScale(
      softened, levels: table.criteria.count, spread: design.scale.levelSpread)
  }
}

/// The candidates of one pattern.
private struct PatternGroup {
  private let run: CalibrationRun
  private let number: Int
  private let pattern: RatingPattern
  private let leniencies: [Double]
  private let raw: (overall: [Double]?, areas: [[Double]?])
  /// The scores of the design that this pattern has, and where each stands among the targets.
  private let places: (overall: Int?, areas: [Int?], criteria: [Int?])
  private var scoring: PatternScoring
  private let more: OneMorePanellist?
  private var soft: PatternScoring?

  init?(
    _ run: CalibrationRun, _ number: Int, _ leniencies: [Double], _ softened: [ScoringPoint]
  ) {
    let ratings = run.model.ratings
    let pattern = ratings.patterns[number]
    let raw = run.targets.rawWeights(pattern)
    var places: (overall: Int?, areas: [Int?], criteria: [Int?])
    var targets: [ScoreTargets.Target] = []
    func place(_ target: ScoreTargets.Target?, if isWanted: Bool) -> Int? {
      guard let target, isWanted else { return nil }
      targets.append(target)
      return targets.count - 1
    }
    places.overall = place(run.targets.overall, if: raw.overall != nil)
    places.areas = raw.areas.indices.map { place(run.targets.areas[$0], if: raw.areas[$0] != nil) }
    places.criteria =
      run.options.includesCriteria
      ? run.targets.criteria.map { target in
        place(target, if: pattern.criteria.contains { target?.weights[$0] == 1 })
      } : []
    let shape = run.model.shape
    guard let scoring = PatternScoring(ratings, number, shape, run.scorePoints, targets) else {
      return nil
    }
    self.scoring = scoring
    more = places.overall.flatMap {
      OneMorePanellist(ratings, number, shape, run.scorePoints[0], targets[$0])
    }
    soft =
      softened.isEmpty || places.overall == nil
      ? nil : PatternScoring(ratings, number, shape, softened, [targets[0]])
    self.run = run
    self.raw = raw
    self.places = places
    self.number = number
    self.pattern = pattern
    self.leniencies = leniencies
  }

  mutating func candidate(_ candidate: Int, _ isKnown: [Bool]) -> CalibratedCandidate {
    scoring.score(candidate)
    soft?.score(candidate)
    let ratings = run.model.ratings
    let people = Array(
      ratings.panellists[ratings.seatStarts[candidate]..<ratings.seatStarts[candidate + 1]])
    let means = criterionMeans(candidate, people)
    let overall = places.overall.map { score($0, means, raw.overall ?? []) }
    let areas = places.areas.enumerated().map { area, place in
      place.map { score($0, means, raw.areas[area] ?? []) }
    }
    let criteria = places.criteria.map { place in place.map { score($0, means, single($0)) } }
    return CalibratedCandidate(
      name: run.table.candidates.names[candidate], overall: overall, areas: areas,
      criteria: criteria, influences: influences(people), panellistCount: people.count,
      ratingCount: pattern.ratings,
      widthWithOneMore: overall.flatMap { score in
        more?.factor(candidate).map { $0 * score.width }
      },
      sensitivity: soft.map { run.interval($0.mixtures[0]) },
      status: status(people.map { isKnown[$0] }),
      component: run.linking.componentOfCandidate[candidate])
  }

  private func status(_ isKnown: [Bool]) -> CalibratedCandidate.Status {
    if isKnown.allSatisfy({ $0 }) { return .calibrated }
    return isKnown.contains(true) ? .partly : .uncalibrated
  }

  /// The mean of the ratings of each criterion of the pattern, as given and without severity.
  private func criterionMeans(
    _ candidate: Int, _ people: [Int]
  ) -> [(raw: Double, adjusted: Double)] {
    let ratings = run.model.ratings
    let start = ratings.sumStarts[candidate]
    let width = pattern.criteria.count
    return (0..<width).map { place in
      var count = 0.0
      var shift = 0.0
      var lenient = 0.0
      for (seat, panellist) in people.enumerated() {
        let own = Double(pattern.counts[seat * width + place])
        count += own
        shift -= own * (run.known[panellist]?.severity ?? 0)
        lenient += own * leniencies[panellist]
      }
      let mean = ratings.centre + (ratings.sums[start + place] + shift) / count
      return (mean, mean - lenient / count)
    }
  }

  private func influences(_ people: [Int]) -> [CalibratedCandidate.Influence] {
    guard let weights = raw.overall else { return [] }
    let width = pattern.criteria.count
    var totals = [Double](repeating: 0, count: width)
    for seat in people.indices {
      for place in 0..<width { totals[place] += Double(pattern.counts[seat * width + place]) }
    }
    let order = people.indices.sorted { people[$0] < people[$1] }
    return order.map { seat in
      var share = 0.0
      for place in 0..<width {
        share += weights[place] * Double(pattern.counts[seat * width + place]) / totals[place]
      }
      return CalibratedCandidate.Influence(
        panellist: run.table.panellists.names[people[seat]],
        points: -share * leniencies[people[seat]])
    }
  }

  /// Raw weights of the score of a single criterion.
  private func single(_ target: Int) -> [Double] {
    pattern.criteria.map { scoring.targets[target].weights[$0] }
  }

  private func score(
    _ target: Int, _ means: [(raw: Double, adjusted: Double)], _ weights: [Double]
  ) -> CalibratedScore {
    var raw = 0.0
    var adjusted = 0.0
    for (place, weight) in weights.enumerated() {
      raw += weight * means[place].raw
      adjusted += weight * means[place].adjusted
    }
    let mixture = scoring.mixtures[target]
    let interval = run.interval(mixture)
    let scale = run.design.scale
    return CalibratedScore(
      raw: raw, adjusted: adjusted, estimate: mixture.mean, standardError: mixture.deviation,
      lower: scale.clipped(interval.lowerBound), upper: scale.clipped(interval.upperBound),
      unclipped: interval,
      probability: scoring.targets[target].bar.map { mixture.probability(atOrAbove: $0) })
  }
}
