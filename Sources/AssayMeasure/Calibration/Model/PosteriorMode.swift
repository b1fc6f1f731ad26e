/// The most probable standard deviations, and the curvature there.
struct PosteriorMode: Sendable {
  /// The logarithms of the deviations of the prior's terms.
  let logarithms: [Double]
  /// The value of the objective there: likelihood and prior.
  let objective: Double
  /// The second derivatives of the objective, by rows; positive definite.
  let curvature: [Double]
  /// The inverse of `curvature`.
  let covariance: [Double]
  /// How often the model was solved.
  let passes: Int
}

/// The search for the mode: Newton's steps with the average information of the likelihood and the
/// precision of the prior, shortened until the objective falls; close to the mode they are trusted,
/// since the fall is lost in rounding. There the information is no longer computed but corrected by what
/// each step did to the gradient (Broyden, Fletcher, Goldfarb and Shanno), which takes fewer steps where
/// average and observed information differ.
struct ModeSearch {
  let model: PanelModel
  let prior: DeviationPrior
  private(set) var passes = 0

  private struct Point {
    let logarithms: [Double]
    let objective: Double
    let gradient: [Double]
    var information: [Double]
  }

  init(_ model: PanelModel, _ prior: DeviationPrior) {
    self.model = model
    self.prior = prior
  }

  /// Climbs from the prior's means.
  mutating func run() throws(Undefined) -> PosteriorMode {
    guard var here = point(prior.means, .information) else { throw ModeSearch.unsolvable }
    for _ in 0..<60 {
      guard let next = better(than: here) else { break }
      here = next
    }
    let curvature = curvature(at: here)
    guard let factor = Cholesky(curvature, order: prior.terms.count) else {
      throw ModeSearch.unsolvable
    }
    return PosteriorMode(
      logarithms: here.logarithms, objective: here.objective, curvature: curvature,
      covariance: factor.inverse(), passes: passes)
  }

  private static let unsolvable = Undefined(
    "the variance components cannot be told apart from these ratings to working precision")

  private mutating func better(than here: Point) -> Point? {
    guard let factor = Cholesky(here.information, order: prior.terms.count) else { return nil }
    var step = factor.solved(here.gradient).map { -$0 }
    let promise = -zip(step, here.gradient).reduce(0) { $0 + $1.0 * $1.1 }
    guard promise > 1e-12 else { return nil }
    let largest = size(of: step)
    if largest > 1.5 { step = step.map { $0 * (1.5 / largest) } }
    for _ in 0..<30 {
      let moved = zip(here.logarithms, step).map { $0 + $1 }
      let isClose = promise < 0.1
      if var next = point(moved, isClose ? .gradient : .information),
        promise < 1e-6 || next.objective < here.objective
      {
        if isClose { next.information = ModeSearch.corrected(here, next, step) }
        return next
      }
      step = step.map { $0 / 4 }
      if size(of: step) < 1e-10 { return nil }
    }
    return nil
  }

  /// The information of a point corrected by the step to the next.
  private static func corrected(_ here: Point, _ next: Point, _ step: [Double]) -> [Double] {
    let order = step.count
    let image = SmallMatrix.times(here.information, step)
    let change = zip(next.gradient, here.gradient).map { $0 - $1 }
    let expected = zip(step, image).reduce(0) { $0 + $1.0 * $1.1 }
    let found = zip(step, change).reduce(0) { $0 + $1.0 * $1.1 }
    guard expected > 0, found > 0.1 * expected else { return here.information }
    var result = here.information
    for row in 0..<order {
      for column in 0..<order {
        result[row * order + column] +=
          change[row] * change[column] / found - image[row] * image[column] / expected
      }
    }
    return result
  }

  private mutating func point(_ logarithms: [Double], _ depth: PanelModel.Depth) -> Point? {
    passes += 1
    guard let solution = model.solution(prior.deviations(logarithms), depth) else { return nil }
    let penalty = prior.penalty(logarithms)
    let terms = prior.terms.map(\.rawValue)
    var information = penalty.curvature
    if depth >= .information {
      for (row, one) in terms.enumerated() {
        for (column, other) in terms.enumerated() {
          information[row * terms.count + column] +=
            solution.information[one * ModelTerm.count + other]
        }
      }
    }
    return Point(
      logarithms: logarithms, objective: solution.objective + penalty.value,
      gradient: terms.enumerated().map { solution.gradient[$1] + penalty.gradient[$0] },
      information: information)
  }

  /// Second derivatives from differences of the gradient; the average information where these are not
  /// positive definite.
  private mutating func curvature(at here: Point) -> [Double] {
    let order = prior.terms.count
    let width = 1e-4
    var result = [Double](repeating: 0, count: order * order)
    for row in 0..<order {
      var moved = here.logarithms
      moved[row] += width
      guard let beside = point(moved, .gradient) else { return here.information }
      for column in 0..<order {
        let slope = (beside.gradient[column] - here.gradient[column]) / width
        result[row * order + column] += slope / 2
        result[column * order + row] += slope / 2
      }
    }
    return Cholesky(result, order: order) == nil ? here.information : result
  }

  private func size(of vector: [Double]) -> Double { vector.reduce(0) { max($0, abs($1)) } }
}
