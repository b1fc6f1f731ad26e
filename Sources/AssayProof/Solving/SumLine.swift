import AssayText

/// Lists of whole numbers, of each of which one is taken: which sums can be made, and how.
struct SumLine: Sendable {
  /// Each rising and without repetition.
  let lists: [[Int]]
  private var rows: [BitRow] = []
  private var step = 1

  /// The longest row that is worked on.
  private static let mostBits = 1 << 26

  /// Makes a line of lists, none of which is empty.
  init(_ lists: [[Int]]) { self.lists = lists }

  /// The least and the greatest sum.
  var ends: ClosedRange<Int> {
    let least = lists.reduce(0) { $0 + ($1.first ?? 0) }
    let most = lists.reduce(0) { $0 + ($1.last ?? 0) }
    return least...max(least, most)
  }

  /// How many steps it takes to work out all sums.
  var cost: Int {
    lists.reduce(1) { $0 + $1.count + 1 } * (min(ends.count, SumLine.mostBits) / 64 + 8)
  }

  /// For each list an index, so that the sum lies in `range`; nothing when no sum does.
  mutating func indices(
    within range: ClosedRange<Int>
  ) throws(Unsettled) -> [Int]? {
    let ends = self.ends
    guard range.overlaps(ends) else { return nil }
    if let quick = walk(into: range) { return quick }
    guard let last = try row() else { return nil }
    let from = Whole.ceiling(max(range.lowerBound, ends.lowerBound) - ends.lowerBound, by: step)
    guard let place = last.first(from: from), ends.lowerBound + place * step <= range.upperBound
    else { return nil }
    return decompose(place)
  }

  /// Raises one list after the other from its least to its greatest number, until the sum is within
  /// the range; it may step over it.
  private func walk(into range: ClosedRange<Int>) -> [Int]? {
    var indices = [Int](repeating: 0, count: lists.count)
    var sum = ends.lowerBound
    if range.contains(sum) { return indices }
    for (position, list) in lists.enumerated() {
      guard let first = list.first, let last = list.last else { continue }
      if sum + (last - first) < range.lowerBound {
        sum += last - first
        indices[position] = list.count - 1
        continue
      }
      let wanted = range.lowerBound - (sum - first)
      let index = list.partitioned { $0 < wanted }
      guard index < list.count else { return nil }
      indices[position] = index
      return range.contains(sum - first + list[index]) ? indices : nil
    }
    return nil
  }

  /// The sums of all lists, counted from the least in steps; nothing without lists.
  private mutating func row() throws(Unsettled) -> BitRow? {
    if rows.isEmpty, !lists.isEmpty { try buildRows() }
    return rows.last
  }

  private mutating func buildRows() throws(Unsettled) {
    var common: Int128 = 0
    for list in lists {
      for number in list.dropFirst() {
        common = Fraction.greatestCommonDivisor(common, Int128(number - list[0]))
      }
    }
    step = Int(max(1, common))
    let size = (ends.upperBound - ends.lowerBound) / step + 1
    guard size <= SumLine.mostBits else { throw .steps }
    var row = BitRow(count: size)
    row[0] = true
    rows.append(row)
    for list in lists {
      var next = BitRow(count: size)
      for number in list { next.formUnion(row, movedBy: (number - list[0]) / step) }
      row = next
      rows.append(row)
    }
  }

  /// The least sum within `range`.
  mutating func first(in range: ClosedRange<Int>) throws(Unsettled) -> Int? {
    guard let row = try row() else { return range.contains(0) ? 0 : nil }
    let least = ends.lowerBound
    let from = Whole.ceiling(max(range.lowerBound, least) - least, by: step)
    guard let place = row.first(from: from) else { return nil }
    let sum = least + place * step
    return sum <= range.upperBound ? sum : nil
  }

  /// The greatest sum within `range`.
  mutating func last(in range: ClosedRange<Int>) throws(Unsettled) -> Int? {
    guard let row = try row() else { return range.contains(0) ? 0 : nil }
    let least = ends.lowerBound
    guard range.upperBound >= least,
      let place = row.last(upTo: (range.upperBound - least) / step)
    else { return nil }
    let sum = least + place * step
    return sum >= range.lowerBound ? sum : nil
  }

  private func decompose(_ place: Int) -> [Int] {
    var indices = [Int](repeating: 0, count: lists.count)
    var rest = place
    for position in lists.indices.reversed() {
      let list = lists[position]
      let index = list.indices.first { rows[position][rest - (list[$0] - list[0]) / step] }
      guard let index else { preconditionFailure("what is reached is reached by some number") }
      indices[position] = index
      rest -= (list[index] - list[0]) / step
    }
    return indices
  }
}

extension Array where Element == Int {
  /// The first index at which `isBefore` no longer holds, when it holds for a first part only.
  func partitioned(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
