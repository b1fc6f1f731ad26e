import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests as a table for people.
enum TestTable {
  static func render(_ tested: TestedScorecard) -> String {
    var output = "\(tested.title) (\(VisibleText.line(tested.file)))\n"
    let cells = tested.results.map { result in
      [
        result.passed ? "ok" : "FAILED",
        VisibleText.line(result.test.name, limit: 200),
        result.evaluation.outcome.rawValue,
        tested.reason(of: result),
        result.evaluation.figures.overall.map { $0.shortDecimal() ?? $0.exact } ?? "-",
      ]
    }
    let header = ["", "name", "outcome", "rule", "overall"]
    let widths = header.indices.map { column in
      ([header] + cells).map { $0[column].displayWidth }.max() ?? 0
    }
    output += line(header, widths)
    for (result, cells) in zip(tested.results, cells) {
      output += line(cells, widths)
      if !result.passed {
        let indent = String(repeating: " ", count: widths[0] + 4)
        for sentence in tested.sentences(on: result) {
          output += indent + VisibleText.line(sentence) + "\n"
        }
      }
    }
    return output
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) { line += "  " + cell.padded(to: width) }
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }
}
