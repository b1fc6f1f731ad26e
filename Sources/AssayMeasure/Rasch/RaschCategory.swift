/// One category of a scale as it was used.
public struct RaschCategory: Hashable, Sendable {
  /// The category in scale units.
  public let category: Double
  /// How many ratings in the fit are in it.
  public let count: Int
  /// The mean of the sums of measures behind its ratings; not there when it has none.
  public let averageMeasure: Double?
  /// The value expected of that mean.
  public let expectedAverageMeasure: Double?
  /// The squared standardised residuals of its ratings over their expected sum; 1 is expected.
  public let outfit: Double?

  /// The categories of each used scale.
  static func all(_ likelihood: RaschLikelihood, scales: RaschScales) -> [[RaschCategory]] {
    let data = likelihood.data
    let width = data.width + 1
    let blank = [Double](repeating: 0, count: data.tops.count * width)
    var (counts, locations, shares) = (blank, blank, blank)
    var (expected, squares, expectedSquares) = (blank, blank, blank)
    for row in 0..<data.count {
      let moments = likelihood.moments(of: row)
      let base = data.groups[row] * width
      for number in 0...data.tops[data.groups[row]] {
        let share = likelihood.probabilities[row * width + number]
        let distance = Double(number) - moments.mean
        shares[base + number] += share
        expected[base + number] += share * likelihood.locations[row]
        expectedSquares[base + number] += share * distance * distance / moments.variance
        guard data.numbers[row] == number else { continue }
        counts[base + number] += 1
        locations[base + number] += likelihood.locations[row]
        squares[base + number] += distance * distance / moments.variance
      }
    }
    return data.tops.indices.compactMap { group in
      guard let scale = scales.scale(of: group) else { return nil }
      return scale.categories.enumerated().map { number, category in
        let place = group * width + number
        let count = counts[place]
        return RaschCategory(
          category: category, count: Int(count),
          averageMeasure: count > 0 ? locations[place] / count : nil,
          expectedAverageMeasure: shares[place] > 0 ? expected[place] / shares[place] : nil,
          outfit: count > 0 && expectedSquares[place] > 0
            ? squares[place] / expectedSquares[place] : nil)
      }
    }
  }
}
