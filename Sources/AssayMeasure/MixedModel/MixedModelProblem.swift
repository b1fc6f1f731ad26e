/// The data of a mixed model, summed once: everything that one evaluation of the likelihood needs.
struct MixedModelProblem: Sendable {
  let response: [Double]
  /// The columns of the fixed part, each as long as the response.
  let fixed: [[Double]]
  /// The groupings in the order they were given.
  let random: [Grouping]
  /// Where the levels of each grouping start in the order of the sparse matrix.
  let offsets: [Int]
  let pattern: SparsePattern
  /// The rows of each level.
  let diagonal: [Double]
  /// How many rows each pair of levels shares, along `pattern.upperRows`.
  let upper: [Double]
  /// For each column of the fixed part its sums over the levels.
  let fixedSums: [[Double]]

  /// The number of levels of all groupings.
  var levels: Int { diagonal.count }

  /// Sums the data. Groupings with more levels come first in the sparse matrix: levels of cells touch
  /// few others, so that they leave few entries behind.
  init(response: [Double], fixed: [[Double]], random: [Grouping]) throws(Undefined) {
    self.response = response
    self.fixed = fixed
    self.random = random
    let order = random.indices.sorted {
      (random[$1].count, $0) < (random[$0].count, $1)
    }
    var offsets = [Int](repeating: 0, count: random.count)
    var total = 0
    for index in order {
      offsets[index] = total
      total += random[index].count
    }
    self.offsets = offsets
    let shared = MixedModelProblem.pairs(
      of: order.map { random[$0] }, offsets: order.map { offsets[$0] }, rows: response.count)
    var starts = [Int](repeating: 0, count: total + 1)
    for key in shared.keys { starts[key / max(total, 1) + 1] += 1 }
    for column in 0..<total { starts[column + 1] += starts[column] }
    upper = shared.counts
    let rows = shared.keys.map { $0 % max(total, 1) }
    guard let pattern = SparsePattern(size: total, upperStarts: starts, upperRows: rows) else {
      throw Undefined(
        "the ratings are linked in too many ways for restricted maximum likelihood: a factor of "
          + "\(total) levels has more than \(SparsePattern.entryLimit) entries")
    }
    self.pattern = pattern
    var diagonal = [Double](repeating: 0, count: total)
    for (grouping, offset) in zip(random, offsets) {
      for code in grouping.codes { diagonal[offset + code] += 1 }
    }
    self.diagonal = diagonal
    fixedSums = fixed.map { MixedModelProblem.sums($0, random: random, offsets: offsets, total) }
  }

  /// The sums of `values` over the levels of all groupings.
  func sums(_ values: [Double]) -> [Double] {
    MixedModelProblem.sums(values, random: random, offsets: offsets, levels)
  }

  /// For each row the sum of the figures of its levels.
  func spread(_ figures: [Double]) -> [Double] {
    var rows = [Double](repeating: 0, count: response.count)
    for (grouping, offset) in zip(random, offsets) {
      for (row, code) in grouping.codes.enumerated() { rows[row] += figures[offset + code] }
    }
    return rows
  }

  /// One figure for each level from one for each grouping.
  func byLevel(_ figures: [Double]) -> [Double] {
    var levels = [Double](repeating: 0, count: levels)
    for (index, grouping) in random.enumerated() {
      for code in 0..<grouping.count { levels[offsets[index] + code] = figures[index] }
    }
    return levels
  }

  private static func sums(
    _ values: [Double], random: [Grouping], offsets: [Int], _ total: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: total)
    for (grouping, offset) in zip(random, offsets) {
      for (code, value) in zip(grouping.codes, values) { sums[offset + code] += value }
    }
    return sums
  }

  private static func pairs(
    of groupings: [Grouping], offsets: [Int], rows: Int
  ) -> (keys: [Int], counts: [Double]) {
    let total = groupings.reduce(0) { $0 + $1.count }
    var all: [Int] = []
    all.reserveCapacity(rows * groupings.count * max(groupings.count - 1, 0) / 2)
    for row in 0..<rows {
      for later in groupings.indices.dropFirst() {
        let column = (offsets[later] + groupings[later].codes[row]) * total
        for earlier in 0..<later {
          all.append(column + offsets[earlier] + groupings[earlier].codes[row])
        }
      }
    }
    all.sort()
    var keys: [Int] = []
    var counts: [Double] = []
    for key in all {
      if keys.last == key {
        counts[counts.count - 1] += 1
      } else {
        keys.append(key); counts.append(1)
      }
    }
    return (keys, counts)
  }
}

extension [Double] {
  /// The sum of the products with `other`, in their order.
  func dot(_ other: [Double]) -> Double {
    var sum = 0.0
    for (one, two) in zip(self, other) { sum += one * two }
    return sum
  }
}
