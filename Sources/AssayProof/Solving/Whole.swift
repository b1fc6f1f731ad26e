import AssayText

/// Arithmetic that says when a whole number leaves the range in which four of them can be added.
enum Whole {
  private static let most = Int.max >> 3

  static func sum(_ one: Int, _ other: Int) throws(Unsettled) -> Int {
    try checked(one.addingReportingOverflow(other))
  }

  static func product(_ one: Int, _ other: Int) throws(Unsettled) -> Int {
    try checked(one.multipliedReportingOverflow(by: other))
  }

  /// The number as an `Int`.
  static func narrowed(_ number: Int128) throws(Unsettled) -> Int {
    guard number.magnitude <= Int128(most).magnitude else { throw .numbers }
    return Int(number)
  }

  /// `dividend / divisor`, rounded down; the divisor is above zero.
  static func floor(_ dividend: Int, by divisor: Int) -> Int {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// `dividend / divisor`, rounded up; the divisor is above zero.
  static func ceiling(_ dividend: Int, by divisor: Int) -> Int { -floor(-dividend, by: divisor) }

  private static func checked(
    _ result: (partialValue: Int, overflow: Bool)
  ) throws(Unsettled) -> Int {
    guard !result.overflow, result.partialValue.magnitude <= most.magnitude else {
      throw .numbers
    }
    return result.partialValue
  }
}
