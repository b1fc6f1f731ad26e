import AssayLanguage
import Testing

@testable import AssayStudy

@Suite struct `A seating` {
  private static func scorecard() throws -> Scorecard {
    try StudyScorecards.scorecard(
      """
      rule good gives hire
        when overall is at least the bar
        because "At the bar"
      otherwise gives no hire
      """,
      panel: """
        panellist lead "Lead" decides
        panellist peer "Peer" seats 2
        panellist clerk "Clerk"
        """,
      stages: """
        stage scope "Scope" 30 minutes unscored
          by clerk
          records start date
        stage talk "Talk" 60 minutes
          by lead, peer
          after scope
          covers craft
        stage visit "Visit" 30 minutes
          by any 1 of clerk, lead
          after scope
          covers conduct
        """,
      demands: """
        require 2 raters on tools
        require 1 rater on care
        """)
  }

  /// Names by stage.
  private static func names(_ size: Seating.Size) throws -> [[String]] {
    let scorecard = try scorecard()
    let roster = Roster(scorecard, upTo: 5)
    return Seating(size, of: scorecard, from: roster).persons.map { $0.map { roster.names[$0] } }
  }

  @Test func `of the scorecard has a person for each seat, and of a choice those named first`()
    throws
  {
    #expect(
      try Self.names(.own(plus: 0)) == [["clerk"], ["lead", "peer", "peer/2"], ["clerk"]])
  }

  @Test func `with more takes the rest of the panel, then persons from outside`() throws {
    #expect(
      try Self.names(.own(plus: 1)) == [
        ["clerk"], ["lead", "peer", "peer/2", "clerk"], ["lead", "clerk"],
      ])
    #expect(
      try Self.names(.each(5))[2] == ["lead", "peer", "peer/2", "clerk", "outside/1"])
  }

  @Test func `with fewer keeps one person`() throws {
    #expect(try Self.names(.own(plus: -2)) == [["clerk"], ["lead"], ["clerk"]])
  }

  @Test func `lowers a demand for more raters than there are`() throws {
    let original = try Self.scorecard()
    let roster = Roster(original, upTo: 5)
    func demands(_ size: Seating.Size) -> [Int] {
      original.seated(Seating(size, of: original, from: roster), roster).demands.raters.map(\.count)
    }
    #expect(demands(.each(1)) == [1, 1])
    #expect(demands(.each(3)) == [2, 1])
  }

  @Test func `never leaves cards incomplete that the panel can complete`() throws {
    var settings = StudySettings()
    settings.candidates = 50
    let simulation = Simulation(of: try Self.scorecard(), settings)
    #expect(simulation.panels.allSatisfy { $0.tally.all.incomplete == 0 })
    #expect(simulation.base.persons == 1...3)
  }
}
