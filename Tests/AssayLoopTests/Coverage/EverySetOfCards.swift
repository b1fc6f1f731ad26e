import AssayLanguage
import AssayLoop

/// Every set of complete cards of a scorecard, with and without a stated expectation of pay.
enum EverySetOfCards {
  static func results(of scorecard: Scorecard) -> [TestResult] {
    var rows: [[TestSetting]] = [[.pay(.insideBand)], [.pay(.unstated)]]
    for criterion in scorecard.criteria.indices {
      let raters = scorecard.criteria[criterion].stages.flatMap { scorecard.stages[$0].panellists }
      for rater in raters {
        rows = rows.flatMap { row in
          scorecard.scale.levels.map { level in
            row + [.levels(level.number, criteria: [criterion], panellist: rater)]
          }
        }
      }
    }
    let incomplete: [[TestSetting]] = [[.absent(panellist: 0)], [.absent(panellist: 1)]]
    return (rows + incomplete).map { settings in
      var test = scorecard.tests[0]
      test.settings = settings
      let evaluation = scorecard.evaluate(test.evidence(under: scorecard))
      return TestResult(test: test, evaluation: evaluation, mismatches: [], nearestMiss: nil)
    }
  }
}
