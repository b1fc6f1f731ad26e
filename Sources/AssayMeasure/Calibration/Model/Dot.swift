/// The inner loops of dense linear algebra on rows that lie one after the other.
enum Dot {
  private typealias Lanes = SIMD4<Double>

  @inline(__always)
  private static func lanes(_ row: UnsafePointer<Double>) -> Lanes {
    UnsafeRawPointer(row).loadUnaligned(as: Lanes.self)
  }

  /// The product of two rows of `count` numbers.
  @inline(__always)
  static func one(_ row: UnsafePointer<Double>, _ other: UnsafePointer<Double>, _ count: Int)
    -> Double
  {
    var sums = Lanes.zero
    var place = 0
    while place + 4 <= count {
      sums += lanes(row + place) * lanes(other + place)
      place += 4
    }
    var sum = sums.sum()
    while place < count {
      sum += row[place] * other[place]
      place += 1
    }
    return sum
  }

  /// The products of two rows with two others: first with each, then second with each.
  @inline(__always)
  static func four(
    _ first: UnsafePointer<Double>, _ second: UnsafePointer<Double>,
    _ other: UnsafePointer<Double>, _ next: UnsafePointer<Double>, _ count: Int
  ) -> (Double, Double, Double, Double) {
    var sums = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var place = 0
    while place + 4 <= count {
      let (one, two) = (lanes(first + place), lanes(second + place))
      let (left, right) = (lanes(other + place), lanes(next + place))
      sums.0 += one * left
      sums.1 += one * right
      sums.2 += two * left
      sums.3 += two * right
      place += 4
    }
    var result = (sums.0.sum(), sums.1.sum(), sums.2.sum(), sums.3.sum())
    while place < count {
      result.0 += first[place] * other[place]
      result.1 += first[place] * next[place]
      result.2 += second[place] * other[place]
      result.3 += second[place] * next[place]
      place += 1
    }
    return result
  }

  /// Adds `weight` times a row to `target`.
  @inline(__always)
  static func add(
    _ row: UnsafePointer<Double>, times weight: Double, to target: UnsafeMutablePointer<Double>,
    _ count: Int
  ) {
    for place in 0..<count { target[place] += weight * row[place] }
  }

  /// Adds four rows to two targets, each weighted by its own numbers.
  @inline(__always)
  static func addFour(
    _ rows: UnsafePointer<Double>, stride: Int, weights: Weights, and others: Weights,
    to target: UnsafeMutablePointer<Double>, and next: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    let (one, two, three) = (rows + stride, rows + 2 * stride, rows + 3 * stride)
    var place = 0
    while place + 2 <= count {
      var sums = (pair(target + place), pair(next + place))
      var row = pair(rows + place)
      sums.0 += row * weights.0
      sums.1 += row * others.0
      row = pair(one + place)
      sums.0 += row * weights.1
      sums.1 += row * others.1
      row = pair(two + place)
      sums.0 += row * weights.2
      sums.1 += row * others.2
      row = pair(three + place)
      sums.0 += row * weights.3
      sums.1 += row * others.3
      UnsafeMutableRawPointer(target + place).storeBytes(of: sums.0, as: SIMD2<Double>.self)
      UnsafeMutableRawPointer(next + place).storeBytes(of: sums.1, as: SIMD2<Double>.self)
      place += 2
    }
    if place < count {
      target[place] +=
        rows[place] * weights.0 + one[place] * weights.1 + two[place] * weights.2
        + three[place] * weights.3
      next[place] +=
        rows[place] * others.0 + one[place] * others.1 + two[place] * others.2
        + three[place] * others.3
    }
  }

  /// The weights of four rows.
  typealias Weights = (Double, Double, Double, Double)

  @inline(__always)
  private static func pair(_ row: UnsafePointer<Double>) -> SIMD2<Double> {
    UnsafeRawPointer(row).loadUnaligned(as: SIMD2<Double>.self)
  }

  /// The numbers at `place` of four rows.
  @inline(__always)
  static func weights(_ rows: UnsafePointer<Double>, _ stride: Int, _ place: Int) -> Weights {
    (rows[place], rows[stride + place], rows[2 * stride + place], rows[3 * stride + place])
  }

  /// Adds the first `count` rows of a lower triangle to two targets, each with its weights.
  @inline(__always)
  static func combine(
    rows: UnsafePointer<Double>, stride: Int, weights: UnsafePointer<Double>,
    and others: UnsafePointer<Double>, count: Int, into target: UnsafeMutablePointer<Double>,
    and next: UnsafeMutablePointer<Double>
  ) {
    var row = 0
    while row + 4 <= count {
      let base = rows + row * stride
      addFour(
        base, stride: stride, weights: Dot.weights(weights + row, 1, 0),
        and: Dot.weights(others + row, 1, 0), to: target, and: next, row + 1)
      for later in 1..<4 {
        let own = base + later * stride
        for column in (row + 1)...(row + later) {
          target[column] += weights[row + later] * own[column]
          next[column] += others[row + later] * own[column]
        }
      }
      row += 4
    }
    while row < count {
      add(rows + row * stride, times: weights[row], to: target, row + 1)
      add(rows + row * stride, times: others[row], to: next, row + 1)
      row += 1
    }
  }
}
