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
    let target = deviance + fall
    let centre = max(components[index].variance, floor)
    var lower = 0.0
    if components[index].variance > 0 {
      let least = index + 1 < components.count ? floor : floor * 100
      if try profiled(index, at: least) > target {
        lower = try crossing(index, inside: centre, outside: least, target: target)
      }
    }
    var inside = centre
    var outside = max(centre * 2, typical * 0.05)
    for _ in 0..<60 {
      if try profiled(index, at: outside) > target {
        let upper = try crossing(index, inside: inside, outside: outside, target: target)
        return Limits(lower: lower, upper: upper)
      }
      inside = outside
      outside *= 3
      if outside > typical * 1e8 { break }
    }
    return Limits(lower: lower, upper: nil)
  }

  /// About the size of a component that matters: the mean of all.
  private var typical: Double {
    CompensatedSum(variances).value / Double(components.count)
  }

  /// The least deviance with component `index` held at `value`.
  private func profiled(_ index: Int, at value: Double) throws(Undefined) -> Double {
    var start = variances.map { max($0, typical * 1e-3) }
    start[index] = value
    let search = VarianceSearch(problem: problem, floor: floor, held: [index])
    return try search.run(from: start).deviance
  }

  /// Where the deviance crosses `target`, in the logarithm of the variance, by the Illinois
  /// rule: a secant whose stale end is halved.
  private func crossing(
    _ index: Int, inside: Double, outside: Double, target: Double
  ) throws(Undefined) -> Double {
    var (near, far) = (Elementary.log(inside), Elementary.log(outside))
    var nearGap = try profiled(index, at: inside) - target
    var farGap = try profiled(index, at: outside) - target
    guard nearGap < 0 else { return inside }
    var last = 0
    for _ in 0..<80 where abs(far - near) > 1e-9 {
      let middle = (near * farGap - far * nearGap) / (farGap - nearGap)
      let gap = try profiled(index, at: Elementary.exp(middle)) - target
      if abs(gap) < 1e-9 { return Elementary.exp(middle) }
      if gap < 0 {
        (near, nearGap) = (middle, gap)
        if last < 0 { farGap /= 2 }
        last = -1
      } else {
        (far, farGap) = (middle, gap)
        if last > 0 { nearGap /= 2 }
        last = 1
      }
    }
    return Elementary.exp(near)
  }
}
