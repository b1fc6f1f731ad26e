/// Normal distributions that are mixed by weights with sum 1.
struct NormalMixture {
  let weights: [Double]
  var means: [Double]
  var deviations: [Double]

  init(weights: [Double]) {
    self.weights = weights
    means = [Double](repeating: 0, count: weights.count)
    deviations = means
  }

  var mean: Double {
    var sum = 0.0
    for place in weights.indices { sum += weights[place] * means[place] }
    return sum
  }

  var deviation: Double {
    let mean = mean
    var sum = 0.0
    for place in weights.indices {
      let distance = means[place] - mean
      sum += weights[place] * (deviations[place] * deviations[place] + distance * distance)
    }
    return sum.squareRoot()
  }

  /// The probability of a value at or above `bar`.
  func probability(atOrAbove bar: Double) -> Double {
    var sum = 0.0
    for place in weights.indices {
      sum += weights[place] * upperTail(bar, place)
    }
    return min(max(sum, 0), 1)
  }

  private func upperTail(_ bar: Double, _ place: Int) -> Double {
    guard deviations[place] > 0 else { return means[place] >= bar ? 1 : 0 }
    return Normal.probability(above: (bar - means[place]) / deviations[place])
  }

  /// The value that a share `p` lies at or below, `z` being the standard normal quantile of `p`.
  ///
  /// It lies between the smallest and the largest quantile of the parts; Newton's steps from their
  /// mean, and halving where a step leaves the bracket.
  func quantile(_ p: Double, _ z: Double) -> Double {
    var low = Double.infinity
    var high = -Double.infinity
    var here = 0.0
    for place in weights.indices where weights[place] > 0 {
      let own = means[place] + z * deviations[place]
      low = min(low, own)
      high = max(high, own)
      here += weights[place] * own
    }
    here = min(max(here, low), high)
    let tolerance = max((high - low) * 1e-12, abs(here) * 1e-15)
    for _ in 0..<100 where high - low > tolerance {
      var below = -p
      var density = 0.0
      for place in weights.indices where deviations[place] > 0 {
        let standard = (here - means[place]) / deviations[place]
        below += weights[place] * Normal.probability(atOrBelow: standard)
        density += weights[place] * Normal.density(standard) / deviations[place]
      }
      if below > 0 { high = here } else { low = here }
      let step = density > 0 ? below / density : 0
      let next = here - step
      if abs(step) < tolerance + 1e-11 * abs(high) { return here }
      here = next > low && next < high ? next : (low + high) / 2
    }
    return here
  }
}
