import AssayLanguage
import AssayText

/// Scorecards of any size with rules like those of the Senior CV scorecard, all of which decide for
/// somebody.
struct ProofSamples {
  /// How many criteria there are; a multiple of five, since each area has five.
  var criteria: Int
  /// At least seven.
  var rules: Int

  private var areas: Int { criteria / 5 }

  /// The scorecard, resolved.
  var scorecard: Scorecard {
    let library = Library(
      (0..<areas).map { SourceText(name: "area-\($0).rubric", text: rubric($0)) }
        + [SourceText(name: "wide.scorecard", text: text)])
    let errors = library.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let scorecard = library.scorecards.first else {
      preconditionFailure(errors.first?.message ?? "there is a scorecard")
    }
    return scorecard
  }

  private func name(_ area: Int) -> String { "area-\(letters(area))" }

  private func name(_ area: Int, _ criterion: Int) -> String {
    "point-\(letters(area * 5 + criterion))"
  }

  private func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(97 + number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }

  private func rubric(_ area: Int) -> String {
    var text = "rubric \(name(area)) \"Area \(area)\" version 1.0.0\n"
    text += "purpose \"What is area \(area)?\"\nscale\n"
    for level in 1...4 { text += "  \(level) \"Level \(level)\"\n" }
    for criterion in 0..<5 {
      text += "criterion \(name(area, criterion)) \"\(name(area, criterion))\""
      text += " weight \([3, 2, 2, 1, 2][criterion])\n"
      if criterion == 2 { text += "  must reach 2\n" }
      text += "  ask background \"What did you do?\"\n"
      for level in 1...4 { text += "  \(level) \"Did \(level) of it\"\n" }
      if criterion == 0 { text += "  red flag flag-\(letters(area)) \"Did harm\"\n" }
    }
    return text
  }

  private var text: String {
    var text = "scorecard wide \"Wide\" version 1.0.0\n"
    let share = 100 / areas
    for area in 0..<areas {
      let own = area == 0 ? 100 - share * (areas - 1) : share
      text += "use \(name(area)) version 1 weight \(own)%\(area % 2 == 0 ? " floor 2" : "")\n"
    }
    for role in ["head", "lead", "partner", "clinic"] { text += "panellist \(role) \"\(role)\"\n" }
    text = text.replacing("panellist head \"head\"", with: "panellist head \"head\" decides")
    for area in 0..<areas {
      text += "stage stage-\(letters(area)) \"Stage \(area)\" 60 minutes\n"
      text += "  by head, \(["lead", "partner", "clinic"][area % 3])\n  covers \(name(area))\n"
    }
    text += "bar overall 3\noutcomes from worst to best: no hire, debrief, hire\n"
    text += rule("integrity", "no hire", "there is a confirmed red flag")
    text += rule("floors", "no hire", "any area is below its floor")
    text += rule("far-below", "no hire", "overall is below 2.4")
    text += rule("open-flag", "debrief", "there is a red flag raised and not confirmed")
    text += rule("split", "debrief", "raters differ by at least 1.5 on any area")
    text += rule("must-haves", "debrief", "any criterion is below its floor")
    for number in 0..<max(0, rules - 7) {
      let area = number % areas
      let limit = ["2.1", "2.2", "2.3", "2.4", "2.5"][number / areas % 5]
      let bar = ["2.9", "3", "3.1"][number % 3]
      let gives = number % 2 == 0 ? "debrief" : "no hire"
      let extra = name((area + 1) % areas, number % 5)
      text += rule(
        "brittle-\(letters(number))", gives,
        "\(name(area)) is below \(limit)\n  and overall is at least \(bar)\n"
          + "  and \(extra) is at least \(["2", "2.5", "3"][number % 3])")
    }
    text += rule("clear-hire", "hire", "overall is at least the bar")
    text += "otherwise gives debrief\n"
    return text + "promise raising a score never worsens the outcome apart from split\n"
  }

  private func rule(_ name: String, _ outcome: String, _ condition: String) -> String {
    "rule \(name) gives \(outcome)\n  when \(condition)\n  because \"Said so\"\n"
  }
}
