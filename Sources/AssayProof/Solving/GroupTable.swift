/// Every combination of values that some figures of a group can take, and how to make each.
struct GroupTable: Sendable {
  /// The figures whose values are listed.
  let columns: [Int]
  /// Distinct combinations, in rising order.
  private(set) var values: [[Int]] = []
  /// For each combination a place of the last row that has it.
  private var places: [Int] = []
  private let blocks: [Int]
  private var options: [BlockOptions] = []
  /// What can be reached by the first so many blocks.
  private var rows: [BitRow] = []

  /// Works out the answer to `question`.
  init(
    _ question: GroupQuestion, in space: FormSpace, spending budget: inout StepBudget
  ) throws(Unsettled) {
    columns = question.columns
    blocks = space.groups[question.group]
    let checked = question.bounds.filter { bound in
      if case .group = space.figures[bound.figure].tier { return true }
      return false
    }
    let figures = question.columns + checked.map(\.figure).filter { !question.columns.contains($0) }
    let radix = try GroupRadix(figures, of: question.group, in: space)
    var row = BitRow(count: radix.size)
    row[0] = true
    rows.append(row)
    for block in blocks {
      let ways = try BlockOptions(
        of: block, in: space, moving: radix, within: question.bounds, spending: &budget)
      options.append(ways)
      try budget.spend((ways.options.count + 1) * (radix.size / 64 + 8))
      var next = BitRow(count: radix.size)
      for option in ways.options { next.formUnion(row, movedBy: option.offset) }
      row = next
      rows.append(row)
    }
    list(row, radix, checked)
  }

  /// Whether there is any combination.
  var isEmpty: Bool { values.isEmpty }

  private mutating func list(
    _ row: BitRow, _ radix: GroupRadix, _ checked: [GroupQuestion.Bound]
  ) {
    let positions = checked.map { bound in
      (radix.columns.firstIndex { $0.figure == bound.figure } ?? 0, bound.range)
    }
    var found: [(values: [Int], place: Int)] = []
    row.forEach { place in
      guard positions.allSatisfy({ $1.contains(radix.value(of: $0, at: place)) }) else { return }
      found.append((columns.indices.map { radix.value(of: $0, at: place) }, place))
    }
    found.sort { one, other in
      one.values == other.values
        ? one.place < other.place : one.values.lexicographicallyPrecedes(other.values)
    }
    for entry in found where values.last != entry.values {
      values.append(entry.values)
      places.append(entry.place)
    }
  }

  /// Sets the slots of the group so that its figures have the combination of that index.
  func fill(_ numbers: inout [Int], with index: Int, in space: FormSpace) {
    var place = places[index]
    for position in blocks.indices.reversed() {
      let option = options[position].options.first { rows[position][place - $0.offset] }
      guard let option else { preconditionFailure("what is reached is reached by some option") }
      place -= option.offset
      var picks = option.picks
      for slot in space.blocks[blocks[position]] {
        let choices = space.numbers[slot]
        numbers[slot] = choices[picks % choices.count]
        picks /= choices.count
      }
    }
  }
}
