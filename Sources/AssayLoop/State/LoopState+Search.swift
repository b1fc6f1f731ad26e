import AssayLanguage
public import AssayText

/// The clock of the whole search, from the day on which its opening was opened.
public struct SearchClock: Hashable, Sendable {
  /// What `hire within` allows.
  public var limit: TimeSpan
  /// The last day.
  public var until: CalendarDate
  /// Days of the calendar up to the last one; none on it, less than none behind it.
  public var daysLeft: Int

  /// Makes a clock.
  public init(limit: TimeSpan, until: CalendarDate, daysLeft: Int) {
    self.limit = limit
    self.until = until
    self.daysLeft = daysLeft
  }

  /// Where it stands, without a full stop: `30 days left of 7 weeks, until 2027-01-08`.
  public var words: String {
    switch daysLeft {
    case 0: "the last day of \(limit), \(until)"
    case 1...: "\(daysLeft) day\(daysLeft == 1 ? "" : "s") left of \(limit), until \(until)"
    default: "\(-daysLeft) day\(daysLeft == -1 ? "" : "s") over \(limit), which ended on \(until)"
    }
  }
}

extension LoopTerms {
  /// The clock of the search at a moment; nothing where the scorecard sets none.
  public func searchClock(openedAt opened: Instant, at now: Instant) -> SearchClock? {
    searchLimit?.clock(openedAt: opened, at: now, calendar)
  }
}

/// What `hire within` allows for a search.
public struct SearchLimit: Hashable, Sendable {
  /// As the author wrote it.
  public let span: TimeSpan
  /// In the unit that is counted: days may be working days.
  let counted: TimeSpan
  /// Whose working days they are.
  let region: Region

  /// How much is left at a moment, in days of the workspace's calendar.
  public func clock(
    openedAt opened: Instant, at now: Instant, _ calendar: WorkingCalendar
  ) -> SearchClock {
    let end = WorkingCalendar(region: region).adding(counted, to: opened)
    let until = calendar.localTime(of: end).date
    let today = calendar.localTime(of: now).date
    return SearchClock(limit: span, until: until, daysLeft: until.dayNumber - today.dayNumber)
  }
}
