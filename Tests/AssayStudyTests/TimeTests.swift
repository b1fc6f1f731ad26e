import AssayLanguage
import AssayText
import Testing

@testable import AssayStudy

@Suite struct `The time of a loop` {
  private static let rules = """
    rule good gives hire
      when overall is at least the bar
      because "At the bar"
    otherwise gives no hire
    """

  private static func times(
    _ deadlines: String, availability: Double = 1, lateness: Double = 0, panellists: Int? = nil
  ) throws -> LoopTimes {
    var settings = StudySettings()
    settings.candidates = 2000
    settings.availability = availability
    settings.lateness = lateness
    settings.panellists = panellists
    let scorecard = try StudyScorecards.scorecard(rules, demands: deadlines)
    return Simulation(of: scorecard, settings).base.time
  }

  @Test func `is one day for each stage, the cards and the debrief where everybody is free`() throws
  {
    let times = try Self.times("cards due within 1 working day\nhire within 4 working days")
    #expect(times.median == 4)
    #expect(times.ninetieth == 4)
    #expect(times.hireKept == Share(2000, of: 2000))
    #expect(times.gapKept == nil)
    let longer = try Self.times("cards due within 3 working days\nhire within 5 working days")
    #expect(longer.median == 6)
    #expect(longer.hireKept == Share(0, of: 2000))
  }

  @Test func `grows with persons, with late cards and with the debrief`() throws {
    let deadlines = "cards due within 1 working day\ngap at most 2 working days"
    let two = try Self.times(deadlines, availability: 0.8)
    let five = try Self.times(deadlines, availability: 0.8, panellists: 5)
    #expect(five.median > two.median && five.ninetieth > two.ninetieth)
    #expect(try #require(five.gapKept).count < (try #require(two.gapKept)).count)
    let late = try Self.times(deadlines, lateness: 0.5)
    #expect(late.ninetieth > (try Self.times(deadlines)).ninetieth)
    #expect(try Self.times(deadlines + "\ndebrief within 4 working days").ninetieth == 7)
  }

  @Test(arguments: [
    (TimeSpan(30, .minute), 1), (TimeSpan(24, .hour), 1), (TimeSpan(25, .hour), 2),
    (TimeSpan(7, .day), 5), (TimeSpan(1, .day), 1), (TimeSpan(3, .workingDay), 3),
    (TimeSpan(7, .week), 35), (TimeSpan(2, .month), 42),
  ])
  func `is counted in working days`(_ span: TimeSpan, _ days: Int) {
    #expect(TimeTerms.workingDays(span) == days)
  }
}
