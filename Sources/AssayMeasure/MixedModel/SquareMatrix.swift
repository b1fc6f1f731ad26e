/// A small dense symmetric matrix, with the triangular factor of a positive definite one.
struct SquareMatrix: Hashable, Sendable {
  let size: Int
  private var entries: [Double]

  init(size: Int) {
    self.size = size
    entries = [Double](repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { entries[row * size + column] }
    set { entries[row * size + column] = newValue }
  }

  /// The lower triangular factor, or `nil` when a pivot is not above `tolerance` of its diagonal.
  func cholesky(tolerance: Double = 1e-14) -> Factor? {
    var lower = SquareMatrix(size: size)
    for row in 0..<size {
      for column in 0...row {
        var value = self[row, column]
        for inner in 0..<column { value -= lower[row, inner] * lower[column, inner] }
        if row > column {
          lower[row, column] = value / lower[column, column]
        } else {
          guard value > tolerance * abs(self[row, row]), value > 0 else { return nil }
          lower[row, row] = value.squareRoot()
        }
      }
    }
    return Factor(lower: lower)
  }

  /// The factor of a positive definite matrix.
  struct Factor: Hashable, Sendable {
    let lower: SquareMatrix

    /// The logarithm of the determinant of the matrix.
    var logDeterminant: Double {
      (0..<lower.size).reduce(0) { $0 + 2 * Elementary.log(lower[$1, $1]) }
    }

    /// What the matrix takes to `right`.
    func solve(_ right: [Double]) -> [Double] {
      var solution = right
      for row in 0..<lower.size {
        for inner in 0..<row { solution[row] -= lower[row, inner] * solution[inner] }
        solution[row] /= lower[row, row]
      }
      for row in stride(from: lower.size - 1, through: 0, by: -1) {
        for inner in (row + 1)..<max(lower.size, row + 1) {
          solution[row] -= lower[inner, row] * solution[inner]
        }
        solution[row] /= lower[row, row]
      }
      return solution
    }

    /// The inverse of the matrix.
    var inverse: SquareMatrix {
      var inverse = SquareMatrix(size: lower.size)
      for column in 0..<lower.size {
        var unit = [Double](repeating: 0, count: lower.size)
        unit[column] = 1
        for (row, value) in solve(unit).enumerated() { inverse[row, column] = value }
      }
      return inverse
    }
  }
}
