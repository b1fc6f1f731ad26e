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

  /// The best point from `start`, or why there is none.
  func run(from start: [Double]) throws(Undefined) -> MixedModelPoint {
    guard var point = MixedModelPoint(problem, variances: start.map { max($0, floor) }) else {
      throw Undefined("the likelihood has no value for these ratings")
    }
    for _ in 0..<200 {
      guard let step = step(at: point) else { return point }
      guard let (next, done) = advance(from: point, along: step) else { return point }
      point = next
      if done { return point }
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

  /// The next point, and whether it is the last; `nil` where no part of the step helps.
  private func advance(
    from point: MixedModelPoint, along step: (way: [Double], promise: Double)
  ) -> (MixedModelPoint, Bool)? {
    var length = 1.0
    let near = step.promise < 1e-8
    for _ in 0..<40 {
      let variances = zip(point.variances, step.way).enumerated().map { index, pair in
        held.contains(index)
          ? pair.0 : min(max(pair.0 + length * pair.1, floor), 100 * max(pair.0, floor * 1e6))
      }
      let largest = zip(variances, point.variances).reduce(0) { largest, pair in
        max(largest, abs(pair.0 - pair.1) / max(pair.1, floor * 100))
      }
      if let next = MixedModelPoint(problem, variances: variances) {
        if near { return (next, largest < 1e-10 || step.promise < 1e-20) }
        if next.deviance < point.deviance { return (next, false) }
      }
      if largest < 1e-12 { return nil }
      length /= 2
    }
    return nil
  }
}
