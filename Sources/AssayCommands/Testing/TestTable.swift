import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests as a table for people.
enum TestTable {
  static func render(_ tested: TestedScorecard) -> String {
    let scorecard = tested.scorecard
    let file = VisibleText.line(tested.file)
    var output = "\(scorecard.name) \(scorecard.version) (\(file))\n"
    let cells = tested.rows.map { row in
      [
        row.passed ? "ok" : "FAILED",
        VisibleText.line(row.test.name, limit: 200),
        row.evaluation.outcome.rawValue,
        tested.reason(of: row.evaluation),
        row.evaluation.figures.overall.map { $0.shortDecimal() ?? $0.exact } ?? "-",
      ]
    }
    let header = ["", "name", "outcome", "rule", "overall"]
    let widths = header.indices.map { column in
      ([header] + cells).map { $0[column].displayWidth }.max() ?? 0
    }
    output += line(header, widths)
    for (row, cells) in zip(tested.rows, cells) {
      output += line(cells, widths)
      if !row.passed {
        let indent = String(repeating: " ", count: widths[0] + 4)
        for sentence in sentences(row, tested) { output += indent + sentence + "\n" }
      }
    }
    return output
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = " "
    for (cell, width) in zip(cells, widths) { line += " " + cell.padded(to: width) + " " }
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }

  /// What was demanded, and what came closest.
  private static func sentences(_ row: TestedRow, _ tested: TestedScorecard) -> [String] {
    let test = row.test
    var demanded = test.outcome.rawValue
    if let reason = test.reason { demanded += " by \(tested.reason(of: reason))" }
    if let overall = test.overall {
      demanded += ", overall \(overall.shortDecimal() ?? overall.exact)"
    }
    if let guarded = test.guarded { demanded += ", guarded \(guarded.rawValue)" }
    let miss = NearestMiss(scorecard: tested.scorecard).sentence(test, row.evaluation)
    return ["expected \(demanded)"] + (miss.map { [$0] } ?? [])
  }
}
