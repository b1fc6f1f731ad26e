import AssayText

/// Arithmetic that says when a number no longer fits, for bounds on what the figures can reach.
extension Int128 {
  /// The product, or nothing beyond 128 bits.
  func times(_ other: Int128?) -> Int128? {
    guard let other else { return nil }
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? nil : product
  }

  /// The least number that both divide, or nothing beyond 128 bits; both are above zero.
  func leastCommonMultiple(with other: Int128) -> Int128? {
    (self / Fraction.greatestCommonDivisor(self, other)).times(other)
  }

  /// The least number that every whole number from 1 to `count` divides.
  static func leastCommonMultiple(upTo count: Int) -> Int128? {
    guard count > 1 else { return 1 }
    return leastCommonMultiple(of: (2...count).lazy.map { Int128($0) })
  }

  /// The least number that all of these divide, or nothing beyond 128 bits; all are above zero.
  static func leastCommonMultiple(of numbers: some Sequence<Int128>) -> Int128? {
    var result: Int128 = 1
    for number in numbers {
      guard let next = result.leastCommonMultiple(with: number) else { return nil }
      result = next
    }
    return result
  }
}
