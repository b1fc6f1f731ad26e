/// Maximum of the joint likelihood by Newton's steps, each solved by conjugate gradients.
///
/// The curvature is singular along shifts that move one facet against another. The slope has no part
/// along them, so that the steps have none either; centring fixes them afterwards.
struct RaschNewton {
  /// The parameters at the maximum.
  private(set) var parameters: [Double]
  /// The likelihood there.
  private(set) var likelihood: RaschLikelihood
  /// The number of Newton's steps.
  private(set) var steps = 0
  /// The largest difference between observed and expected scores.
  private(set) var residual = 0.0

  private let free: [Bool]

  /// Climbs from `start`, moving only parameters that are `free`.
  init(
    _ data: RaschData, from start: [Double], free: [Bool], tolerance: Double
  ) throws(Undefined) {
    parameters = start
    self.free = free
    likelihood = RaschLikelihood(data, at: start)
    let floor = 1e-14 * Double(data.count * max(1, data.width))
    let limit = max(tolerance, floor)
    while true {
      let slope = masked(likelihood.slope)
      residual = slope.reduce(0) { max($0, abs($1)) }
      if residual <= limit { return }
      guard steps < 200, climb(along: solve(slope)) else { break }
      steps += 1
      try refuseRunaway()
    }
    guard residual <= max(limit, 1e-6) else { throw RaschNewton.runaway }
  }

  private static let runaway = Undefined(
    "the measures run away: some elements were rated so that any difference to the others, however "
      + "large, fits better still; more ratings across them are needed")

  private func refuseRunaway() throws(Undefined) {
    for place in parameters.indices where free[place] && abs(parameters[place]) > 60 {
      throw RaschNewton.runaway
    }
  }

  private func masked(_ values: [Double]) -> [Double] {
    values.indices.map { free[$0] ? values[$0] : 0 }
  }

  /// Goes along `step`, at most three logits in one parameter, halving until the likelihood rises.
  private mutating func climb(along step: [Double]) -> Bool {
    let longest = step.reduce(0) { max($0, abs($1)) }
    guard longest > 0, longest.isFinite else { return false }
    var length = min(1, 3 / longest)
    for _ in 0..<40 {
      let next = parameters.indices.map { parameters[$0] + length * step[$0] }
      let there = RaschLikelihood(likelihood.data, at: next)
      if there.logarithm >= likelihood.logarithm - 1e-12 * abs(likelihood.logarithm) {
        parameters = next
        likelihood = there
        return true
      }
      length /= 2
    }
    return false
  }

  /// Conjugate gradients, scaled by the information of each parameter.
  private func solve(_ slope: [Double]) -> [Double] {
    let scale = likelihood.information.map { $0 > 1e-12 ? 1 / $0 : 0 }
    var solution = [Double](repeating: 0, count: slope.count)
    var rest = slope
    var scaled = zip(rest, scale).map { $0 * $1 }
    var direction = scaled
    var size = dot(rest, scaled)
    let goal = size * RaschNewton.precision(of: residual)
    for _ in 0..<(2 * slope.count + 20) where size > goal && size > 0 {
      let image = masked(likelihood.curvature(along: direction))
      let bend = dot(direction, image)
      guard bend > 0 else { break }
      let length = size / bend
      for place in solution.indices {
        solution[place] += length * direction[place]
        rest[place] -= length * image[place]
        scaled[place] = rest[place] * scale[place]
      }
      let next = dot(rest, scaled)
      let turn = next / size
      for place in direction.indices { direction[place] = scaled[place] + turn * direction[place] }
      size = next
    }
    return solution
  }

  /// How far a step is solved: further as the maximum comes near, but never so far that rounding
  /// errors along the singular directions would grow.
  private static func precision(of residual: Double) -> Double {
    let relative = min(0.03, max(residual / 10, 1e-4))
    return relative * relative
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for place in left.indices { sum += left[place] * right[place] }
    return sum
  }
}
