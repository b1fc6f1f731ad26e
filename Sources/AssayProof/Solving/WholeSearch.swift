/// Finds one vector of each group so that their sum meets a target, or shows that there is none.
///
/// Groups whose vectors all lie on lines of one direction are one-dimensional together and cost no
/// search: their sums are a row of bits. With one figure to meet, that is all of them.
struct WholeSearch {
  /// Groups that move the sum along one direction.
  private struct Bundle {
    var direction: [Int]
    /// The groups, and for each of its places on the line the vector that lies there.
    var groups: [(group: Int, vectors: [Int])] = []
    var line = SumLine([])

    /// How far its least and its greatest sum are apart.
    var width: Int { line.ends.count }
  }

  private let target: Target
  private let groupCount: Int
  private var base: [Int]
  private var bundles: [Bundle] = []
  private var scattered: [(group: Int, vectors: [[Int]])] = []

  /// Sorts the groups; each has at least one vector, and all vectors have as many coordinates as the
  /// target.
  init(_ groups: [[[Int]]], target: Target) {
    self.target = target
    groupCount = groups.count
    base = target.ranges.map { _ in 0 }
    var lines: [(direction: [Int], group: Int, steps: [(step: Int, vector: Int)])] = []
    for (group, vectors) in groups.enumerated() {
      guard let direction = WholeSearch.direction(of: vectors) else {
        if vectors.count > 1 {
          scattered.append((group, vectors))
        } else {
          add(vectors[0])
        }
        continue
      }
      let steps = WholeSearch.steps(of: vectors, along: direction)
      add(vectors[steps[0].vector], minus: steps[0].step, direction)
      lines.append((direction, group, steps))
    }
    bundle(lines)
  }

  private mutating func add(_ vector: [Int], minus step: Int = 0, _ direction: [Int]? = nil) {
    for axis in base.indices { base[axis] += vector[axis] - step * (direction?[axis] ?? 0) }
  }

  private mutating func bundle(
    _ lines: [(direction: [Int], group: Int, steps: [(step: Int, vector: Int)])]
  ) {
    for line in lines {
      let index =
        bundles.firstIndex { $0.direction == line.direction }
        ?? {
          bundles.append(Bundle(direction: line.direction))
          return bundles.count - 1
        }()
      bundles[index].groups.append((line.group, line.steps.map(\.vector)))
      bundles[index].line = SumLine(bundles[index].line.lists + [line.steps.map(\.step)])
    }
    // The widest bundle is met last, by arithmetic alone.
    bundles.sort { $0.width < $1.width }
  }

  /// For each group the index of its vector; nothing when no sum meets the target.
  mutating func indices(
    spending budget: inout StepBudget
  ) throws(Unsettled) -> [Int]? {
    var chosen = [Int](repeating: 0, count: groupCount)
    guard try choose(0, from: base, &chosen, &budget) else { return nil }
    return chosen
  }

  /// Chooses among the scattered groups from `position` on, then among the bundles.
  private mutating func choose(
    _ position: Int, from sum: [Int], _ chosen: inout [Int], _ budget: inout StepBudget
  ) throws(Unsettled) -> Bool {
    guard position < scattered.count else {
      return try choose(bundle: 0, from: sum, &chosen, &budget)
    }
    let (group, vectors) = scattered[position]
    for (index, vector) in vectors.enumerated() {
      try budget.spend(1)
      let next = WholeSearch.sum(sum, vector, times: 1)
      guard canMeet(next, scattered: position + 1, bundles: 0) else { continue }
      chosen[group] = index
      if try choose(position + 1, from: next, &chosen, &budget) { return true }
    }
    return false
  }

  private mutating func choose(
    bundle position: Int, from sum: [Int], _ chosen: inout [Int], _ budget: inout StepBudget
  ) throws(Unsettled) -> Bool {
    guard position < bundles.count else { return target.contains(sum) }
    let direction = bundles[position].direction
    guard position < bundles.count - 1 else {
      guard let multiples = target.multiples(of: direction, from: sum) else { return false }
      return try take(position, multiples, &chosen, &budget)
    }
    var from = bundles[position].line.ends.lowerBound
    let last = bundles[position].line.ends.upperBound
    while from <= last,
      let step = try bundles[position].line.first(in: from...last)
    {
      let next = WholeSearch.sum(sum, direction, times: step)
      if canMeet(next, scattered: scattered.count, bundles: position + 1),
        try choose(bundle: position + 1, from: next, &chosen, &budget)
      {
        return try take(position, step...step, &chosen, &budget)
      }
      from = step + 1
    }
    return false
  }

  private mutating func take(
    _ position: Int, _ steps: ClosedRange<Int>, _ chosen: inout [Int], _ budget: inout StepBudget
  ) throws(Unsettled) -> Bool {
    try budget.spend(bundles[position].line.cost)
    guard let indices = try bundles[position].line.indices(within: steps)
    else { return false }
    for (entry, index) in zip(bundles[position].groups, indices) {
      chosen[entry.group] = entry.vectors[index]
    }
    return true
  }

  /// Whether the target can still be met by what is left, each coordinate taken alone.
  private func canMeet(_ sum: [Int], scattered first: Int, bundles firstBundle: Int) -> Bool {
    for (axis, range) in target.ranges.enumerated() {
      var (least, most) = (sum[axis], sum[axis])
      for (_, vectors) in scattered[first...] {
        least += vectors.reduce(Int.max) { min($0, $1[axis]) }
        most += vectors.reduce(Int.min) { max($0, $1[axis]) }
      }
      for bundle in bundles[firstBundle...] {
        let ends = bundle.line.ends
        let (one, other) = (
          ends.lowerBound * bundle.direction[axis], ends.upperBound * bundle.direction[axis]
        )
        least += min(one, other)
        most += max(one, other)
      }
      guard least <= range.upperBound, most >= range.lowerBound else { return false }
    }
    return true
  }
}

extension WholeSearch {
  private static func sum(_ one: [Int], _ other: [Int], times factor: Int) -> [Int] {
    zip(one, other).map { $0 + $1 * factor }
  }

  /// The direction of the line on which all vectors lie; nothing when they lie on none, or are one.
  private static func direction(of vectors: [[Int]]) -> [Int]? {
    guard vectors.count > 1, !vectors[0].isEmpty else { return nil }
    let first = vectors[0]
    let differences = vectors.dropFirst().map { sum($0, first, times: -1) }
    guard let direction = differences.first.flatMap(primitive) else { return nil }
    return differences.allSatisfy { primitive($0) == direction } ? direction : nil
  }

  /// The shortest whole vector along a line, its first coordinate that is not zero above zero.
  private static func primitive(_ vector: [Int]) -> [Int]? {
    var divisor = 0
    for number in vector {
      var (high, low) = (abs(number), divisor)
      while low != 0 { (high, low) = (low, high % low) }
      divisor = high
    }
    guard divisor > 0, let lead = vector.first(where: { $0 != 0 }) else { return nil }
    return vector.map { $0 / divisor * (lead < 0 ? -1 : 1) }
  }

  /// How many times the direction each vector lies from the first one, rising.
  private static func steps(
    of vectors: [[Int]], along direction: [Int]
  ) -> [(step: Int, vector: Int)] {
    let axis = direction.firstIndex { $0 != 0 } ?? 0
    return vectors.indices
      .map { (($0, (vectors[$0][axis] - vectors[0][axis]) / direction[axis])) }
      .map { (step: $0.1, vector: $0.0) }
      .sorted { $0.step < $1.step }
  }
}

extension Target {
  /// Whether every coordinate lies in its range.
  func contains(_ vector: [Int]) -> Bool {
    zip(ranges, vector).allSatisfy { $0.contains($1) }
  }
}
