/// The lower triangular factor of a symmetric positive definite matrix.
struct Cholesky: Sendable {
  /// The number of rows.
  let order: Int
  /// The factor by rows; what stands above the diagonal is not read.
  private(set) var lower: [Double]
  /// The logarithm of the determinant of the matrix.
  private(set) var logDeterminant: Double

  /// Factors `matrix`, given by rows; `nil` when it is not positive definite to working precision.
  init?(_ matrix: [Double], order: Int) {
    self.order = order
    lower = matrix
    logDeterminant = 0
    let isDefinite = lower.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { Cholesky.factor($0, order) } ?? true
    }
    guard isDefinite else { return nil }
    for row in 0..<order { logDeterminant += 2 * Elementary.log(lower[row * order + row]) }
  }

  private static func factor(_ matrix: UnsafeMutablePointer<Double>, _ order: Int) -> Bool {
    var row = 0
    while row < order {
      let pair = row + 1 < order
      let first = matrix + row * order
      let second = pair ? first + order : first
      for column in 0..<row {
        let other = matrix + column * order
        let sums = Dot.two(first, second, other, column)
        let scale = 1 / other[column]
        first[column] = (first[column] - sums.0) * scale
        if pair { second[column] = (second[column] - sums.1) * scale }
      }
      guard Cholesky.close(first, row) else { return false }
      if pair {
        second[row] = (second[row] - Dot.one(first, second, row)) / first[row]
        guard Cholesky.close(second, row + 1) else { return false }
      }
      row += 2
    }
    return true
  }

  private static func close(_ row: UnsafeMutablePointer<Double>, _ place: Int) -> Bool {
    let rest = row[place] - Dot.one(row, row, place)
    guard rest > abs(row[place]) * 1e-15, rest.isFinite else { return false }
    row[place] = rest.squareRoot()
    return true
  }

  /// The solution for the right side `vector`.
  func solved(_ vector: [Double]) -> [Double] {
    var result = vector
    for row in 0..<order {
      var sum = result[row]
      for column in 0..<row { sum -= lower[row * order + column] * result[column] }
      result[row] = sum / lower[row * order + row]
    }
    for row in (0..<order).reversed() {
      result[row] /= lower[row * order + row]
      let value = result[row]
      for column in 0..<row { result[column] -= lower[row * order + column] * value }
    }
    return result
  }

  /// The inverse of the matrix, by rows, both triangles filled.
  func inverse() -> [Double] {
    var half = lower
    var result = [Double](repeating: 0, count: order * order)
    half.withUnsafeMutableBufferPointer { halfBuffer in
      result.withUnsafeMutableBufferPointer { resultBuffer in
        guard let half = halfBuffer.baseAddress, let result = resultBuffer.baseAddress else {
          return
        }
        Cholesky.invertFactor(half, order)
        Cholesky.multiplyByTranspose(half, into: result, order)
      }
    }
    return result
  }

  /// Replaces the factor by its inverse, row after row.
  private static func invertFactor(_ factor: UnsafeMutablePointer<Double>, _ order: Int) {
    var scratch = [Double](repeating: 0, count: order)
    scratch.withUnsafeMutableBufferPointer { buffer in
      guard let work = buffer.baseAddress else { return }
      for row in 0..<order {
        let own = factor + row * order
        for column in 0..<row { work[column] = 0 }
        Dot.combine(rows: factor, stride: order, weights: own, count: row, into: work)
        let scale = 1 / own[row]
        for column in 0..<row { own[column] = -work[column] * scale }
        own[row] = scale
      }
    }
  }

  /// The lower factor's transpose times itself.
  private static func multiplyByTranspose(
    _ factor: UnsafeMutablePointer<Double>, into result: UnsafeMutablePointer<Double>, _ order: Int
  ) {
    var row = 0
    while row < order {
      let rows = min(4, order - row)
      for place in 0..<(row + rows) {
        let target = result + place * order
        if rows == 4, place <= row {
          Dot.addFour(factor + row * order, stride: order, at: place, to: target, place + 1)
        } else {
          for later in max(row, place)..<(row + rows) {
            let own = factor + later * order
            Dot.add(own, times: own[place], to: target, place + 1)
          }
        }
      }
      row += rows
    }
    for upper in 0..<order {
      for column in (upper + 1)..<max(order, upper + 1) {
        result[upper * order + column] = result[column * order + upper]
      }
    }
  }
}
