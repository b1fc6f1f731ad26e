/// Where the restricted likelihood is largest, over variances that may not be negative.
///
/// Newton steps with the average information, held at a floor of 1e-9 of the variance of the response
/// for variances whose slope there points below zero; halved while the deviance does not fall.
struct VarianceSearch {
  let problem: MixedModelProblem
  /// The lowest variance that is tried; what ends there is zero.
  let floor: Double
  /// The variances that are not searched but kept.
  var held: Set<Int> = []
  /// How much the deviance may still fall at the end.
  var tolerance = 1e-20

  /// The best point from `start`, or why there is none.
  func run(from start: [Double]) throws(Undefined) -> MixedModelPoint {
    guard var point = MixedModelPoint(problem, variances: start.map { max($0, floor) }) else {
      throw Undefined("the likelihood has no value for these ratings")
    }
    var last = 0
    for _ in 0..<200 {
      guard let step = step(at: point), step.promise > tolerance else { return point }
      let near = step.promise < 1e-8
      guard let (next, moved) = advance(from: point, along: step, near: near) else { return point }
      point = next
      last += near ? 1 : 0
      if near, moved < 1e-10 || last > 20 { return point }
    }
    throw Undefined("the variance components did not settle within 200 steps")
  }

  /// The way to go from `point` and what it promises, or `nil` where nothing is free.
  private func step(at point: MixedModelPoint) -> (way: [Double], promise: Double)? {
    let (gradient, information) = point.slope(problem)
    let free = gradient.indices.filter { index in
      !held.contains(index) && (point.variances[index] > floor || gradient[index] < 0)
    }
    guard !free.isEmpty else { return nil }
    var inner = SquareMatrix(size: free.count)
    for row in free.indices {
      for column in free.indices {
        inner[row, column] = information[free[row], free[column]]
      }
      inner[row, row] *= 1 + 1e-12
    }
    var way = [Double](repeating: 0, count: gradient.count)
    if let factor = inner.cholesky() {
      for (place, value) in zip(free, factor.solve(free.map { -gradient[$0] })) {
        way[place] = value
      }
    } else {
      for place in free {
        way[place] = -gradient[place] / max(information[place, place], 1e-300)
      }
    }
    return (way, -way.dot(gradient))
  }

  /// The next point, and by what share of itself a variance moved most; `nil` where no part of the
  /// step helps. `near` the end, where the deviance is rounded too coarsely to judge, a step is taken
  /// whole.
  private func advance(
    from point: MixedModelPoint, along step: (way: [Double], promise: Double), near: Bool
  ) -> (MixedModelPoint, Double)? {
    var length = 1.0
    for _ in 0..<40 {
      let variances = point.variances.indices.map { index in
        let value = point.variances[index]
        return held.contains(index)
          ? value
          : min(max(value + length * step.way[index], floor), 100 * max(value, floor * 1e6))
      }
      let moved = zip(variances, point.variances).reduce(0) { most, pair in
        max(most, abs(pair.0 - pair.1) / max(pair.1, floor * 100))
      }
      if let next = MixedModelPoint(problem, variances: variances),
        near || next.deviance < point.deviance
      {
        return (next, moved)
      }
      if moved < 1e-12 { return nil }
      length /= 2
    }
    return nil
  }
}
