import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests in the Test Anything Protocol, version 14.
enum TAPReport {
  static func render(_ tested: [TestedScorecard], _ places: inout PlaceNames) -> String {
    let count = tested.map(\.results.count).reduce(0, +)
    var text = "TAP version 14\n1..\(count)\n"
    // A plan of no tests would read as a success.
    if count == 0 { return text + "Bail out! nothing was tested\n" }
    var number = 0
    for scorecard in tested {
      text += "# \(escape(scorecard.title)) (\(escape(scorecard.file)))\n"
      for result in scorecard.results {
        number += 1
        let name = escape("\(scorecard.scorecard.name): \(result.test.name)")
        text += "\(result.passed ? "ok" : "not ok") \(number) - \(name)\n"
        if !result.passed { text += details(result, scorecard, &places) }
      }
    }
    return text
  }

  /// The block of YAML behind a failure; each value is spelled as JSON, which YAML reads.
  private static func details(
    _ result: TestResult, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    let (line, column) = places.start(of: result.test.place)
    let sentences = tested.sentences(on: result)
    let values: [(String, JSONValue)] = [
      ("message", .string(sentences.joined(separator: "; "))),
      ("severity", "fail"),
      ("expected", .string(result.test.outcome.rawValue)),
      ("actual", .string(result.evaluation.outcome.rawValue)),
      ("at", ["file": .string(tested.file), "line": .integer(line), "column": .integer(column)]),
    ]
    let lines = values.map { "  \($0): \($1.canonicalText)\n" }
    return "  ---\n" + lines.joined() + "  ...\n"
  }

  /// A number sign could begin a directive, and a line ends with its break.
  private static func escape(_ text: String) -> String {
    VisibleText.line(text).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}
