import AssayText

/// A public holiday as a rule that gives its day in any year.
struct Holiday {
  /// How the day is found.
  enum Rule {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday; negative before it.
    case easter(Int)
    /// The first such weekday (1 for Monday) on or after a day.
    case weekday(Int, onOrAfter: (month: Int, day: Int))
    /// Ireland since 2023: 1 February on a Friday, otherwise the first Monday of February.
    case saintBrigid
    /// The Netherlands: 27 April, or the day before when that is a Sunday.
    case kingsDay
  }

  var rule: Rule
  /// The first and the last year with it.
  var years: ClosedRange<Int>
  /// Whether a holiday on a weekend moves to the next working day.
  var isSubstituted = false

  /// The day in a year of the calendar, as days since 1970-01-01.
  func dayNumber(in year: Int, easter: Int) -> Int {
    switch rule {
    case .fixed(let month, let day): CalendarRules.dayNumber(year, month, day)
    case .easter(let days): easter + days
    case .weekday(let weekday, let date):
      CalendarRules.weekday(
        weekday, onOrAfter: CalendarRules.dayNumber(year, date.month, date.day))
    case .saintBrigid:
      CalendarDate(dayNumber: CalendarRules.dayNumber(year, 2, 1)).weekday == 5
        ? CalendarRules.dayNumber(year, 2, 1)
        : CalendarRules.weekday(1, onOrAfter: CalendarRules.dayNumber(year, 2, 1))
    case .kingsDay:
      CalendarDate(dayNumber: CalendarRules.dayNumber(year, 4, 27)).weekday == 7
        ? CalendarRules.dayNumber(year, 4, 26) : CalendarRules.dayNumber(year, 4, 27)
    }
  }
}

extension Holiday {
  static func on(_ day: Int, _ month: Int, since: Int = 1, until: Int = 9999) -> Holiday {
    Holiday(rule: .fixed(month: month, day: day), years: since...until)
  }

  static func substituted(_ day: Int, _ month: Int) -> Holiday {
    Holiday(rule: .fixed(month: month, day: day), years: 1...9999, isSubstituted: true)
  }

  static func easter(_ days: Int, until: Int = 9999) -> Holiday {
    Holiday(rule: .easter(days), years: 1...until)
  }

  static func monday(from day: Int, _ month: Int) -> Holiday {
    Holiday(rule: .weekday(1, onOrAfter: (month, day)), years: 1...9999)
  }

  static func saturday(from day: Int, _ month: Int) -> Holiday {
    Holiday(rule: .weekday(6, onOrAfter: (month, day)), years: 1...9999)
  }

  static let newYear = on(1, 1)
  static let epiphany = on(6, 1)
  static let maundyThursday = easter(-3)
  static let goodFriday = easter(-2)
  static let easterSunday = easter(0)
  static let easterMonday = easter(1)
  static let labourDay = on(1, 5)
  static let ascension = easter(39)
  static let whitSunday = easter(49)
  static let whitMonday = easter(50)
  static let corpusChristi = easter(60)
  static let assumption = on(15, 8)
  static let allSaints = on(1, 11)
  static let immaculateConception = on(8, 12)
  static let christmasEve = on(24, 12)
  static let christmas = on(25, 12)
  static let secondChristmasDay = on(26, 12)
}
