/// Components of variance of a complete table by expected mean squares.
///
/// R. L. Brennan, Generalizability Theory (2001), section 3.3 to 3.4: the sum of squares of an effect is
/// that of its cell means less the sums of all effects it contains, and the expected mean square is the
/// sum over all effects that contain it of their component times the figures per cell.
struct GStudyAnalysis {
  let grid: ScoreGrid
  let effects: [MeasurementDesign.Effect]

  init(_ grid: ScoreGrid) throws(Undefined) {
    self.grid = grid
    guard grid.isComplete else {
      throw Undefined(
        "the table is not complete for design \(grid.design.notation): expected mean squares need "
          + "one number of ratings in every cell; take method `reml`")
    }
    effects = grid.effects
  }

  func result(
    level: Double, intervals: GStudy.IntervalMethod
  ) throws(Undefined) -> GStudyResult {
    guard intervals != .profile, intervals != .wald else {
      throw Undefined("intervals by `\(intervals.rawValue)` need method `reml`")
    }
    let lines = lines()
    guard lines.contains(where: { $0.sumOfSquares > 1e-120 }) else {
      throw Undefined("the ratings do not vary")
    }
    let weights = weights(lines)
    let components = effects.indices.map { index in
      component(
        index, lines: lines, weights: weights[index], level: intervals == .none ? nil : level)
    }
    return GStudyResult(components: components)
  }

  private func lines() -> [VarianceComponent.AnalysisLine] {
    let mean = MixedModel.mean(grid.values)
    let rest = grid.values.map { $0 - mean }
    let whole = CompensatedSum(rest.map { $0 * $0 }).value
    var sums: [Double] = []
    var freedoms: [Int] = []
    for (index, effect) in effects.enumerated() {
      let cells = grid.cells(effect.facets)
      var totals = [Double](repeating: 0, count: cells)
      for (key, value) in zip(grid.keys(effect.facets), rest) { totals[key] += value }
      var sum = CompensatedSum(totals.map { $0 * $0 * Double(cells) / Double(rest.count) })
      var freedom = cells - 1
      for earlier in 0..<index where effects[earlier].facets.isSubset(of: effect.facets) {
        sum.add(-sums[earlier])
        freedom -= freedoms[earlier]
      }
      sums.append(sum.value < 1e-13 * whole ? 0 : sum.value)
      freedoms.append(freedom)
    }
    return effects.indices.map { index in
      let expectation = effects.map { other in
        effects[index].facets.isSubset(of: other.facets)
          ? Double(rest.count / grid.cells(other.facets)) : 0
      }
      return .init(
        degreesOfFreedom: freedoms[index], sumOfSquares: sums[index], expectation: expectation)
    }
  }

  /// For each effect the multiples of the mean squares that estimate its component.
  private func weights(_ lines: [VarianceComponent.AnalysisLine]) -> [[Double]] {
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: lines.count), count: lines.count)
    for index in lines.indices.reversed() {
      let expectation = lines[index].expectation
      weights[index][index] = 1
      for other in lines.indices where other != index && expectation[other] > 0 {
        for place in lines.indices {
          weights[index][place] -= expectation[other] * weights[other][place]
        }
      }
      weights[index] = weights[index].map { $0 / expectation[index] }
    }
    return weights
  }

  private func component(
    _ index: Int, lines: [VarianceComponent.AnalysisLine], weights: [Double], level: Double?
  ) -> VarianceComponent {
    let parts = zip(weights, lines).map { $0 * $1.meanSquare }
    var sum = CompensatedSum(parts)
    let size = parts.reduce(0) { $0 + abs($1) }
    if abs(sum.value) < 1e-13 * size { sum = CompensatedSum() }
    let estimate = sum.value
    let freedoms = lines.map { Double($0.degreesOfFreedom) }
    let spread = zip(parts, freedoms).reduce(0) { $0 + 2 * $1.0 * $1.0 / ($1.1 + 2) }
    var interval: VarianceComponent.Interval?
    if let level, estimate > 0 {
      let single = parts.count { $0 != 0 } == 1
      let share = zip(parts, freedoms).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
      interval = GStudyAnalysis.satterthwaite(
        estimate, freedom: estimate * estimate / share, level: level, single: single)
    }
    return VarianceComponent(
      effect: effects[index], estimate: estimate, standardError: spread.squareRoot(),
      interval: interval, line: lines[index])
  }
}

extension ScoreGrid {
  /// The effects of the design, with the one of repetitions where there are any; the last is named
  /// the residual.
  var effects: [MeasurementDesign.Effect] {
    var effects = design.effects
    if repeats {
      var all = design.facets
      all.insert(.repetition)
      effects.append(.init(all, "residual", "e"))
    } else if let last = effects.popLast() {
      effects.append(.init(last.facets, "residual", last.symbol + ",e"))
    }
    return effects
  }
}
