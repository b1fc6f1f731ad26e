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
    let ratings = RatingCodes(table.values)
    categories = given.map { RatingCodes($0).found } ?? ratings.found
    let width = categories.count
    let places = try ratings.places(in: categories)
    let codes = ratings.codes.map { places[$0] }
    let raters = table.panellists.count
    var slots = PairSlots(raters: raters)
    var cells: [Int] = []
    func base(_ key: Int) throws(Undefined) -> Int {
      let (slot, isNew) = slots.slot(of: key)
      if isNew {
        if (slot + 1) * width * width > PairTables.mostCells {
          throw Undefined(
            "there are too many pairs of panellists with \(width) categories: name one")
        }
        cells += repeatElement(0, count: width * width)
      }
      return slot * width * width
    }
    for unit in 0..<table.count {
      let range = table.places(unit)
      for one in range {
        for other in one + 1..<range.upperBound {
          var (first, second) = (table.columns[one], table.columns[other])
          var (row, column) = (codes[one], codes[other])
          if let only {
            if (second, first) == only {
              swap(&first, &second)
              swap(&row, &column)
            }
            guard (first, second) == only else { continue }
          }
          cells[try base(first * raters + second) + row * width + column] += 1
        }
      }
    }
    pairs = slots.inOrder.map { key, slot in
      let range = slot * width * width..<(slot + 1) * width * width
      return Pair(first: key / raters, second: key % raters, table: Array(cells[range]))
    }
  }
}

/// A number for each pair of raters that occurs, in the order in which they occur.
private struct PairSlots {
  private var dense: [Int32]
  private var sparse: [Int: Int] = [:]
  private var keys: [Int] = []

  init(raters: Int) {
    dense = raters <= 2_000 ? [Int32](repeating: -1, count: raters * raters) : []
  }

  mutating func slot(of key: Int) -> (slot: Int, isNew: Bool) {
    if !dense.isEmpty, dense[key] >= 0 { return (Int(dense[key]), false) }
    if dense.isEmpty, let slot = sparse[key] { return (slot, false) }
    let slot = keys.count
    keys.append(key)
    if dense.isEmpty { sparse[key] = slot } else { dense[key] = Int32(slot) }
    return (slot, true)
  }

  /// The pairs with their numbers, by the places of the raters.
  var inOrder: [(key: Int, slot: Int)] {
    keys.enumerated().map { ($1, $0) }.sorted { $0.0 < $1.0 }
  }
}
