/// Columns made orthogonal and of length one, by the modified Gram-Schmidt process done twice.
struct OrthonormalColumns: Hashable, Sendable {
  let columns: [[Double]]
  private let upper: SquareMatrix

  /// `nil` when a column depends on those before it.
  init?(_ given: [[Double]]) {
    var columns: [[Double]] = []
    var upper = SquareMatrix(size: given.count)
    for (place, original) in given.enumerated() {
      var column = original
      let length = column.dot(column).squareRoot()
      for _ in 0..<2 {
        for (earlier, basis) in columns.enumerated() {
          let share = basis.dot(column)
          upper[earlier, place] += share
          for row in column.indices { column[row] -= share * basis[row] }
        }
      }
      let rest = column.dot(column).squareRoot()
      guard rest > 1e-10 * length, rest > 0 else { return nil }
      upper[place, place] = rest
      columns.append(column.map { $0 / rest })
    }
    self.columns = columns
    self.upper = upper
  }

  /// What the columns leave of `values`.
  func residual(of values: [Double]) -> [Double] {
    var rest = values
    for _ in 0..<2 {
      for column in columns {
        let share = column.dot(rest)
        for row in rest.indices { rest[row] -= share * column[row] }
      }
    }
    return rest
  }

  /// The least-squares coefficients of `values` on the columns as they were given.
  func coefficients(of values: [Double]) -> [Double] {
    var result = columns.map { $0.dot(values) }
    for row in stride(from: result.count - 1, through: 0, by: -1) {
      for inner in (row + 1)..<max(result.count, row + 1) {
        result[row] -= upper[row, inner] * result[inner]
      }
      result[row] /= upper[row, row]
    }
    return result
  }
}
