public import AssayText

extension WorkingCalendar {
  /// The moment that lies a span later.
  ///
  /// Minutes and hours pass on any clock; days, weeks and months lead to the same local time, and a
  /// month without that day ends on its last one. Working days lead to the same local time so many
  /// working days later; what starts on another day starts with the next working day. Spans beyond
  /// a hundred years count as a hundred years, so that nothing overflows.
  public func adding(_ span: TimeSpan, to start: Instant) -> Instant {
    let inside = WorkingCalendar.clamped(start)
    let local = localTime(of: inside)
    switch span.unit {
    case .minute: return inside.adding(seconds: bounded(span.count, 52_596_000) * 60)
    case .hour: return inside.adding(seconds: bounded(span.count, 876_600) * 3600)
    case .day: return moved(local, days: bounded(span.count, 36_525))
    case .week: return moved(local, days: bounded(span.count, 5218) * 7)
    case .month: return moved(local, months: bounded(span.count, 1200))
    case .workingDay: return adding(workingDays: bounded(span.count, 26_000), to: local)
    }
  }

  /// How many whole working days have passed: the largest count that, added to the start, does not
  /// lie behind the end. Zero when the end comes first.
  public func workingDays(from start: Instant, to end: Instant) -> Int {
    let from = firstWorkingTime(from: localTime(of: start))
    let until = localTime(of: end)
    var count = 0
    var day = from.date
    while day < until.date, count < 26_000 {
      day = nextWorkingDay(after: day)
      if LocalTime(date: day, secondOfDay: from.secondOfDay) <= until { count += 1 }
    }
    return count
  }

  /// How many whole calendar days have passed on the wall clock; zero when the end comes first.
  public func days(from start: Instant, to end: Instant) -> Int {
    let (from, until) = (localTime(of: start), localTime(of: end))
    let days = until.date.dayNumber - from.date.dayNumber
    return max(0, until.secondOfDay < from.secondOfDay ? days - 1 : days)
  }

  /// The last minute of a day.
  public func endOfDay(_ date: CalendarDate) -> Instant {
    instant(of: LocalTime(date: date, secondOfDay: 86_340))
  }

  private func bounded(_ count: Int, _ limit: Int) -> Int { min(max(count, 0), limit) }

  private func moved(_ local: LocalTime, days: Int) -> Instant {
    instant(of: LocalTime(date: local.date.adding(days: days), secondOfDay: local.secondOfDay))
  }

  private func moved(_ local: LocalTime, months: Int) -> Instant {
    let index = local.date.year * 12 + local.date.month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(local.date.day, CalendarDate.length(ofMonth: month, year: year))
    let date = CalendarDate(year: year, month: month, day: day) ?? local.date
    return instant(of: LocalTime(date: date, secondOfDay: local.secondOfDay))
  }

  private func adding(workingDays count: Int, to local: LocalTime) -> Instant {
    var time = firstWorkingTime(from: local)
    for _ in 0..<count { time.date = nextWorkingDay(after: time.date) }
    return instant(of: time)
  }

  private func firstWorkingTime(from local: LocalTime) -> LocalTime {
    isWorkingDay(local.date) ? local : LocalTime(date: nextWorkingDay(after: local.date))
  }

  private func nextWorkingDay(after date: CalendarDate) -> CalendarDate {
    var next = date.adding(days: 1)
    while !isWorkingDay(next) { next = next.adding(days: 1) }
    return next
  }
}
