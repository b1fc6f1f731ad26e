/// The pairable units of a table, those with the same counts taken together where asked for.
struct AlphaPatterns {
  /// Observed and expected disagreement as sums over pairs, for any weights of the patterns.
  struct Disagreement {
    var observed = 0.0
    var expected = 0.0
    var values = 0.0

    /// `nil` where all values are equal.
    var alpha: Double? { expected > 0 ? (1 - (values - 1) * observed / expected).orZero() : nil }
  }

  let metric: KrippendorffAlpha.Metric
  let categories: [Double]
  private var starts: [Int] = [0]
  private var columns: [Int] = []
  private var counts: [Double] = []
  private var sizes: [Double] = []
  /// How many units show each pattern.
  private(set) var multiplicities: [Double] = []
  /// For each unit its pattern.
  private var patternOfUnit: [Int] = []
  /// What each pattern adds to the observed disagreement, where the other units do not matter.
  private var fixed: [Double] = []

  var units: Int { patternOfUnit.count }

  init(_ table: CategoryCounts, metric: KrippendorffAlpha.Metric, merging: Bool) {
    self.metric = metric
    categories = table.categories
    var known: [[Int]: Int] = [:]
    for unit in 0..<table.count where table.sizes[unit] > 1 {
      let places = table.places(unit)
      if merging {
        let key = Array(table.columns[places]) + table.counts[places]
        if let pattern = known[key] {
          multiplicities[pattern] += 1
          patternOfUnit.append(pattern)
          continue
        }
        known[key] = sizes.count
      }
      patternOfUnit.append(sizes.count)
      for place in places {
        columns.append(table.columns[place])
        counts.append(Double(table.counts[place]))
      }
      starts.append(columns.count)
      sizes.append(Double(table.sizes[unit]))
      multiplicities.append(1)
    }
    if metric != .ordinal {
      let positions = positions(of: [])
      fixed = sizes.indices.map { disagreement(of: $0, positions) }
    }
  }

  /// Why alpha has no value for these units.
  func refuse() throws(Undefined) {
    if units == 0 { throw Undefined("no unit has two ratings") }
    if columns.allSatisfy({ $0 == columns[0] }) {
      let values = zip(sizes, multiplicities).reduce(0) { $0 + $1.0 * $1.1 }
      throw Undefined(
        "all \(Int(values)) pairable ratings are \(Digits.twelve(categories[columns[0]])): "
          + "no disagreement can be expected")
    }
    if metric == .ratio, let least = categories.first, least < 0 {
      throw Undefined(
        "the ratio metric needs ratings of zero and more, and one is "
          + Digits.twelve(least))
    }
    if metric == .ratio, categories.count > 20_000 {
      throw Undefined(
        "the ratio metric takes at most 20000 categories, and there are \(categories.count)")
    }
  }

  /// The weights of the patterns when as many units as there are are drawn with replacement.
  func drawn(by generator: inout SeededGenerator) -> [Double] {
    var weights = [Double](repeating: 0, count: sizes.count)
    for _ in patternOfUnit.indices {
      weights[patternOfUnit[generator.index(below: patternOfUnit.count)]] += 1
    }
    return weights
  }

  func disagreement(weights: [Double]) -> Disagreement {
    var pooled = [Double](repeating: 0, count: categories.count)
    var result = Disagreement()
    for pattern in sizes.indices where weights[pattern] > 0 {
      result.values += weights[pattern] * sizes[pattern]
      for place in starts[pattern]..<starts[pattern + 1] {
        pooled[columns[place]] += weights[pattern] * counts[place]
      }
    }
    let positions = positions(of: pooled)
    for pattern in sizes.indices where weights[pattern] > 0 {
      let share = fixed.isEmpty ? disagreement(of: pattern, positions) : fixed[pattern]
      result.observed += weights[pattern] * share
    }
    result.expected = expected(pooled, total: result.values, positions)
    return result
  }

  /// Where the squared distance is a difference squared, the places on the line.
  private func positions(of pooled: [Double]) -> [Double] {
    switch metric {
    case .nominal, .ratio: return categories
    case .interval:
      let middle = (categories.first ?? 0) / 2 + (categories.last ?? 0) / 2
      return categories.map { $0 - middle }
    case .ordinal:
      var below = 0.0
      return pooled.map { count in
        below += count
        return below - count / 2
      }
    }
  }

  private func disagreement(of pattern: Int, _ positions: [Double]) -> Double {
    let places = starts[pattern]..<starts[pattern + 1]
    let size = sizes[pattern]
    switch metric {
    case .nominal:
      return (size * size - places.reduce(0) { $0 + counts[$1] * counts[$1] }) / 2 / (size - 1)
    case .ordinal, .interval:
      var mean = 0.0
      for place in places { mean += counts[place] * positions[columns[place]] }
      mean /= size
      var squares = 0.0
      for place in places {
        let apart = positions[columns[place]] - mean
        squares += counts[place] * apart * apart
      }
      return size * squares / (size - 1)
    case .ratio:
      var sum = 0.0
      for place in places {
        for other in place + 1..<places.upperBound {
          sum += counts[place] * counts[other] * ratio(columns[place], columns[other])
        }
      }
      return sum / (size - 1)
    }
  }

  private func expected(_ pooled: [Double], total: Double, _ positions: [Double]) -> Double {
    guard pooled.lazy.filter({ $0 > 0 }).prefix(2).count > 1 else { return 0 }
    switch metric {
    case .nominal: return (total * total - pooled.reduce(0) { $0 + $1 * $1 }) / 2
    case .ordinal, .interval:
      let mean = zip(pooled, positions).reduce(0) { $0 + $1.0 * $1.1 } / total
      return total
        * zip(pooled, positions).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    case .ratio:
      var sum = 0.0
      for low in pooled.indices where pooled[low] > 0 {
        for high in low + 1..<pooled.count where pooled[high] > 0 {
          sum += pooled[low] * pooled[high] * ratio(low, high)
        }
      }
      return sum
    }
  }

  private func ratio(_ one: Int, _ other: Int) -> Double {
    let (a, b) = (categories[one], categories[other])
    let share = (a - b) / (a + b)
    return share * share
  }
}
