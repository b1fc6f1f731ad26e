/// The lower triangular factor of a sparse positive definite matrix.
struct SparseFactor: Sendable {
  private let pattern: SparsePattern
  private var entries: [Double]

  /// Factors the matrix with `diagonal` and `upper`, in the order of the pattern; `nil` when it is
  /// not positive definite.
  init?(pattern: SparsePattern, diagonal: [Double], upper: [Double]) {
    self.pattern = pattern
    var entries = [Double](repeating: 0, count: pattern.columnRows.count)
    var next = pattern.columnStarts
    var work = [Double](repeating: 0, count: pattern.size)
    for row in 0..<pattern.size {
      for place in pattern.upperStarts[row]..<pattern.upperStarts[row + 1] {
        work[pattern.upperRows[place]] = upper[place]
      }
      var pivot = diagonal[row]
      for place in pattern.rowStarts[row]..<pattern.rowStarts[row + 1] {
        let column = pattern.rowColumns[place]
        let start = pattern.columnStarts[column]
        let value = work[column] / entries[start]
        work[column] = 0
        SparseFactor.subtract(
          value, from: &work, entries: entries, rows: pattern.columnRows,
          range: (start + 1)..<next[column])
        pivot -= value * value
        entries[next[column]] = value
        next[column] += 1
      }
      guard pivot > 0, pivot.isFinite else { return nil }
      entries[next[row]] = pivot.squareRoot()
      next[row] += 1
    }
    self.entries = entries
  }

  private static func subtract(
    _ value: Double, from work: inout [Double], entries: [Double], rows: [Int], range: Range<Int>
  ) {
    work.withUnsafeMutableBufferPointer { work in
      entries.withUnsafeBufferPointer { entries in
        rows.withUnsafeBufferPointer { rows in
          for place in range { work[rows[place]] -= entries[place] * value }
        }
      }
    }
  }

  /// The logarithm of the determinant of the matrix.
  var logDeterminant: Double {
    var sum = CompensatedSum()
    for column in 0..<pattern.size {
      sum.add(2 * Elementary.log(entries[pattern.columnStarts[column]]))
    }
    return sum.value
  }

  /// What the matrix takes to `right`.
  func solve(_ right: [Double]) -> [Double] {
    var solution = right
    for column in 0..<pattern.size {
      let range = pattern.columnStarts[column]..<pattern.columnStarts[column + 1]
      solution[column] /= entries[range.lowerBound]
      let value = solution[column]
      if value != 0 {
        SparseFactor.subtract(
          value, from: &solution, entries: entries, rows: pattern.columnRows,
          range: (range.lowerBound + 1)..<range.upperBound)
      }
    }
    for column in stride(from: pattern.size - 1, through: 0, by: -1) {
      let start = pattern.columnStarts[column]
      var value = solution[column]
      for place in (start + 1)..<pattern.columnStarts[column + 1] {
        value -= entries[place] * solution[pattern.columnRows[place]]
      }
      solution[column] = value / entries[start]
    }
    return solution
  }

  /// The diagonal of the inverse of the matrix, from the entries of the inverse in the pattern of the
  /// factor (K. Takahashi, J. Fagan and M. Chen, 1973).
  var inverseDiagonal: [Double] {
    var inverse = [Double](repeating: 0, count: entries.count)
    var place = [Int](repeating: -1, count: pattern.size)
    var sums = [Double](repeating: 0, count: pattern.size)
    for column in stride(from: pattern.size - 1, through: 0, by: -1) {
      let start = pattern.columnStarts[column]
      let below = (start + 1)..<pattern.columnStarts[column + 1]
      for entry in below {
        place[pattern.columnRows[entry]] = entry
        sums[pattern.columnRows[entry]] = 0
      }
      for entry in below { gather(entry, into: &sums, from: inverse, place: place) }
      let pivot = entries[start]
      var value = 1 / pivot
      for entry in below {
        let row = pattern.columnRows[entry]
        inverse[entry] = -sums[row] / pivot
        value -= entries[entry] * inverse[entry]
        place[row] = -1
      }
      inverse[start] = value / pivot
    }
    return (0..<pattern.size).map { inverse[pattern.columnStarts[$0]] }
  }

  /// Adds what the known column of the row of `entry` gives to the products of factor and inverse.
  private func gather(
    _ entry: Int, into sums: inout [Double], from inverse: [Double], place: [Int]
  ) {
    let rows = pattern.columnRows
    let row = rows[entry]
    let factor = entries[entry]
    let range = pattern.columnStarts[row]..<pattern.columnStarts[row + 1]
    var own = factor * inverse[range.lowerBound]
    for known in (range.lowerBound + 1)..<range.upperBound {
      let other = rows[known]
      let match = place[other]
      guard match >= 0 else { continue }
      own += entries[match] * inverse[known]
      sums[other] += factor * inverse[known]
    }
    sums[row] += own
  }
}
