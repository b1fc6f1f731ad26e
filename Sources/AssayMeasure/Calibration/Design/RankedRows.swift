/// The rank of rows that come one by one, by elimination against those that are kept.
struct RankedRows {
  private var kept: [(pivot: Int, row: [Double])] = []
  private var known: Set<[Double]> = []
  private let most: Int

  /// `most` is the highest rank that the rows can have.
  init(most: Int) { self.most = most }

  /// How many of the rows are independent of those before them.
  var rank: Int { kept.count }

  /// Takes a row of figures that are of the size of one.
  mutating func add(_ given: [Double]) {
    guard kept.count < most, known.insert(given).inserted else { return }
    var row = given
    for (pivot, earlier) in kept where row[pivot] != 0 {
      let factor = row[pivot]
      for place in row.indices { row[place] -= factor * earlier[place] }
      row[pivot] = 0
    }
    var pivot = 0
    for place in row.indices where abs(row[place]) > abs(row[pivot]) { pivot = place }
    let largest = row[pivot]
    guard abs(largest) > 1e-9 else { return }
    kept.append((pivot, row.map { $0 / largest }))
  }
}
