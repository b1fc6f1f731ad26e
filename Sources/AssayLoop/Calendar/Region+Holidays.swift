public import AssayText

extension Region {
  /// The nationwide public holidays of a year, sorted; weekends among them are listed too.
  public func holidays(in year: Int) -> [CalendarDate] {
    guard (1...9999).contains(year) else { return [] }
    let easter = CalendarRules.easter(year)
    var days: [Int] = []
    var moved: [Int] = []
    for holiday in holidays where holiday.years.contains(year) {
      let day = holiday.dayNumber(in: year, easter: easter)
      days.append(day)
      if holiday.isSubstituted, CalendarDate(dayNumber: day).weekday > 5 { moved.append(day) }
    }
    for day in moved.sorted() {
      var substitute = day + 1
      while CalendarDate(dayNumber: substitute).weekday > 5 || days.contains(substitute) {
        substitute += 1
      }
      days.append(substitute)
    }
    return Set(days).sorted().map { CalendarDate(dayNumber: $0) }
  }

  /// Whether people work on a day: Monday to Friday and no nationwide public holiday.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && !holidays(in: date.year).contains(date)
  }

  /// Left out everywhere: regional and municipal holidays, one-off days, days that are only
  /// customary, and half days.
  private var holidays: [Holiday] {
    switch self {
    case .austria, .belgium, .switzerland, .germany, .france, .luxembourg, .netherlands:
      westernHolidays
    case .denmark, .estonia, .finland, .lithuania, .latvia, .norway, .sweden: northernHolidays
    case .unitedKingdom, .ireland: islandHolidays
    case .spain, .croatia, .italy, .portugal, .slovenia: southernHolidays
    case .czechia, .poland: easternHolidays
    }
  }

  /// The United Kingdom has those of England and Wales (2 January, Saint Andrew's day, Saint
  /// Patrick's day and 12 July are left out), with substitute days. Ireland has no substitute days
  /// by law.
  private var islandHolidays: [Holiday] {
    if self == .ireland {
      return [
        .newYear, Holiday(rule: .saintBrigid, years: 2023...9999), .on(17, 3), .easterMonday,
        .monday(from: 1, 5), .monday(from: 1, 6), .monday(from: 1, 8), .monday(from: 25, 10),
        .christmas, .secondChristmasDay,
      ]
    }
    return [
      .substituted(1, 1), .goodFriday, .easterMonday, .monday(from: 1, 5), .monday(from: 25, 5),
      .monday(from: 25, 8), .substituted(25, 12), .substituted(26, 12),
    ]
  }
}
