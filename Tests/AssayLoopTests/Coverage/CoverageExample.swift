import AssayLanguage
import AssayLoop
import AssayText
import Testing

/// A scorecard that is small enough to try every set of cards: overall moves in thirds.
enum CoverageExample {
  static let rubric = """
    rubric depth "Depth" version 1.0.0
    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
    criterion reading "Reading" weight 2
      must reach 2
      1 "Reads nothing"
      2 "Reads the abstract"
      3 "Reads the methods"
      red flag copied "Copied the answer"
    criterion noting "Noting"
      1 "Notes nothing"
      2 "Notes a result"
      3 "Notes a result and its limits"
    """

  static let rules = """
    rule integrity gives no hire
      when there is a confirmed red flag
      because "Seen by two"
    rule low gives no hire
      when overall is below 2
      and either pay is unstated
        or any criterion is below its floor
      because "Too low, and nobody knows the price"
    rule clear gives hire
      when overall is at least the bar
      because "At the bar"
    """

  /// The scorecard with these rows, which stand under a name and give an outcome.
  static func scorecard(_ rows: [(settings: String, outcome: String)], more: String = "") -> String
  {
    let table = rows.enumerated().map { "| row \($0 + 1) | \($1.settings) | \($1.outcome) |" }
    return """
      scorecard reader "Reader" version 1.0.0
      use depth version 1 weight 100%
      panellist cto "CTO" decides
      panellist lead "Lead"
      stage talk "Talk" 60 minutes
        by cto, lead
        covers reading
      stage desk "Desk" 30 minutes
        by lead
        covers noting
      require 2 raters on everything that must be rated
      missing at most 40% of any area
      bar overall 2.5
      outcomes from worst to best: no hire, debrief, hire
      \(rules)
      otherwise gives debrief
      pay "Anywhere" EUR 60_000 to 90_000
      \(more)
      tests start from all 3
      | name | differs by | outcome |
      \(table.joined(separator: "\n"))

      """
  }

  /// Reads texts and gives what stands alone, then what its overlay makes of it.
  static func read(_ texts: String...) throws -> [Scorecard] {
    let library = Library(
      texts.enumerated().map { SourceText(name: "\($0)", bytes: Array($1.utf8)) })
    let errors = library.diagnostics.filter { $0.severity == .error }
    try #require(errors.map(\.message) == [])
    return library.compositions
  }

  /// What these rows show of the scorecard.
  static func coverage(
    _ rows: [(settings: String, outcome: String)]
  ) throws -> (scorecard: Scorecard, coverage: Coverage) {
    let scorecard = try #require(try read(rubric, CoverageExample.scorecard(rows)).first)
    return (scorecard, scorecard.coverage(by: scorecard.runTests().results))
  }

  /// What is shown, in words, of one kind.
  static func met(
    _ kind: Obligation.Kind, by rows: [(settings: String, outcome: String)]
  ) throws -> [String] {
    let (scorecard, coverage) = try coverage(rows)
    return coverage.entries
      .filter { $0.obligation.kind == kind && $0.standing != .open }
      .map { scorecard.words(for: $0.obligation) }
  }
}
