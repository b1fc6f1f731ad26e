import AssayLanguage
import AssayMeasure
import AssayText
import Testing

@testable import AssayLoop

@Suite struct `The pool of a calibration` {
  static func values(_ pool: CalibrationPool) -> [Double] { pool.table.values }

  @Test func `holds every level of stages whose cards are all in`() throws {
    let state = try #require(LoopFixture.rated(3).state)
    let pool = CalibrationPool(for: state.scorecard, from: [state])
    #expect(pool.sources == [Fit.Source(loop: "l-1", heads: state.heads)])
    #expect(pool.table.count == 5 && Set(pool.table.values) == [3])
    #expect(pool.table.panellists.names == ["cleo", "rhys", "vera"])
    var fixture = LoopFixture.assigned()
    fixture.submit("deep", "cto", "cleo", 4)
    let half = try #require(fixture.state)
    #expect(CalibrationPool(for: half.scorecard, from: [half]).table.count == 0)
  }

  @Test func `holds cards as they stood at opening`() throws {
    var fixture = LoopFixture.rated(3)
    let before = try #require(fixture.state)
    let card = try #require(before.cards.first)
    var changed = card.card
    for index in changed.entries.indices { changed.entries[index].rating = .level(1) }
    fixture.add(
      .cardAmended(
        stage: "deep", role: card.role, names: card.event, card: changed,
        because: "The debrief showed another side"),
      by: card.person)
    let after = try #require(fixture.state)
    #expect(after.evidence != before.evidence)
    #expect(
      Self.values(CalibrationPool(for: after.scorecard, from: [after]))
        == Self.values(CalibrationPool(for: before.scorecard, from: [before])))
  }

  @Test func `leaves out what means something else`() throws {
    let state = try #require(LoopFixture.rated(3).state)
    var other = state.scorecard
    other.areas[0].version = SemanticVersion(2, 0, 0)
    let criteria = CalibrationPool(for: other, from: [state]).table.criteria.names
    #expect(criteria.allSatisfy { $0.hasSuffix("of regulation") } && !criteria.isEmpty)
    var reworded = state.scorecard
    reworded.criteria[2].criterion.anchors = [
      Anchor(level: 1, text: "Other", place: reworded.place)
    ]
    #expect(
      CalibrationPool(for: reworded, from: [state]).table.criteria.names
        == ["debugging of technical", "design of technical"])
    let silent = try #require(
      LoopFixture.rated(3) { $0.calibrationOffBecause = "One panel for all" }.state)
    #expect(CalibrationPool(for: silent.scorecard, from: [silent]).table.count == 0)
  }

  @Test func `gives a fit that its loop takes up until cards change`() throws {
    var fixture = LoopFixture.rated(3)
    let state = try #require(fixture.state)
    let pool = CalibrationPool(for: state.scorecard, from: [state])
    let calibration = try pool.calibration(under: state.scorecard)
    let fit = try #require(Fit(of: state, in: pool, calibration))
    #expect(fit.status == .uncalibrated)
    #expect(fit.severities.map(\.person) == ["cleo", "rhys", "vera"])
    #expect(fit.overall.adjusted == Fraction(3))
    fixture.add(.fitUsed(fit: "f00d"), by: "carl")
    func replayed(_ fits: [String: Fit]) -> LoopState? {
      LoopState.replay(
        fixture.events, scorecard: fixture.scorecard, opening: fixture.opening,
        calendar: fixture.calendar, fits: fits)
    }
    #expect(replayed(["f00d": fit])?.fitInUse == fit)
    #expect(replayed(["f00d": fit])?.hasStaleFit == false)
    #expect(replayed([:])?.fitInUse == nil && replayed([:])?.hasStaleFit == true)
    var foreign = fit
    foreign.cards.removeLast()
    #expect(replayed(["f00d": foreign])?.fitInUse == nil)
    foreign = fit
    foreign.loop = "l-2"
    #expect(replayed(["f00d": foreign])?.fitInUse == nil)
  }
}
