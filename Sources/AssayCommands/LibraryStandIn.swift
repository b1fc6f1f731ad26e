import AssayLanguage
import AssayLoop
import AssayText

/// Stands in for the library of the language and goes away with it.
struct Library {
  let sources: [SourceText]
  let diagnostics: [Diagnostic]
  let rubrics: [Rubric] = []
  let scorecards: [Scorecard] = []

  init(_ sources: [SourceText]) {
    self.sources = sources
    diagnostics = sources.indices.flatMap { Parser.parse(sources[$0], file: $0).diagnostics }
  }
}

/// Stands in for the test runner of the loop and goes away with it.
enum TestRunner {
  struct Result {
    let test: ScorecardTest
    let evaluation: Evaluation
    let passed: Bool
  }

  static func run(_ scorecard: Scorecard) -> [Result] { [] }
}

extension String {
  var displayWidth: Int { count }

  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
