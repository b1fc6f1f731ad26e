/// Vectors of whole numbers, one range for each coordinate: what sums over groups must meet.
struct Target: Sendable {
  var ranges: [ClosedRange<Int>]

  /// The multiples `t` of `direction` for which `base + t × direction` is met; every direction has
  /// at least one coordinate that is not zero.
  func multiples(of direction: [Int], from base: [Int]) -> ClosedRange<Int>? {
    var least = -(Int.max >> 1)
    var most = Int.max >> 1
    for (axis, range) in ranges.enumerated() {
      let (factor, low, high) = (
        direction[axis], range.lowerBound - base[axis], range.upperBound - base[axis]
      )
      if factor == 0 {
        guard low <= 0, high >= 0 else { return nil }
      } else {
        let size = abs(factor)
        least = max(
          least, factor > 0 ? Whole.ceiling(low, by: size) : Whole.ceiling(-high, by: size))
        most = min(most, factor > 0 ? Whole.floor(high, by: size) : Whole.floor(-low, by: size))
      }
    }
    return least <= most ? least...most : nil
  }
}
