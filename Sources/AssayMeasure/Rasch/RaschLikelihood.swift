/// The joint likelihood of the kept ratings at given parameters, with its first two derivatives.
///
/// Adjacent categories: log(P[k] / P[k-1]) = sum of signed measures - threshold[k]. The likelihood
/// is concave in measures and thresholds. The second derivatives are never laid out: a product with
/// them is one pass over the ratings.
struct RaschLikelihood {
  let data: RaschData
  /// The logarithm of the likelihood.
  private(set) var logarithm = 0.0
  /// Its slope along each parameter: observed less expected, with the sign of the parameter.
  private(set) var slope: [Double]
  /// The curvature along each parameter alone: the information.
  private(set) var information: [Double]
  /// Row by row, the sum of signed measures.
  private(set) var locations: [Double]
  /// Row by row, the probabilities of the categories from 0 to `data.width`.
  private(set) var probabilities: [Double]

  /// Evaluates at `parameters`.
  init(_ data: RaschData, at parameters: [Double]) {
    self.data = data
    let stride = data.width + 1
    slope = [Double](repeating: 0, count: data.parameterCount)
    information = slope
    locations = [Double](repeating: 0, count: data.count)
    probabilities = [Double](repeating: 0, count: data.count * stride)
    let steps = RaschLikelihood.cumulative(data, parameters)
    var sum = CompensatedSum()
    for row in 0..<data.count {
      var location = 0.0
      for facet in data.facets.indices {
        location += data.signs[facet] * parameters[data.cells[row * data.facets.count + facet]]
      }
      locations[row] = location
      let group = data.groups[row]
      sum.add(fill(row: row, at: location, steps: steps[group], top: data.tops[group]))
      addDerivatives(row: row, group: group)
    }
    logarithm = sum.value
  }

  /// For each set the sums of thresholds up to each category.
  static func cumulative(_ data: RaschData, _ parameters: [Double]) -> [[Double]] {
    data.tops.indices.map { group in
      var sums = [0.0]
      for place in data.thresholds(of: group) {
        sums.append(sums[sums.count - 1] + parameters[place])
      }
      return sums
    }
  }

  /// Fills in the probabilities of a row and gives the logarithm of that of its own category.
  private mutating func fill(
    row: Int, at location: Double, steps: [Double], top: Int
  ) -> Double {
    let base = row * (data.width + 1)
    var highest = 0.0
    for number in 1..<(top + 1) {
      highest = max(highest, Double(number) * location - steps[number])
    }
    var total = 0.0
    for number in 0...top {
      let share = Elementary.exp(Double(number) * location - steps[number] - highest)
      probabilities[base + number] = share
      total += share
    }
    for number in 0...top { probabilities[base + number] /= total }
    let own = data.numbers[row]
    return Double(own) * location - steps[own] - highest - Elementary.log(total)
  }

  private mutating func addDerivatives(row: Int, group: Int) {
    let base = row * (data.width + 1)
    let top = data.tops[group]
    var (mean, square) = (0.0, 0.0)
    for number in 1..<(top + 1) {
      let share = probabilities[base + number]
      mean += Double(number) * share
      square += Double(number * number) * share
    }
    let residual = Double(data.numbers[row]) - mean
    let variance = square - mean * mean
    for facet in data.facets.indices {
      let cell = data.cells[row * data.facets.count + facet]
      slope[cell] += data.signs[facet] * residual
      information[cell] += variance
    }
    let first = data.thresholdStarts[group] - 1
    var above = 0.0
    for number in stride(from: top, to: 0, by: -1) {
      above += probabilities[base + number]
      slope[first + number] += above - (data.numbers[row] >= number ? 1 : 0)
      information[first + number] += above * (1 - above)
    }
  }

  /// The curvature times `direction`: positive, so that Newton's step solves it for the slope.
  func curvature(along direction: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: data.parameterCount)
    let steps = RaschLikelihood.cumulative(data, direction)
    let facets = data.facets.count
    for row in 0..<data.count {
      let group = data.groups[row]
      let top = data.tops[group]
      let base = row * (data.width + 1)
      var shift = 0.0
      for facet in 0..<facets {
        shift += data.signs[facet] * direction[data.cells[row * facets + facet]]
      }
      var mean = 0.0
      for number in 1..<(top + 1) {
        mean += probabilities[base + number] * (Double(number) * shift - steps[group][number])
      }
      let first = data.thresholdStarts[group] - 1
      var (covariance, above) = (0.0, 0.0)
      for number in stride(from: top, to: 0, by: -1) {
        let apart =
          probabilities[base + number] * (Double(number) * shift - steps[group][number] - mean)
        covariance += Double(number) * apart
        above += apart
        product[first + number] -= above
      }
      for facet in 0..<facets {
        product[data.cells[row * facets + facet]] += data.signs[facet] * covariance
      }
    }
    return product
  }
}
