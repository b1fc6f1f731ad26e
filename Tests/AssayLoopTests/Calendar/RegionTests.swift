import AssayLoop
import AssayText
import Testing

@Suite struct `Public holidays` {
  @Test(arguments: [
    (Region.unitedKingdom, 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28"),
    (.unitedKingdom, 2022, "01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27"),
    (.unitedKingdom, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"),
    (.unitedKingdom, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28"),
    (.germany, 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
    (.netherlands, 2025, "01-01 04-20 04-21 04-26 05-29 06-08 06-09 12-25 12-26"),
    (.netherlands, 2026, "01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26"),
    (
      .france, 2026,
      "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
    ),
    (.ireland, 2022, "01-01 03-17 04-18 05-02 06-06 08-01 10-31 12-25 12-26"),
    (.ireland, 2023, "01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26"),
    (.ireland, 2030, "01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26"),
    (
      .sweden, 2026,
      "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"
    ),
    (
      .denmark, 2023,
      "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"
    ),
    (.denmark, 2024, "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"),
    (.switzerland, 2026, "01-01 05-14 08-01 12-25"),
    (
      .austria, 2026,
      "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26"
    ),
    (
      .poland, 2024,
      "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26"
    ),
  ])
  func `of a year stand in order`(_ region: Region, _ year: Int, _ expected: String) {
    let days = region.holidays(in: year).map { $0.description.dropFirst(5) }
    #expect(days.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    (Region.belgium, "2026-07-21"), (.luxembourg, "2026-06-23"), (.norway, "2027-05-17"),
    (.finland, "2027-12-06"), (.spain, "2026-10-12"), (.portugal, "2026-06-10"),
    (.italy, "2026-06-02"), (.poland, "2026-11-11"), (.poland, "2025-12-24"),
    (.czechia, "2026-10-28"), (.estonia, "2026-02-24"), (.latvia, "2026-11-18"),
    (.lithuania, "2026-02-16"), (.croatia, "2028-05-30"), (.slovenia, "2027-02-08"),
  ])
  func `keep nobody at work`(_ region: Region, _ day: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(date.weekday <= 5)
    #expect(!region.isWorkingDay(date))
  }

  @Test(arguments: [
    (1818, "03-22"), (1961, "04-02"), (2000, "04-23"), (2024, "03-31"), (2025, "04-20"),
    (2026, "04-05"), (2027, "03-28"), (2038, "04-25"), (2285, "03-22"),
  ])
  func `follow Easter`(_ year: Int, _ sunday: String) throws {
    let easter = try #require(CalendarDate("\(year)-\(sunday)"))
    #expect(easter.weekday == 7)
    let holidays = Region.germany.holidays(in: year)
    #expect(holidays.contains(easter.adding(days: -2)))
    #expect(holidays.contains(easter.adding(days: 39)))
  }

  @Test(arguments: Region.allCases)
  func `lie in their year and number from four to fifteen`(_ region: Region) {
    for year in 1990...2060 {
      let holidays = region.holidays(in: year)
      #expect((4...15).contains(holidays.count))
      #expect(holidays == holidays.sorted() && holidays.allSatisfy { $0.year == year })
    }
    #expect(region.holidays(in: 0).isEmpty && !region.title.isEmpty)
  }
}

@Suite struct `Local time` {
  @Test(arguments: [
    (Region.unitedKingdom, "2026-03-29T00:59:59Z", 0), (.unitedKingdom, "2026-03-29T01:00:00Z", 1),
    (.unitedKingdom, "2026-10-25T00:59:59Z", 1), (.unitedKingdom, "2026-10-25T01:00:00Z", 0),
    (.germany, "2026-03-29T00:59:59Z", 1), (.germany, "2026-03-29T01:00:00Z", 2),
    (.finland, "2027-10-31T00:59:59Z", 3), (.finland, "2027-10-31T01:00:00Z", 2),
    (.portugal, "2026-01-01T00:00:00Z", 0), (.norway, "1969-12-31T23:59:59Z", 1),
  ])
  func `changes at one in the morning UTC`(
    _ region: Region, _ moment: String, _ hours: Int
  ) throws {
    #expect(region.offset(at: try #require(Instant(moment))) == hours * 3600)
  }

  @Test(arguments: [
    ("2026-11-20 14:05", "Fri 20 Nov 2026 14:05", "2026-11-20T13:05:00Z"),
    ("2026-07-01 00:00", "Wed 1 Jul 2026 00:00", "2026-06-30T22:00:00Z"),
    ("2026-03-29 02:30", "Sun 29 Mar 2026 03:30", "2026-03-29T01:30:00Z"),
    ("2026-10-25 02:30", "Sun 25 Oct 2026 02:30", "2026-10-25T00:30:00Z"),
    ("2028-02-29 23:59", "Tue 29 Feb 2028 23:59", "2028-02-29T22:59:00Z"),
    ("2026-11-20T14:05:00Z", "Fri 20 Nov 2026 15:05", "2026-11-20T14:05:00Z"),
  ])
  func `is read and written`(_ text: String, _ written: String, _ universal: String) throws {
    let calendar = WorkingCalendar(region: .germany)
    let instant = try #require(calendar.instant(text))
    #expect(instant.description == universal)
    #expect(calendar.text(instant) == written)
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20 24:00", "2026-11-20 14:60", "2026-02-29 10:00",
    "2026-11-20 +4:05", "2026-11-20T14:05", "2026-11-20 14:05 ", "20-11-2026 14:05",
  ])
  func `refuses everything else`(_ text: String) {
    #expect(WorkingCalendar(region: .germany).instant(text) == nil)
  }

  @Test func `leads back to the moment it came from`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<4000 {
      let calendar = WorkingCalendar(region: random.pick(Region.allCases))
      let moment = Instant(
        seconds: Int.random(in: -2_000_000_000...6_000_000_000, using: &random))
      let back = calendar.instant(of: calendar.localTime(of: moment))
      // The hour that comes twice is read as its first coming.
      #expect(back == moment || back == moment.adding(seconds: -3600))
    }
  }

  @Test(arguments: [Int.min, Int.max, -62_135_596_801, 400_000_000_000])
  func `survives moments beyond every calendar`(_ seconds: Int) {
    let calendar = WorkingCalendar(region: .sweden)
    for unit in TimeSpan.Unit.allCases {
      let moved = calendar.adding(TimeSpan(Int.max, unit), to: Instant(seconds: seconds))
      #expect((0...9999).contains(calendar.localTime(of: moved).date.year))
    }
  }
}
