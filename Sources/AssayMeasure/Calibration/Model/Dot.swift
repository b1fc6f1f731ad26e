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

  /// The products of two rows with a third.
  @inline(__always)
  static func two(
    _ first: UnsafePointer<Double>, _ second: UnsafePointer<Double>,
    _ other: UnsafePointer<Double>, _ count: Int
  ) -> (Double, Double) {
    var sums = (Lanes.zero, Lanes.zero)
    var place = 0
    while place + 4 <= count {
      let shared = lanes(other + place)
      sums.0 += lanes(first + place) * shared
      sums.1 += lanes(second + place) * shared
      place += 4
    }
    var result = (sums.0.sum(), sums.1.sum())
    while place < count {
      result.0 += first[place] * other[place]
      result.1 += second[place] * other[place]
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

  /// Adds four rows to `target`, each weighted by its own number at `place`.
  @inline(__always)
  static func addFour(
    _ rows: UnsafePointer<Double>, stride: Int, at place: Int,
    to target: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    let weights = (
      rows[place], rows[stride + place], rows[2 * stride + place], rows[3 * stride + place]
    )
    addFour(rows, stride: stride, weights: weights, to: target, count)
  }

  @inline(__always)
  private static func addFour(
    _ rows: UnsafePointer<Double>, stride: Int, weights: (Double, Double, Double, Double),
    to target: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    let (one, two, three) = (rows + stride, rows + 2 * stride, rows + 3 * stride)
    var place = 0
    while place + 4 <= count {
      var sum = lanes(target + place)
      sum += lanes(rows + place) * weights.0
      sum += lanes(one + place) * weights.1
      sum += lanes(two + place) * weights.2
      sum += lanes(three + place) * weights.3
      UnsafeMutableRawPointer(target + place).storeBytes(of: sum, as: Lanes.self)
      place += 4
    }
    while place < count {
      target[place] +=
        rows[place] * weights.0 + one[place] * weights.1 + two[place] * weights.2
        + three[place] * weights.3
      place += 1
    }
  }

  /// Adds the first `count` rows of a lower triangle to `target`, each with its weight.
  @inline(__always)
  static func combine(
    rows: UnsafePointer<Double>, stride: Int, weights: UnsafePointer<Double>, count: Int,
    into target: UnsafeMutablePointer<Double>
  ) {
    var row = 0
    while row + 4 <= count {
      let base = rows + row * stride
      let four = (weights[row], weights[row + 1], weights[row + 2], weights[row + 3])
      addFour(base, stride: stride, weights: four, to: target, row + 1)
      for later in 1..<4 {
        let own = base + later * stride
        for column in (row + 1)...(row + later) {
          target[column] += weights[row + later] * own[column]
        }
      }
      row += 4
    }
    while row < count {
      add(rows + row * stride, times: weights[row], to: target, row + 1)
      row += 1
    }
  }
}
