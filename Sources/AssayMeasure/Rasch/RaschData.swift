/// The kept ratings, laid out for the fit: one list of parameters for all facets and thresholds.
struct RaschData {
  /// The place among the facets of the table of each fitted facet.
  let facets: [Int]
  /// The sign of each fitted facet.
  let signs: [Double]
  /// For each fitted facet the parameter of its first element.
  let elementStarts: [Int]
  /// For each set of thresholds the parameter of its first threshold.
  let thresholdStarts: [Int]
  /// For each set of thresholds the highest category number.
  let tops: [Int]
  /// The number of parameters.
  let parameterCount: Int
  /// Row by row, the parameters of the elements.
  let cells: [Int]
  /// For each row the set of thresholds.
  let groups: [Int]
  /// For each row the category number.
  let numbers: [Int]
  /// The row of the table that each row came from.
  let rows: [Int]
  /// The largest category number of all.
  let width: Int

  /// Takes the ratings that `screen` keeps.
  init(_ screen: RaschScreen) {
    let table = screen.table
    facets = table.measured
    signs = facets.map { table.facets[$0].sign }
    var next = 0
    var starts: [Int] = []
    for facet in facets {
      starts.append(next)
      next += table.facets[facet].elements.count
    }
    elementStarts = starts
    tops = screen.scales.map { max(0, $0.top) }
    var thresholds: [Int] = []
    for top in tops {
      thresholds.append(next)
      next += top
    }
    thresholdStarts = thresholds
    parameterCount = next
    width = tops.max() ?? 0
    rows = screen.round.indices.filter { screen.round[$0] == Int.max }
    groups = rows.map { screen.group[$0] }
    numbers = rows.map { screen.number(of: $0) }
    var cells: [Int] = []
    cells.reserveCapacity(rows.count * facets.count)
    for row in rows {
      for (place, facet) in facets.enumerated() {
        cells.append(starts[place] + table.codes[facet][row])
      }
    }
    self.cells = cells
  }

  /// The number of rows.
  var count: Int { rows.count }

  /// The parameters of the elements of a fitted facet.
  func elements(of facet: Int) -> Range<Int> {
    let end =
      facet + 1 < elementStarts.count
      ? elementStarts[facet + 1] : (thresholdStarts.first ?? parameterCount)
    return elementStarts[facet]..<end
  }

  /// The parameters of a set of thresholds.
  func thresholds(of group: Int) -> Range<Int> {
    thresholdStarts[group]..<(thresholdStarts[group] + tops[group])
  }
}
