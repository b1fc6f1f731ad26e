import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The clock of a search` {
  private static func words(_ limit: TimeSpan?, region: String? = nil, day: Int) -> String? {
    let terms = LoopFixture.opened {
      $0.deadlines.hire = limit
      $0.deadlines.workingDaysRegion = region
    }.state?.terms
    let opened = LoopFixture.monday
    return terms?.searchClock(openedAt: opened, at: opened.adding(seconds: day * 86_400))?.words
  }

  @Test func `counts the days that are left`() {
    let weeks = TimeSpan(2, .week)
    #expect(Self.words(weeks, day: 0) == "14 days left of 2 weeks, until 2026-03-16")
    #expect(Self.words(weeks, day: 13) == "1 day left of 2 weeks, until 2026-03-16")
    #expect(Self.words(weeks, day: 14) == "the last day of 2 weeks, 2026-03-16")
    #expect(Self.words(weeks, day: 15) == "1 day over 2 weeks, which ended on 2026-03-16")
    #expect(Self.words(weeks, day: 30) == "16 days over 2 weeks, which ended on 2026-03-16")
  }

  @Test func `takes days for working days where the scorecard does`() {
    #expect(Self.words(TimeSpan(10, .day), region: "DE", day: 0)?.hasSuffix("2026-03-16") == true)
  }

  @Test func `does not run without a sentence`() {
    #expect(Self.words(nil, day: 0) == nil)
  }
}
