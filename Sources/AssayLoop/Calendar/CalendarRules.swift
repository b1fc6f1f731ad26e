import AssayText

/// Arithmetic of days that holiday rules are made of.
enum CalendarRules {
  /// Days from 1970-01-01 to a day of any year; days beyond the month run into the next one.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let first = CalendarDate(year: min(max(year, 1), 9999), month: month, day: 1)
    return (first?.dayNumber ?? 0) + day - 1
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876).
  static func easter(_ year: Int) -> Int {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let (leapCenturies, centuryRest) = (century / 4, century % 4)
    let correction = (century + 8) / 25
    let moonShift = (century - correction + 1) / 3
    let epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
    let (leaps, yearRest) = (yearOfCentury / 4, yearOfCentury % 4)
    let weekday = (32 + 2 * centuryRest + 2 * leaps - epact - yearRest) % 7
    let lateMoon = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * lateMoon + 114
    return dayNumber(year, sum / 31, sum % 31 + 1)
  }

  /// The first `weekday` (1 for Monday) on or after a day.
  static func weekday(_ weekday: Int, onOrAfter day: Int) -> Int {
    let found = CalendarDate(dayNumber: day).weekday
    return day + (weekday - found + 7) % 7
  }
}
