import AssayLanguage
import AssayLoop
import AssayText

/// One scorecard and what came of the tests that were run.
struct TestedScorecard {
  var scorecard: Scorecard
  /// The name of its file.
  var file: String
  var rows: [TestedRow]
}

/// One test and what came of it.
struct TestedRow {
  var test: ScorecardTest
  var evaluation: Evaluation
  var passed: Bool
}

extension TestedScorecard {
  /// `clear-hire`, `otherwise`, `(require)`: as the column `rule` spells it.
  func reason(of evaluation: Evaluation) -> String {
    switch evaluation.reason {
    case .rule(let index): scorecard.rules[index].name
    case .otherwise: "otherwise"
    case .unknownRule(let index, _): "\(scorecard.rules[index].name) unread"
    case .shortfall:
      switch evaluation.shortfalls.first {
      case .raters: "(require)"
      case .missing: "(missing)"
      case .noScore, nil: "(no score)"
      }
    }
  }

  /// What a test demands, as the column `rule` spells it.
  func reason(of demanded: TestReason) -> String {
    switch demanded {
    case .rule(let index): scorecard.rules[index].name
    case .otherwise: "otherwise"
    case .require: "(require)"
    case .missing: "(missing)"
    case .noScore: "(no score)"
    }
  }
}
