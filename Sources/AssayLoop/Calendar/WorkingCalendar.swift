public import AssayText

/// Local time, working days and deadlines of one region.
public struct WorkingCalendar: Hashable, Sendable {
  /// Whose clock and holidays count.
  public let region: Region

  /// Makes the calendar of a region.
  public init(region: Region) { self.region = region }

  /// What the clock on the wall shows at a moment.
  public func localTime(of instant: Instant) -> LocalTime {
    let inside = WorkingCalendar.clamped(instant)
    let seconds = inside.seconds + region.offset(at: inside)
    let day = seconds.floored(by: 86_400)
    return LocalTime(date: CalendarDate(dayNumber: day), secondOfDay: seconds - day * 86_400)
  }

  /// The moment at which the clock on the wall shows a time.
  ///
  /// In the hour that comes twice in October it is the first; in the hour that March leaves out it
  /// is as long after midnight as the time says.
  public func instant(of local: LocalTime) -> Instant {
    let asUniversal = local.date.dayNumber * 86_400 + local.secondOfDay
    let summer = Instant(seconds: asUniversal - region.standardOffset - 3600)
    let winter = Instant(seconds: asUniversal - region.standardOffset)
    return Region.isDaylightSaving(summer) ? summer : winter
  }

  /// `Fri 20 Nov 2026 14:05`, in local time.
  public func text(_ instant: Instant) -> String { localTime(of: instant).text }

  /// Reads `2026-11-20 14:05` as local time, `2026-11-20T14:05:00Z` as it stands.
  public func instant(_ text: String) -> Instant? {
    Instant(text) ?? LocalTime(text).map { instant(of: $0) }
  }

  /// Whether people work on a day.
  public func isWorkingDay(_ date: CalendarDate) -> Bool { region.isWorkingDay(date) }

  /// Moments beyond the years 170 to 9170 count as those, far from where a calendar date ends.
  static func clamped(_ instant: Instant) -> Instant {
    let year = 31_556_952
    return Instant(seconds: min(max(instant.seconds, -1800 * year), 7200 * year))
  }
}
