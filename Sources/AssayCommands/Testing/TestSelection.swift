import ArgumentParser
import AssayLanguage
import AssayLoop

/// Which tests are looked at; those that do not match are left out as if they were not there.
struct TestSelection: ParsableArguments {
  @Option(help: "Run only tests whose name contains this text.")
  var filter: String?

  @Option(help: "Run only tests in files whose name contains this text.")
  var file: String?

  @Option(help: "Run only tests that expect or meet this rule, `otherwise` or a demand.")
  var rule: String?

  @Option(help: "Run only tests that expect or meet this outcome.")
  var outcome: String?

  mutating func validate() throws {
    guard let outcome, Outcome(rawValue: outcome) == nil else { return }
    let words = Outcome.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    throw ValidationError("--outcome is one of \(words)")
  }

  /// Whether everything is run.
  var isEverything: Bool { filter == nil && file == nil && rule == nil && outcome == nil }

  /// Leaves out what was not asked for.
  func applied(to tested: TestedScorecard) -> TestedScorecard {
    var chosen = tested
    if let file, !tested.file.contains(file) { chosen.results = [] }
    chosen.results.removeAll { !matches($0, tested) }
    return chosen
  }

  /// What no test matched, behind "no test".
  var words: String {
    [
      filter.map { "has `\(VisibleText.line($0))` in its name" },
      file.map { "stands in a file with `\(VisibleText.line($0))` in its name" },
      rule.map { "expects or meets `\(VisibleText.line($0))`" },
      outcome.map { "expects or meets `\($0)`" },
    ].compactMap(\.self).joined(separator: " and ")
  }

  private func matches(_ result: TestResult, _ tested: TestedScorecard) -> Bool {
    if let filter, !result.test.name.contains(filter) { return false }
    if let rule, tested.demanded(result) != rule, tested.reason(of: result) != rule {
      return false
    }
    guard let outcome else { return true }
    return result.test.outcome.rawValue == outcome
      || result.evaluation.outcome.rawValue == outcome
  }
}
