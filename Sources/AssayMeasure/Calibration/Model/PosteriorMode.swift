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
/// precision of the prior, halved until the objective falls.
struct ModeSearch {
  let model: PanelModel
  let prior: DeviationPrior
  private(set) var passes = 0

  private struct Point {
    let logarithms: [Double]
    let objective: Double
    let gradient: [Double]
    let information: [Double]
  }

  init(_ model: PanelModel, _ prior: DeviationPrior) {
    self.model = model
    self.prior = prior
  }

  /// Climbs from the prior's means.
  mutating func run() throws(Undefined) -> PosteriorMode {
    guard var here = point(prior.means, .information) else { throw ModeSearch.unsolvable }
    for _ in 0..<60 {
      guard let next = try better(than: here) else { break }
      let fallen = here.objective - next.objective
      here = next
      if fallen < 1e-9, size(of: here.gradient) < 1e-5 { break }
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

  private mutating func better(than here: Point) throws(Undefined) -> Point? {
    guard size(of: here.gradient) >= 1e-7,
      let factor = Cholesky(here.information, order: prior.terms.count)
    else { return nil }
    var step = factor.solved(here.gradient).map { -$0 }
    let largest = size(of: step)
    if largest > 1.5 { step = step.map { $0 * (1.5 / largest) } }
    for _ in 0..<30 {
      let moved = zip(here.logarithms, step).map { $0 + $1 }
      if let next = point(moved, .information), next.objective < here.objective { return next }
      step = step.map { $0 / 4 }
      if size(of: step) < 1e-10 { return nil }
    }
    return nil
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
          information[row * terms.count + column] += solution.information[one * 6 + other]
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
