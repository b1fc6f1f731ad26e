extension Region {
  /// Austria, the Benelux, France, Germany, Switzerland.
  ///
  /// Germany: the nine of all states (Epiphany, Corpus Christi, Reformation day, All Saints' and
  /// others of single states are left out). Switzerland: the four that hold in every canton.
  /// The Netherlands: 5 May and Good Friday are left to employers. France: Alsace and Moselle keep
  /// two more.
  var westernHolidays: [Holiday] {
    switch self {
    case .austria:
      [
        .newYear, .epiphany, .easterMonday, .labourDay, .ascension, .whitMonday, .corpusChristi,
        .assumption, .on(26, 10), .allSaints, .immaculateConception, .christmas,
        .secondChristmasDay,
      ]
    case .belgium:
      [
        .newYear, .easterMonday, .labourDay, .ascension, .whitMonday, .on(21, 7), .assumption,
        .allSaints, .on(11, 11), .christmas,
      ]
    case .switzerland: [.newYear, .ascension, .on(1, 8), .christmas]
    case .france:
      [
        .newYear, .easterMonday, .labourDay, .on(8, 5), .ascension, .whitMonday, .on(14, 7),
        .assumption, .allSaints, .on(11, 11), .christmas,
      ]
    case .luxembourg:
      [
        .newYear, .easterMonday, .labourDay, .on(9, 5, since: 2019), .ascension, .whitMonday,
        .on(23, 6), .assumption, .allSaints, .christmas, .secondChristmasDay,
      ]
    case .netherlands:
      [
        .newYear, .easterSunday, .easterMonday, Holiday(rule: .kingsDay, years: 2014...9999),
        .ascension, .whitSunday, .whitMonday, .christmas, .secondChristmasDay,
      ]
    default:
      [
        .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .on(3, 10),
        .christmas, .secondChristmasDay,
      ]
    }
  }

  /// The Nordic and the Baltic countries.
  ///
  /// Sweden and Finland: the eves of Midsummer, Christmas and New Year are customary and left out.
  /// Denmark: 5 June and the eves are left out; Great Prayer Day ended with 2023. Latvia: the
  /// Mondays after 4 May and 18 November on a weekend are left out.
  var northernHolidays: [Holiday] {
    switch self {
    case .denmark:
      [
        .newYear, .maundyThursday, .goodFriday, .easterSunday, .easterMonday,
        .easter(26, until: 2023), .ascension, .whitSunday, .whitMonday, .christmas,
        .secondChristmasDay,
      ]
    case .estonia:
      [
        .newYear, .on(24, 2), .goodFriday, .easterSunday, .labourDay, .whitSunday, .on(23, 6),
        .on(24, 6), .on(20, 8), .christmasEve, .christmas, .secondChristmasDay,
      ]
    case .finland:
      [
        .newYear, .epiphany, .goodFriday, .easterSunday, .easterMonday, .labourDay, .ascension,
        .whitSunday, .saturday(from: 20, 6), .saturday(from: 31, 10), .on(6, 12), .christmas,
        .secondChristmasDay,
      ]
    case .lithuania:
      [
        .newYear, .on(16, 2), .on(11, 3), .easterSunday, .easterMonday, .labourDay, .on(24, 6),
        .on(6, 7), .assumption, .allSaints, .on(2, 11, since: 2020), .christmasEve, .christmas,
        .secondChristmasDay,
      ]
    case .latvia:
      [
        .newYear, .goodFriday, .easterSunday, .easterMonday, .labourDay, .on(4, 5), .on(23, 6),
        .on(24, 6), .on(18, 11), .christmasEve, .christmas, .secondChristmasDay, .on(31, 12),
      ]
    case .norway:
      [
        .newYear, .maundyThursday, .goodFriday, .easterSunday, .easterMonday, .labourDay,
        .on(17, 5), .ascension, .whitSunday, .whitMonday, .christmas, .secondChristmasDay,
      ]
    default:
      [
        .newYear, .epiphany, .goodFriday, .easterSunday, .easterMonday, .labourDay, .ascension,
        .whitSunday, .on(6, 6, since: 2005), .saturday(from: 20, 6), .saturday(from: 31, 10),
        .christmas, .secondChristmasDay,
      ]
    }
  }

  /// Croatia, Italy, Portugal, Slovenia, Spain.
  ///
  /// Spain: the days that each community adds or moves are left out. Italy: patron saints' days
  /// are left out. Portugal: Carnival and Saint Anthony are left out.
  var southernHolidays: [Holiday] {
    switch self {
    case .spain:
      [
        .newYear, .epiphany, .goodFriday, .labourDay, .assumption, .on(12, 10), .allSaints,
        .on(6, 12), .immaculateConception, .christmas,
      ]
    case .croatia:
      [
        .newYear, .epiphany, .easterSunday, .easterMonday, .labourDay, .on(30, 5), .corpusChristi,
        .on(22, 6), .on(5, 8), .assumption, .allSaints, .on(18, 11), .christmas,
        .secondChristmasDay,
      ]
    case .italy:
      [
        .newYear, .epiphany, .easterSunday, .easterMonday, .on(25, 4), .labourDay, .on(2, 6),
        .assumption, .on(4, 10, since: 2026), .allSaints, .immaculateConception, .christmas,
        .secondChristmasDay,
      ]
    case .portugal:
      [
        .newYear, .goodFriday, .easterSunday, .on(25, 4), .labourDay, .corpusChristi, .on(10, 6),
        .assumption, .on(5, 10), .allSaints, .on(1, 12), .immaculateConception, .christmas,
      ]
    default:
      [
        .newYear, .on(2, 1), .on(8, 2), .easterSunday, .easterMonday, .on(27, 4), .labourDay,
        .on(2, 5), .whitSunday, .on(25, 6), .assumption, .on(31, 10), .allSaints, .christmas,
        .secondChristmasDay,
      ]
    }
  }

  /// Czechia and Poland; days off in exchange for a holiday on a Saturday are left out.
  var easternHolidays: [Holiday] {
    if self == .poland {
      return [
        .newYear, .epiphany, .easterSunday, .easterMonday, .labourDay, .on(3, 5), .whitSunday,
        .corpusChristi, .assumption, .allSaints, .on(11, 11), .on(24, 12, since: 2025),
        .christmas, .secondChristmasDay,
      ]
    }
    return [
      .newYear, .goodFriday, .easterMonday, .labourDay, .on(8, 5), .on(5, 7), .on(6, 7),
      .on(28, 9), .on(28, 10), .on(17, 11), .christmasEve, .christmas, .secondChristmasDay,
    ]
  }
}
