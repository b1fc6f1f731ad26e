extension MixedModelFit {
  /// The limits of a variance component.
  public struct Limits: Hashable, Sendable {
    /// The lower limit, at least zero.
    public var lower: Double
    /// The upper limit; `nil` when the likelihood does not fall far enough for one.
    public var upper: Double?
  }

  /// The values of component `index` for which twice the logarithm of the profiled restricted
  /// likelihood lies at most `fall` below its maximum.
  ///
  /// `fall` is the quantile of the chi-square distribution with one degree of freedom; all other
  /// components are fitted anew for each value tried.
  public func profile(of index: Int, fall: Double) throws(Undefined) -> Limits {
    let best = components[index].variance
    let target = deviance + fall
    let least = floor * 100
    var lower = 0.0
    if best > least {
      lower = try limit(index, from: best, by: 0.3, target: target, within: least...best) ?? 0
    }
    let start = max(best, typical * 0.01)
    let upper = try limit(
      index, from: start, by: 2.5, target: target, within: start...(typical * 1e8))
    return Limits(lower: lower, upper: upper)
  }

  /// About the size of a component that matters: the mean of all.
  private var typical: Double {
    CompensatedSum(variances).value / Double(components.count)
  }

  /// Where the profiled deviance crosses `target`, on the way from `start` by a factor `step`; `nil`
  /// where it does not within the range.
  private func limit(
    _ index: Int, from start: Double, by step: Double, target: Double,
    within range: ClosedRange<Double>
  ) throws(Undefined) -> Double? {
    var inside = (place: Elementary.log(start), gap: deviance - target)
    var variances = variances.map { max($0, typical * 1e-3) }
    var value = start
    while range.contains(value * step) || range.contains(value) {
      value = min(max(value * step, range.lowerBound), range.upperBound)
      let gap = try gap(index, at: value, from: &variances, target: target)
      let outside = (place: Elementary.log(value), gap: gap)
      if gap > 0 {
        return try crossing(index, inside, outside, from: variances, target: target)
      }
      if value == range.lowerBound || value == range.upperBound { return nil }
      inside = outside
    }
    return nil
  }

  /// The least deviance with component `index` held at `value`, less `target`.
  private func gap(
    _ index: Int, at value: Double, from variances: inout [Double], target: Double
  ) throws(Undefined) -> Double {
    var start = variances.map { max($0, typical * 1e-4) }
    start[index] = value
    let search = VarianceSearch(problem: problem, floor: floor, held: [index], tolerance: 1e-10)
    let point = try search.run(from: start)
    variances = point.variances
    return point.deviance - target
  }

  /// The crossing in the logarithm of the variance by the Illinois rule: a secant whose stale end counts
  /// half.
  private func crossing(
    _ index: Int, _ inside: (place: Double, gap: Double), _ outside: (place: Double, gap: Double),
    from variances: [Double], target: Double
  ) throws(Undefined) -> Double {
    var (near, far, variances) = (inside, outside, variances)
    var last = 0
    for _ in 0..<60 where abs(far.place - near.place) > 1e-10 {
      let place = (near.place * far.gap - far.place * near.gap) / (far.gap - near.gap)
      let gap = try gap(index, at: Elementary.exp(place), from: &variances, target: target)
      if abs(gap) < 1e-8 { return Elementary.exp(place) }
      if gap < 0 {
        near = (place, gap)
        if last < 0 { far.gap /= 2 }
        last = -1
      } else {
        far = (place, gap)
        if last > 0 { near.gap /= 2 }
        last = 1
      }
    }
    return Elementary.exp(near.place)
  }
}
