/// Symmetric matrices of a few rows.
enum SmallMatrix {
  /// The product with a vector.
  static func times(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    let order = vector.count
    return (0..<order).map { row in
      var sum = 0.0
      for column in 0..<order { sum += matrix[row * order + column] * vector[column] }
      return sum
    }
  }

  /// Eigenvalues, and eigenvectors as columns by rows, of a symmetric matrix by Jacobi's rotations
  /// (Golub and Van Loan, Matrix Computations, 8.5), in the order in which they come out.
  static func eigen(_ matrix: [Double], order: Int) -> (values: [Double], vectors: [Double]) {
    var a = matrix
    var v = [Double](repeating: 0, count: order * order)
    for place in 0..<order { v[place * order + place] = 1 }
    for _ in 0..<60 {
      var rest = 0.0
      for p in 0..<order { for q in 0..<p { rest += a[p * order + q] * a[p * order + q] } }
      guard rest > 1e-300 else { break }
      for p in 0..<order {
        for q in (p + 1)..<max(order, p + 1) where a[p * order + q] != 0 {
          rotate(&a, &v, p, q, order)
        }
      }
    }
    return ((0..<order).map { a[$0 * order + $0] }, v)
  }

  private static func rotate(
    _ a: inout [Double], _ v: inout [Double], _ p: Int, _ q: Int, _ order: Int
  ) {
    let ratio = (a[q * order + q] - a[p * order + p]) / (2 * a[p * order + q])
    let t = (ratio >= 0 ? 1.0 : -1.0) / (abs(ratio) + (1 + ratio * ratio).squareRoot())
    let c = 1 / (1 + t * t).squareRoot()
    let s = t * c
    for k in 0..<order {
      let (one, other) = (a[k * order + p], a[k * order + q])
      a[k * order + p] = c * one - s * other
      a[k * order + q] = s * one + c * other
    }
    for k in 0..<order {
      let (one, other) = (a[p * order + k], a[q * order + k])
      a[p * order + k] = c * one - s * other
      a[q * order + k] = s * one + c * other
    }
    for k in 0..<order {
      let (one, other) = (v[k * order + p], v[k * order + q])
      v[k * order + p] = c * one - s * other
      v[k * order + q] = s * one + c * other
    }
    a[p * order + q] = 0
    a[q * order + p] = 0
  }
}
