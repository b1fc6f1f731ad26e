import AssayLanguage
import AssayText

/// Scorecards of two areas and three criteria, written as text.
enum StudyScorecards {
  /// Hires at the bar and nobody else: the only thing that can go wrong is the figure.
  static func smooth() throws -> Scorecard {
    try scorecard(
      """
      rule good gives hire
        when overall is at least the bar
        because "At the bar"
      otherwise gives no hire
      """)
  }

  /// Floors of an area and of a criterion, distance between raters, and all ways to compare.
  static func ruled() throws -> Scorecard {
    try scorecard(
      """
      rule flagged gives no hire
        when there is a confirmed red flag
        because "Two saw it"
      rule floors gives no hire
        when any area is below its floor
        because "Too low"
      rule must gives debrief
        when any criterion is below its floor
        because "A must"
      rule split gives debrief
        when raters differ by at least 2 on any criterion
        because "Two people were seen"
      rule uneven gives debrief
        when not at least 2 of care, method, tools are at least 2.5
        because "Uneven"
      rule good gives hire
        when overall is at least the bar
        and lowest criterion is at least 2
        because "At the bar"
      rule low gives no hire
        when overall is below 2.2
        or craft is exactly 1
        because "Too low"
      otherwise gives debrief
      """, floors: " floor 2", must: "  must reach 2\n")
  }

  static func scorecard(
    _ rules: String, floors: String = "", must: String = "",
    panel: String = """
    panellist lead "Lead" decides
    panellist peer "Peer"
    panellist other "Other"
    """,
    stages: String = """
    stage talk "Talk" 60 minutes
      by lead, peer
      covers craft
    stage visit "Visit" 30 minutes
      by peer, other
      after talk
      covers conduct
    """, demands: String = ""
  ) throws -> Scorecard {
    let scorecard = """
      scorecard reader "Reader" version 1.0.0
      use craft version 1 weight 60%\(floors)
      use conduct version 1 weight 40%
      \(panel)
      \(stages)
      \(demands)
      bar overall 2.8
      outcomes from worst to best: no hire, debrief, hire
      \(rules)

      """
    let texts = [
      rubric("craft", ["method", "tools"], must: must), rubric("conduct", ["care"]), scorecard,
    ]
    let library = Library(texts.map { SourceText(name: "study", bytes: Array($0.utf8)) })
    let mistakes = library.diagnostics.filter { $0.severity == .error }.map(\.message)
    guard mistakes.isEmpty, let found = library.scorecards.first else {
      throw Mistaken(messages: mistakes)
    }
    return found
  }

  /// The text of a test is wrong.
  struct Mistaken: Error {
    var messages: [String]
  }

  private static func rubric(_ name: String, _ criteria: [String], must: String = "") -> String {
    var text = "rubric \(name) \"\(name)\" version 1.0.0\nscale\n"
    for level in 1...4 { text += "  \(level) \"Level \(level)\"\n" }
    for criterion in criteria {
      text += "criterion \(criterion) \"\(criterion)\" weight \(criteria.count)\n\(must)"
      text += "  ask background \"What did you do in \(criterion)?\"\n"
      for level in 1...4 { text += "  \(level) \"Did \(level) of \(criterion)\"\n" }
      if criterion == "method" { text += "  red flag borrowed \"Borrowed\"\n" }
    }
    return text
  }
}
