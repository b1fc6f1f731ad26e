/// The place where a rising function passes zero.
enum MonotoneRoot {
  /// Newton's steps where they stay inside the bracket, halving where they do not.
  ///
  /// `function` gives the height and the slope; a height that is infinite says the side only.
  static func find(
    from start: Double, within range: ClosedRange<Double>,
    _ function: (Double) -> (height: Double, slope: Double)
  ) -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    var place = min(max(start, low), high)
    for _ in 0..<400 {
      let (height, slope) = function(place)
      if height == 0 { return place }
      if height < 0 { low = place } else { high = place }
      let step = height / slope
      var next = place - step
      if !step.isFinite || next <= low || next >= high { next = low + (high - low) / 2 }
      if abs(next - place) <= 2 * place.ulp { return next }
      place = next
    }
    return place
  }

  /// The logarithm of the place in a positive distribution that a share `p` lies at or below.
  ///
  /// `tails` gives both shares at the exponential of its argument and the density along it.
  static func quantile(
    lower p: Double, upper q: Double, from start: Double,
    _ tails: (Double) -> (lower: Double, upper: Double, density: Double)
  ) -> Double {
    let logarithm = find(from: start, within: -745...709) { place in
      let (lower, upper, density) = tails(Elementary.exp(place))
      if p <= q { return (Elementary.log(lower / p), density / lower) }
      return (-Elementary.log(upper / q), density / upper)
    }
    return Elementary.exp(logarithm)
  }
}
