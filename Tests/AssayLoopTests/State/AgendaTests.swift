import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The agenda` {
  private static let monday = LoopFixture.monday
  private static func hours(_ count: Int) -> Instant { monday.adding(seconds: count * 3600) }

  /// `person: words (due)`, with `!` when the time is over.
  private func lines(_ fixture: LoopFixture, at now: Instant, for person: String? = nil) throws
    -> [String]
  {
    let state = try #require(fixture.state)
    return AgendaItem.items(in: [LoopSummary(state)], for: person, at: now).map { item in
      let due = item.due.map { " (\(state.terms.calendar.text($0)))" } ?? ""
      return "\(item.person ?? "?"): \(item.words)\(due)\(item.isOverdue ? "!" : "")"
    }
  }

  @Test func `of a new loop names vacant roles, stages to schedule and pay to disclose`() throws {
    let fixture = LoopFixture.opened { $0.pay.discloseBefore = 1 }
    #expect(
      Set(try lines(fixture, at: Self.monday)) == [
        "carl: assign cto", "carl: assign cv-lead", "carl: assign ra-partner",
        "carl: schedule deep", "carl: tell the candidate the pay band before sample",
      ])
  }

  @Test func `goes from the interview to the card, and past its time`() throws {
    let fixture = LoopFixture.assigned().after(
      (.scheduled(stage: "deep", start: Self.hours(24)), "carl"))
    #expect(
      try lines(fixture, at: Self.hours(1)) == [
        "cleo: hold deep as cto (Tue 3 Mar 2026 09:00)",
        "vera: hold deep as cv-lead (Tue 3 Mar 2026 09:00)",
      ])
    #expect(
      try lines(fixture, at: Self.hours(25), for: "vera") == [
        "vera: submit the card for deep as cv-lead (Wed 4 Mar 2026 10:00)"
      ])
    #expect(
      try lines(fixture, at: Self.hours(50), for: "vera") == [
        "vera: submit the card for deep as cv-lead (Wed 4 Mar 2026 10:00)!"
      ])
  }

  @Test func `counts a vacancy as late by the clock and not by the last event`() throws {
    let fixture = LoopFixture.opened().after(
      (.scheduled(stage: "deep", start: Self.hours(3)), "carl"))
    let vacancy = "carl: assign cto (Mon 2 Mar 2026 12:00)"
    #expect(try lines(fixture, at: Self.hours(3)).contains(vacancy))
    #expect(try lines(fixture, at: Self.hours(4)).contains(vacancy + "!"))
  }

  @Test func `watches the gap between two stages`() throws {
    var fixture = LoopFixture.assigned().after(
      (.scheduled(stage: "deep", start: Self.hours(1)), "carl"))
    fixture.submit("deep", "cto", "cleo")
    fixture.submit("deep", "cv-lead", "vera")
    let gap = "(Mon 9 Mar 2026 11:00)"
    #expect(
      try lines(fixture, at: Self.hours(8)) == [
        "carl: schedule sample \(gap)", "carl: schedule screen \(gap)",
      ])
    #expect(
      try lines(fixture, at: Self.hours(24 * 7 + 3)) == [
        "carl: hold the next stage; the gap is at its limit \(gap)!",
        "carl: schedule sample \(gap)!", "carl: schedule screen \(gap)!",
      ])
    // A plan that leaves too long a gap is reported before the time is over.
    fixture.add(.scheduled(stage: "sample", start: Self.hours(24 * 8)), by: "carl")
    let clocks = try #require(fixture.state?.gapClocks(at: Self.hours(8)))
    #expect(clocks.map(\.next) == [Self.hours(24 * 8)])
    #expect(clocks.allSatisfy { $0.isOver(at: Self.hours(8)) })
    #expect(fixture.state?.gapClocks(at: Self.hours(24 * 8)).isEmpty == true)
  }

  @Test func `counts the gap on each track by itself`() throws {
    var fixture = LoopFixture.assigned {
      $0.tracks = [Track(name: "a", title: "A"), Track(name: "b", title: "B")]
      $0.deadlines.gapOnEachTrack = true
      ($0.stages[0].track, $0.stages[1].track, $0.stages[2].track) = (0, 0, 1)
    }
    fixture.submit("deep", "cto", "cleo")
    fixture.submit("deep", "cv-lead", "vera")
    let clocks = try #require(fixture.state?.gapClocks(at: Self.hours(4)))
    #expect(clocks.map(\.track) == [0])
  }

  @Test func `calls an alternate who was waited for long enough`() throws {
    let fixture = LoopFixture.assigned {
      $0.panel.alternates = [
        Alternate(
          name: "pathologist", title: "Pathologist", standsInFor: "cv-lead",
          after: TimeSpan(3, .day))
      ]
    }.after(
      (.assigned(role: "pathologist", person: "abel"), "carl"),
      (.scheduled(stage: "deep", start: Self.hours(3)), "carl"))
    let plans = [
      "carl: schedule sample (Mon 9 Mar 2026 13:00)",
      "carl: schedule screen (Mon 9 Mar 2026 13:00)",
    ]
    #expect(try lines(fixture, at: Self.hours(76), for: "carl") == plans)
    #expect(
      try lines(fixture, at: Self.hours(77), for: "carl") == [
        "carl: let abel stand in for cv-lead in deep (Thu 5 Mar 2026 13:00)!"
      ] + plans)
  }

  @Test func `ends with the debrief and the decision`() throws {
    var fixture = LoopFixture.rated()
    let state = try #require(fixture.state)
    #expect(state.isReadyForDebrief)
    #expect(
      try lines(fixture, at: state.latest) == ["carl: hold the debrief (Wed 4 Mar 2026 14:00)"])
    fixture.add(.debriefed(present: ["cleo", "vera", "dora"], words: "Short"), by: "carl")
    #expect(
      try lines(fixture, at: state.latest) == ["dora: decide (Thu 24 Dec 2026 23:59)"])
    fixture.add(.decided(decision: .hire, because: "Strong"), by: "dora")
    #expect(try lines(fixture, at: state.latest).isEmpty)
  }

  @Test func `sorts what is due first to the front, across loops`() throws {
    let first = try #require(
      LoopFixture.assigned().after(
        (.scheduled(stage: "deep", start: Self.hours(48)), "carl")
      ).state)
    let second = try #require(LoopFixture.rated().state)
    let loops = [LoopSummary(first), LoopSummary(second)]
    let items = AgendaItem.items(in: loops, at: Self.hours(6))
    #expect(items == items.sorted())
    #expect(items.map(\.what) == [.holdStage, .holdStage, .debrief])
    #expect(AgendaItem.items(in: loops, for: "mallory", at: Self.hours(6)).isEmpty)
  }

  @Test func `knows the longest way to the end`() throws {
    let fixture = LoopFixture.assigned {
      $0.stages[1].duration = TimeSpan(2, .hour)
    }
    let state = try #require(fixture.state)
    #expect(
      state.criticalPath(at: Self.monday)
        == LoopState.CriticalPath(stages: [0, 1], minutes: 180))
    let rated = try #require(LoopFixture.rated().state)
    #expect(rated.criticalPath(at: Self.monday).stages.isEmpty)
    let any = try #require(
      LoopFixture.assigned {
        $0.stages[1].start = .open
        $0.stages[1].duration = TimeSpan(90, .minute)
        $0.stages[2].start = .afterAny([0, 1])
      }.state)
    #expect(any.criticalPath(at: Self.monday).stages == [0, 2])
  }
}
