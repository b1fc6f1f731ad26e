import AssayLoop
import AssayText
import Testing

@Suite struct `A deadline` {
  @Test(arguments: [
    (Region.unitedKingdom, "2026-11-20 14:05", TimeSpan(1, .workingDay), "Mon 23 Nov 2026 14:05"),
    (.unitedKingdom, "2026-11-21 10:00", TimeSpan(1, .workingDay), "Tue 24 Nov 2026 00:00"),
    (.unitedKingdom, "2026-11-21 10:00", TimeSpan(0, .workingDay), "Mon 23 Nov 2026 00:00"),
    (.unitedKingdom, "2026-12-24 15:00", TimeSpan(1, .workingDay), "Tue 29 Dec 2026 15:00"),
    (.germany, "2026-12-24 15:00", TimeSpan(1, .workingDay), "Mon 28 Dec 2026 15:00"),
    (.germany, "2026-04-02 09:30", TimeSpan(2, .workingDay), "Wed 8 Apr 2026 09:30"),
    (.france, "2026-05-07 09:30", TimeSpan(5, .workingDay), "Mon 18 May 2026 09:30"),
    (.germany, "2026-03-27 10:00", TimeSpan(3, .day), "Mon 30 Mar 2026 10:00"),
    (.germany, "2026-03-28 10:00", TimeSpan(24, .hour), "Sun 29 Mar 2026 11:00"),
    (.germany, "2026-03-28 02:30", TimeSpan(1, .day), "Sun 29 Mar 2026 03:30"),
    (.germany, "2026-10-24 10:00", TimeSpan(1, .week), "Sat 31 Oct 2026 10:00"),
    (.unitedKingdom, "2028-02-29 10:00", TimeSpan(12, .month), "Wed 28 Feb 2029 10:00"),
    (.unitedKingdom, "2028-01-31 10:00", TimeSpan(1, .month), "Tue 29 Feb 2028 10:00"),
    (.unitedKingdom, "2026-08-31 10:00", TimeSpan(6, .month), "Sun 28 Feb 2027 10:00"),
    (.unitedKingdom, "2026-11-20 23:50", TimeSpan(45, .minute), "Sat 21 Nov 2026 00:35"),
  ])
  func `ends at a local time`(
    _ region: Region, _ start: String, _ span: TimeSpan, _ end: String
  ) throws {
    let calendar = WorkingCalendar(region: region)
    #expect(calendar.text(calendar.adding(span, to: try #require(calendar.instant(start)))) == end)
  }

  @Test(arguments: [
    ("2026-11-20 14:05", "2026-11-23 14:04", 0), ("2026-11-20 14:05", "2026-11-23 14:05", 1),
    ("2026-11-20 14:05", "2026-11-22 23:00", 0), ("2026-11-21 10:00", "2026-11-24 00:00", 1),
    ("2026-11-23 10:00", "2026-11-20 10:00", 0), ("2026-12-24 15:00", "2027-01-04 15:00", 4),
  ])
  func `counts whole working days that have passed`(
    _ start: String, _ end: String, _ count: Int
  ) throws {
    let calendar = WorkingCalendar(region: .unitedKingdom)
    let from = try #require(calendar.instant(start))
    let until = try #require(calendar.instant(end))
    #expect(calendar.workingDays(from: from, to: until) == count)
  }

  @Test func `is reached after as many working days as were added`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let calendar = WorkingCalendar(region: random.pick(Region.allCases))
      let start = Instant(seconds: Int.random(in: 1_700_000_000...2_000_000_000, using: &random))
      let count = Int.random(in: 0...40, using: &random)
      let end = calendar.adding(TimeSpan(count, .workingDay), to: start)
      // The hour that March leaves out may move a deadline by one hour.
      #expect([count, count - 1].contains(calendar.workingDays(from: start, to: end)))
      #expect(calendar.isWorkingDay(calendar.localTime(of: end).date))
      #expect(calendar.workingDays(from: start, to: end.adding(seconds: 3600)) == count)
    }
  }

  @Test func `counts whole days by the wall clock`() throws {
    let calendar = WorkingCalendar(region: .germany)
    let start = try #require(calendar.instant("2026-03-28 10:00"))
    #expect(calendar.days(from: start, to: start.adding(seconds: 23 * 3600)) == 1)
    #expect(calendar.days(from: start, to: start.adding(seconds: 23 * 3600 - 1)) == 0)
    #expect(calendar.days(from: start, to: start.adding(seconds: -1)) == 0)
    #expect(calendar.text(calendar.endOfDay(calendar.localTime(of: start).date)).hasSuffix("23:59"))
  }
}
