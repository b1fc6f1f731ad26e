public import AssayText

/// A day and a time of day as a clock on the wall shows them.
public struct LocalTime: Hashable, Sendable, Comparable {
  /// The day.
  public var date: CalendarDate
  /// Seconds since midnight, below 86,400.
  public var secondOfDay: Int

  /// Joins a day and a time of day; a time outside the day is moved to its nearest end.
  public init(date: CalendarDate, secondOfDay: Int = 0) {
    self.date = date
    self.secondOfDay = min(max(secondOfDay, 0), 86_399)
  }

  /// Reads `2026-11-20 14:05`, and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == 0x20, bytes[13] == 0x3A,
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    let digits = [11, 12, 14, 15].map { Int(bytes[$0]) - 0x30 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard hour < 24, minute < 60 else { return nil }
    self.init(date: date, secondOfDay: hour * 3600 + minute * 60)
  }

  /// `14:05`.
  public var clock: String {
    let (hour, minute) = (secondOfDay / 3600, secondOfDay / 60 % 60)
    return (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
  }

  /// `Fri 20 Nov 2026 14:05`, in English everywhere.
  public var text: String { LocalTime.text(date) + " " + clock }

  /// `Fri 20 Nov 2026`.
  public static func text(_ date: CalendarDate) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(weekdays[date.weekday - 1]) \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// Orders by the clock on the wall.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}
