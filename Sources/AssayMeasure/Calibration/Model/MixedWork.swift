/// The steps of solving a mixed model, and the sums they share.
struct MixedWork {
  let model: PanelModel
  let deviations: ComponentDeviations
  let parts: [PatternSolution]
  let order: Int
  /// By which the columns of levels and severities are scaled, so that the equations stay definite when
  /// the severities have no variance.
  let scales: [Double]
  private var equations: [Double]
  private var rightSide: [Double]
  private var logDeterminant = 0.0
  var effects: [Double] = []
  var scaledInverse: [Double] = []
  private(set) var covariance: [Double] = []
  var sums = MixedSums()

  init(_ model: PanelModel, _ deviations: ComponentDeviations, _ parts: [PatternSolution]) {
    self.model = model
    self.deviations = deviations
    self.parts = parts
    order = model.order
    scales =
      [Double](repeating: 1, count: model.ratings.criterionCount)
      + model.shape.knownDeviation.map { $0 ?? deviations[.panellist] }
    equations = [Double](repeating: 0, count: order * order)
    rightSide = [Double](repeating: 0, count: order)
  }

  /// Adds what each candidate says of levels and severities.
  mutating func gatherEquations() {
    let ratings = model.ratings
    var places: [Int] = []
    for (number, part) in parts.enumerated() {
      let width = part.width
      let effectWidth = part.effectWidth
      for candidate in ratings.members[number] {
        ratings.places(of: candidate, pattern: number, into: &places)
        let sums = ratings.sumStarts[candidate]
        for one in 0..<effectWidth {
          var value = 0.0
          let row = places[one] * order
          for other in 0..<width {
            value += part.effectProjection[one * width + other] * ratings.sums[sums + other]
          }
          for other in 0..<effectWidth {
            equations[row + places[other]] += part.effectPrecision[one * effectWidth + other]
          }
          rightSide[places[one]] += value
        }
        logDeterminant += part.logDeterminant
      }
    }
  }

  /// Solves the equations; false when they are singular.
  mutating func solve() -> Bool {
    for row in 0..<order {
      for column in 0..<order { equations[row * order + column] *= scales[row] * scales[column] }
      if row >= model.ratings.criterionCount { equations[row * order + row] += 1 }
    }
    guard let factor = Cholesky(equations, order: order) else { return false }
    let scaled = factor.solved((0..<order).map { rightSide[$0] * scales[$0] })
    effects = (0..<order).map { scaled[$0] * scales[$0] }
    scaledInverse = factor.inverse()
    covariance = scaledInverse
    for row in 0..<order {
      for column in 0..<order { covariance[row * order + column] *= scales[row] * scales[column] }
    }
    logDeterminant += factor.logDeterminant
    for place in model.ratings.criterionCount..<order {
      sums.quadratic += scaled[place] * scaled[place]
    }
    equations = []
    return true
  }

  func solution(_ depth: PanelModel.Depth) -> MixedSolution {
    MixedSolution(
      deviations: deviations, objective: 0.5 * (logDeterminant + sums.quadratic),
      gradient: depth >= .gradient ? gradient() : [],
      information: depth >= .information ? information() : [], effects: effects,
      covariance: covariance)
  }
}

extension PatternedRatings {
  /// Where the criteria and the panellists of a candidate stand among the effects.
  func places(of candidate: Int, pattern: Int, into places: inout [Int]) {
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: patterns[pattern].criteria)
    for seat in seatStarts[candidate]..<seatStarts[candidate + 1] {
      places.append(criterionCount + panellists[seat])
    }
  }
}
