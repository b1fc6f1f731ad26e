/// For each pair of raters with a common unit, how often one put it here and the other there.
struct PairTables {
  /// A pair, by the places of its raters, and its table with the first's categories as rows.
  struct Pair {
    let first: Int
    let second: Int
    let table: [Int]
  }

  let categories: [Double]
  let pairs: [Pair]

  /// The most cells that are kept for all pairs.
  private static let mostCells = 40_000_000

  /// The pairs of `table`, or the one of `only`, the places of two raters in the order they are to have.
  init(
    _ table: UnitTable, categories given: [Double]? = nil, only: (Int, Int)? = nil
  ) throws(Undefined) {
    let found = CategoryCounts.distinct(table.values)
    categories = given.map(CategoryCounts.distinct) ?? found
    let width = categories.count
    var places: [Double: Int] = [:]
    for (place, category) in categories.enumerated() { places[category] = place }
    if let missing = found.first(where: { places[$0] == nil }) {
      throw Undefined(
        "rating \(Digits.twelve(missing)) is none of the \(categories.count) categories given")
    }
    let codes = table.values.map { places[$0] ?? 0 }
    let raters = table.panellists.count
    var slots: [Int: Int] = [:]
    var cells: [Int] = []
    func slot(_ key: Int) throws(Undefined) -> Int {
      if let slot = slots[key] { return slot }
      let slot = slots.count
      if (slot + 1) * width * width > PairTables.mostCells {
        throw Undefined("there are too many pairs of panellists with \(width) categories: name one")
      }
      slots[key] = slot
      cells += [Int](repeating: 0, count: width * width)
      return slot
    }
    for unit in 0..<table.count {
      let range = table.places(unit)
      for one in range {
        for other in one + 1..<range.upperBound {
          let (first, second) = (table.columns[one], table.columns[other])
          if let only {
            let swapped = (second, first) == only
            guard (first, second) == only || swapped else { continue }
            let base = try slot(only.0 * raters + only.1) * width * width
            let (row, column) = swapped ? (other, one) : (one, other)
            cells[base + codes[row] * width + codes[column]] += 1
          } else {
            let base = try slot(first * raters + second) * width * width
            cells[base + codes[one] * width + codes[other]] += 1
          }
        }
      }
    }
    pairs = slots.sorted { $0.key < $1.key }.map { key, slot in
      let range = slot * width * width..<(slot + 1) * width * width
      return Pair(first: key / raters, second: key % raters, table: Array(cells[range]))
    }
  }
}
