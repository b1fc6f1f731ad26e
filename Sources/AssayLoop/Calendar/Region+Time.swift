public import AssayText

extension Region {
  /// Seconds that the winter time lies ahead of UTC.
  public var standardOffset: Int {
    switch self {
    case .unitedKingdom, .ireland, .portugal: 0
    case .austria, .belgium, .switzerland, .czechia, .germany, .denmark, .spain, .france,
      .croatia, .italy, .luxembourg, .netherlands, .norway, .poland, .sweden, .slovenia:
      3600
    case .estonia, .finland, .lithuania, .latvia: 7200
    }
  }

  /// Seconds that the local time lies ahead of UTC at a moment.
  public func offset(at instant: Instant) -> Int {
    standardOffset + (Region.isDaylightSaving(instant) ? 3600 : 0)
  }

  /// Directive 2000/84/EC: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
  /// Sunday of October. The United Kingdom, Norway and Switzerland keep the same hours.
  static func isDaylightSaving(_ instant: Instant) -> Bool {
    let day = CalendarDate(dayNumber: instant.seconds.floored(by: 86_400))
    let from = changeover(month: 3, year: day.year)
    let until = changeover(month: 10, year: day.year)
    return (from..<until).contains(instant.seconds)
  }

  private static func changeover(month: Int, year: Int) -> Int {
    let thirtyFirst = CalendarRules.dayNumber(year, month, 31)
    let weekday = CalendarDate(dayNumber: thirtyFirst).weekday
    return (thirtyFirst - weekday % 7) * 86_400 + 3600
  }
}

extension Int {
  /// The quotient rounded down, so that moments before 1970 fall on the right day.
  func floored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
