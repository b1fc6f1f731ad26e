import AssayLanguage
import AssayProof
import AssayText

/// Which changes of a scorecard its tests notice, for people.
enum MutationTextReport {
  static func render(
    _ report: MutationReport, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    var text = "changes of \(tested.title): \(sentence(for: report))\n"
    text +=
      report.equivalent == 0
      ? "" : "  proved to decide alike, and not counted: \(report.equivalent)\n"
    text += survivors(report, tested, &places)
    return text + open(report, tested, &places)
  }

  /// `152 of 186 noticed (81.7%)`: the percentage never rounds up to the whole.
  static func sentence(for report: MutationReport) -> String {
    if let obstacle = report.obstacle { return "not settled, because \(obstacle.words)" }
    if report.owed == 0 { return "there is none that matters" }
    return "\(report.noticed) of \(report.owed) noticed (\(report.score.cautiousPercentage))"
  }

  private static func survivors(
    _ report: MutationReport, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    var text = ""
    for entry in report.entries {
      guard case .survived(let row) = entry.standing else { continue }
      text += line(entry, tested, &places)
      text +=
        "    | " + row.cells.map { VisibleText.line($0, limit: 2000) }.joined(separator: " | ")
      text += " |\n"
    }
    return text.isEmpty ? "" : "noticed by no test, each with a row that would notice:\n" + text
  }

  private static func open(
    _ report: MutationReport, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    var text = ""
    for entry in report.entries {
      if case .open = entry.standing { text += line(entry, tested, &places) }
    }
    return text.isEmpty
      ? "" : "noticed by no test; whether any row could notice is not settled:\n" + text
  }

  private static func line(
    _ entry: MutationReport.Entry, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    let place = places.name(of: tested.scorecard.place(of: entry.mutation))
    return "  \(place): \(VisibleText.line(entry.mutation.words, limit: 2000))\n"
  }
}
