/// The scores that are wanted of every candidate, as weights of the criteria that occur in a table.
struct ScoreTargets: Sendable {
  /// One score.
  struct Target: Sendable {
    /// The weight of each criterion of the table; the sum is 1.
    let weights: [Double]
    /// The bar or floor it is held against.
    let bar: Double?
  }

  /// Overall, then the areas and the criteria of the design, `nil` where the table has no rating.
  let overall: Target?
  let areas: [Target?]
  let criteria: [Target?]
  /// For each criterion of the table its place among the areas of the design.
  let areaOf: [Int]
  /// The share of each area in the overall score.
  let areaWeights: [Double]
  /// The weight of each criterion of the table beside those of its area.
  let criterionWeights: [Double]

  /// The targets of `design` on the criteria of `table`; refused when a criterion of the table is not
  /// in the design.
  init(_ design: CalibrationDesign, _ table: RatingTable) throws(Undefined) {
    var places: [String: Int] = [:]
    for (place, criterion) in design.criteria.enumerated() { places[criterion.name] = place }
    let count = table.criteria.count
    var ownPlace: [Int] = []
    for name in table.criteria.names {
      guard let place = places[name] else {
        throw Undefined("the criterion `\(name)` has ratings but is not in the design")
      }
      ownPlace.append(place)
    }
    var areaPlaces: [String: Int] = [:]
    for (place, area) in design.areas.enumerated() { areaPlaces[area.name] = place }
    let areaOf = ownPlace.map { areaPlaces[design.criteria[$0].area] ?? 0 }
    let criterionWeights = ownPlace.map { design.criteria[$0].weight }
    let total = design.areas.reduce(0) { $0 + $1.weight }
    let areaWeights = design.areas.map { $0.weight / total }

    let within = design.areas.indices.map { area -> [Double]? in
      var sum = 0.0
      for place in 0..<count where areaOf[place] == area { sum += criterionWeights[place] }
      guard sum > 0 else { return nil }
      return (0..<count).map { areaOf[$0] == area ? criterionWeights[$0] / sum : 0 }
    }
    areas = within.enumerated().map { place, weights in
      weights.map { Target(weights: $0, bar: design.areas[place].floor) }
    }
    var whole: [Double]? = [Double](repeating: 0, count: count)
    for (place, weights) in within.enumerated() {
      guard let weights else {
        whole = nil
        break
      }
      for criterion in 0..<count {
        whole?[criterion] += areaWeights[place] * weights[criterion]
      }
    }
    overall = whole.map { Target(weights: $0, bar: design.bar) }
    var criteria = [Target?](repeating: nil, count: design.criteria.count)
    for (place, own) in ownPlace.enumerated() {
      var weights = [Double](repeating: 0, count: count)
      weights[place] = 1
      criteria[own] = Target(weights: weights, bar: nil)
    }
    self.criteria = criteria
    self.areaOf = areaOf
    self.areaWeights = areaWeights
    self.criterionWeights = criterionWeights
  }

  /// The weights that the raw scorecard gives the criteria of a pattern for each score: inside an area
  /// those without ratings leave their weight to the others; `nil` without ratings in an area.
  func rawWeights(_ pattern: RatingPattern) -> (overall: [Double]?, areas: [[Double]?]) {
    let areas = areaWeights.indices.map { area -> [Double]? in
      var sum = 0.0
      for criterion in pattern.criteria where areaOf[criterion] == area {
        sum += criterionWeights[criterion]
      }
      guard sum > 0 else { return nil }
      return pattern.criteria.map { areaOf[$0] == area ? criterionWeights[$0] / sum : 0 }
    }
    var overall = [Double](repeating: 0, count: pattern.criteria.count)
    for (area, weights) in areas.enumerated() {
      guard let weights else { return (nil, areas) }
      for place in overall.indices { overall[place] += areaWeights[area] * weights[place] }
    }
    return (overall, areas)
  }
}
