/// Which entries of a symmetric matrix and of its triangular factor are not zero.
///
/// T. A. Davis, Direct Methods for Sparse Linear Systems (2006), chapter 4: elimination tree, and the
/// pattern of each row of the factor as what the tree reaches.
struct SparsePattern: Hashable, Sendable {
  /// The number of rows.
  let size: Int
  /// Where the entries above the diagonal of each column start; one more than there are columns.
  let upperStarts: [Int]
  /// The rows of the entries above the diagonal, column by column, growing in each.
  let upperRows: [Int]
  /// Where each column of the factor starts; its diagonal comes first.
  let columnStarts: [Int]
  /// The rows of the factor's entries, column by column, growing in each.
  let columnRows: [Int]
  /// Where the columns of each row of the factor start, without the diagonal.
  let rowStarts: [Int]
  /// The columns of each row of the factor, growing.
  let rowColumns: [Int]

  /// The most entries that a factor may have.
  static let entryLimit = 10_000_000

  /// The pattern of the matrix with these entries above the diagonal; `nil` when the factor would
  /// have more than `entryLimit` entries.
  init?(size: Int, upperStarts: [Int], upperRows: [Int]) {
    self.size = size
    self.upperStarts = upperStarts
    self.upperRows = upperRows
    guard let rows = SparsePattern.reach(size: size, starts: upperStarts, rows: upperRows) else {
      return nil
    }
    rowStarts = rows.starts
    rowColumns = rows.columns
    var counts = [Int](repeating: 1, count: size)
    for column in rows.columns { counts[column] += 1 }
    var starts = [0]
    starts.reserveCapacity(size + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    columnStarts = starts
    var next = starts
    var found = [Int](repeating: 0, count: starts[size])
    for row in 0..<size {
      for place in rows.starts[row]..<rows.starts[row + 1] {
        let column = rows.columns[place]
        found[next[column]] = row
        next[column] += 1
      }
      found[next[row]] = row
      next[row] += 1
    }
    columnRows = found
  }

  /// The number of multiplications that a factor takes, about.
  var work: Double {
    (0..<size).reduce(0) { total, column in
      let count = Double(columnStarts[column + 1] - columnStarts[column])
      return total + count * count
    }
  }

  private static func reach(
    size: Int, starts: [Int], rows: [Int]
  ) -> (starts: [Int], columns: [Int])? {
    var parent = [Int](repeating: -1, count: size)
    var ancestor = [Int](repeating: -1, count: size)
    for column in 0..<size {
      for place in starts[column]..<starts[column + 1] {
        var node = rows[place]
        while node != -1, node < column {
          let next = ancestor[node]
          ancestor[node] = column
          if next == -1 { parent[node] = column }
          node = next
        }
      }
    }
    var mark = [Int](repeating: -1, count: size)
    var found: [Int] = []
    var rowStarts = [0]
    for row in 0..<size {
      mark[row] = row
      let first = found.count
      for place in starts[row]..<starts[row + 1] {
        var node = rows[place]
        while node != -1, mark[node] != row {
          mark[node] = row
          found.append(node)
          node = parent[node]
        }
      }
      guard found.count <= entryLimit else { return nil }
      found[first...].sort()
      rowStarts.append(found.count)
    }
    return (rowStarts, found)
  }
}
