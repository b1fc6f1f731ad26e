extension Solver {
  /// The greatest value that a figure can take below `cut`, and the least at or above it.
  mutating func neighbours(
    of figure: Int, in space: FormSpace, around cut: Int
  ) throws(Unsettled) -> (below: Int?, above: Int?) {
    let lists = try ask { solver throws(Unsettled) in try solver.lists(of: figure, space) }
    var line = SumLine(lists)
    let ends = line.ends
    return (
      ends.lowerBound < cut ? try line.last(in: ends.lowerBound...cut - 1) : nil,
      ends.upperBound >= cut ? try line.first(in: cut...ends.upperBound) : nil
    )
  }

  /// For each group what it can add to a figure, rising.
  private mutating func lists(
    of figure: Int, _ space: FormSpace
  ) throws(Unsettled) -> [[Int]] {
    if let group = space.group(of: figure) {
      let table = try table(
        for: GroupQuestion(group: group, bounds: [], columns: [figure]), in: space)
      return [table.values.map { $0[0] }]
    }
    var lists: [[Int]] = []
    for group in space.groups.indices {
      let question = question(of: group, in: space, [], [figure])
      let table = try table(for: question, in: space)
      let sums = table.values.map { coordinate(figure, table.columns, $0, space) }
      lists.append(Set(sums).sorted())
    }
    return lists
  }
}
