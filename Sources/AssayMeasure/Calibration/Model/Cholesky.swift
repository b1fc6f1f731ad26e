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
      var column = 0
      while column < row {
        let other = matrix + column * order
        let next = other + order
        // `row` is even, so that columns come in pairs as well.
        let sums = Dot.four(first, second, other, next, column)
        Cholesky.close(first, other, next, column, (sums.0, sums.1))
        if pair { Cholesky.close(second, other, next, column, (sums.2, sums.3)) }
        column += 2
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

  /// Ends two columns of a row whose products with the columns' rows are `sums`.
  @inline(__always)
  private static func close(
    _ row: UnsafeMutablePointer<Double>, _ other: UnsafePointer<Double>,
    _ next: UnsafePointer<Double>, _ column: Int, _ sums: (Double, Double)
  ) {
    row[column] = (row[column] - sums.0) / other[column]
    row[column + 1] =
      (row[column + 1] - sums.1 - row[column] * next[column]) / next[column + 1]
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

  /// Replaces the factor by its inverse, two rows at a time.
  private static func invertFactor(_ factor: UnsafeMutablePointer<Double>, _ order: Int) {
    var scratch = [Double](repeating: 0, count: 2 * order)
    scratch.withUnsafeMutableBufferPointer { buffer in
      guard let work = buffer.baseAddress else { return }
      var row = 0
      while row < order {
        let own = factor + row * order
        let pair = row + 1 < order
        let next = pair ? own + order : own
        for place in 0..<(2 * order) { work[place] = 0 }
        Dot.combine(
          rows: factor, stride: order, weights: own, and: next, count: row, into: work,
          and: work + order)
        close(own, work, row)
        if pair {
          Dot.add(own, times: next[row], to: work + order, row + 1)
          close(next, work + order, row + 1)
        }
        row += 2
      }
    }
  }

  private static func close(
    _ row: UnsafeMutablePointer<Double>, _ work: UnsafePointer<Double>, _ place: Int
  ) {
    let scale = 1 / row[place]
    for column in 0..<place { row[column] = -work[column] * scale }
    row[place] = scale
  }

  /// Adds what four rows say of the diagonal at `place`.
  private static func addCorner(
    _ block: UnsafePointer<Double>, _ order: Int, _ place: Int,
    to target: UnsafeMutablePointer<Double>
  ) {
    for row in 0..<4 {
      let value = block[row * order + place]
      target[place] += value * value
    }
  }

  /// The lower factor's transpose times itself.
  private static func multiplyByTranspose(
    _ factor: UnsafeMutablePointer<Double>, into result: UnsafeMutablePointer<Double>, _ order: Int
  ) {
    var row = 0
    while row < order {
      let rows = min(4, order - row)
      let block = factor + row * order
      var place = 0
      while place < row + rows {
        let target = result + place * order
        if rows == 4, place + 1 <= row {
          Dot.addFour(
            block, stride: order, weights: Dot.weights(block, order, place),
            and: Dot.weights(block, order, place + 1), to: target, and: target + order, place + 1)
          addCorner(block, order, place + 1, to: target + order)
          place += 2
        } else {
          for later in max(row, place)..<(row + rows) {
            let own = factor + later * order
            Dot.add(own, times: own[place], to: target, place + 1)
          }
          place += 1
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
