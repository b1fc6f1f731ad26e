/// The figures of a table in the facets of a design, one row a figure.
struct ScoreGrid: Sendable {
  let design: MeasurementDesign
  /// For each facet in the order of `Facets.each` the place of each row; nested facets are numbered
  /// anew within what they are nested in.
  private(set) var codes: [[Int]]
  /// For each facet the number of places.
  private(set) var counts: [Int]
  private(set) var values: [Double]
  /// Whether a cell holds several figures.
  private(set) var repeats = false
  /// How many ratings each figure is the mean of, where they are means.
  private(set) var averaged: Int?
  /// The criterion of each row in the table's coding, for a fixed part; empty where averaged.
  private(set) var criteria: [Int]

  /// Averages over what the design does not keep apart, and numbers repetitions.
  init(_ table: RatingTable, design: MeasurementDesign) throws(Undefined) {
    self.design = design
    guard table.values.allSatisfy({ abs($0) <= 1e60 }) else {
      throw Undefined("the ratings reach beyond 1e60, where squares are no longer told apart")
    }
    codes = [table.candidates.codes, table.criteria.codes, table.panellists.codes]
    values = table.values
    criteria = table.criteria.codes
    counts = []
    let names = [table.candidates.count, table.criteria.count, table.panellists.count]
    for (place, facet) in Facets.each.dropLast().enumerated() where !design.facets.contains(facet) {
      if names[place] > 1 { try average() }
      codes[place] = [Int](repeating: 0, count: values.count)
    }
    if let nesting = design.nesting { renumber(nesting.facet, within: nesting.within) }
    numberRepetitions()
    counts = codes.map { ($0.max() ?? -1) + 1 }
    for (place, facet) in Facets.each.dropLast().enumerated() where design.facets.contains(facet) {
      guard counts[place] > 1 else {
        throw Undefined(
          "\(ScoreGrid.plural[place]): \(counts[place]), a component of variance needs two")
      }
    }
  }

  private static let plural = [
    "candidates", "criteria that a candidate is rated on",
    "panellists that a candidate is rated by",
  ]

  /// The number of places of the facets together.
  func cells(_ facets: Facets) -> Int {
    zip(Facets.each, counts).reduce(1) { facets.contains($1.0) ? $0 * $1.1 : $0 }
  }

  /// For each row the place of its cell in the facets together.
  func keys(_ facets: Facets) -> [Int] {
    var keys = [Int](repeating: 0, count: values.count)
    for (place, facet) in Facets.each.enumerated() where facets.contains(facet) {
      for row in keys.indices { keys[row] = keys[row] * counts[place] + codes[place][row] }
    }
    return keys
  }

  /// Whether every cell of the design has the same number of figures.
  var isComplete: Bool {
    let cells = zip(Facets.each, counts).reduce(1.0) { product, facet in
      design.facets.contains(facet.0) || facet.0 == .repetition
        ? product * Double(facet.1) : product
    }
    return cells == Double(values.count)
  }

  private func grouped(_ facets: Facets) -> [[Int]] {
    var places: [[Int]: Int] = [:]
    var groups: [[Int]] = []
    let kept = Facets.each.indices.filter { $0 < 3 && facets.contains(Facets.each[$0]) }
    for row in values.indices {
      let key = kept.map { codes[$0][row] }
      if let place = places[key] {
        groups[place].append(row)
      } else {
        places[key] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  private mutating func average() throws(Undefined) {
    let groups = grouped(design.facets)
    guard let size = groups.first?.count, groups.allSatisfy({ $0.count == size }) else {
      throw Undefined(
        "design \(design.notation) averages the ratings of a cell, and the cells hold different "
          + "numbers of them: take `\(MeasurementDesign.both.rawValue)`")
    }
    codes = codes.map { column in groups.map { column[$0[0]] } }
    values = groups.map { rows in CompensatedSum(rows.map { values[$0] }).value / Double(size) }
    averaged = size
    criteria = groups.map { criteria[$0[0]] }
  }

  private mutating func renumber(_ facet: Facets, within outer: Facets) {
    guard let inner = Facets.each.firstIndex(of: facet),
      let home = Facets.each.firstIndex(of: outer)
    else { return }
    let homes = (codes[home].max() ?? -1) + 1
    var seen = [[Int]](repeating: [], count: homes)
    for row in values.indices { seen[codes[home][row]].append(codes[inner][row]) }
    let places = seen.map { codes in
      Dictionary(uniqueKeysWithValues: Set(codes).sorted().enumerated().map { ($1, $0) })
    }
    for row in values.indices {
      codes[inner][row] = places[codes[home][row]][codes[inner][row]] ?? 0
    }
  }

  private mutating func numberRepetitions() {
    var numbers = [Int](repeating: 0, count: values.count)
    for group in grouped(design.facets) where group.count > 1 {
      repeats = true
      for (number, row) in group.enumerated() { numbers[row] = number }
    }
    codes.append(numbers)
  }
}
