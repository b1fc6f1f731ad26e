import AssayLanguage

/// Answers for one test that passed which obligations it meets, off the trace of its evaluation.
struct TestedObligations {
  let scorecard: Scorecard
  let result: TestResult
  /// Made when the first threshold asks, since most tests meet none.
  private lazy var nearest = NearestFigure(of: result.evaluation.figures, under: scorecard)

  init(scorecard: Scorecard, result: TestResult) {
    self.scorecard = scorecard
    self.result = result
  }

  mutating func meets(_ obligation: Obligation) -> Bool {
    let evaluation = result.evaluation
    switch obligation {
    case .fires(let rule): return evaluation.reason == .rule(rule)
    case .otherwise: return evaluation.reason == .otherwise
    case .outcome(let outcome): return evaluation.outcome == outcome
    case .condition(let rule, let index, let holds):
      return settles(rule: rule, index: index, holds: holds) != nil
    case .threshold(let rule, let index, let threshold, let holds):
      return meets(threshold, rule: rule, index: index, holds: holds)
    case .level(let level): return gives(level)
    case .flag(let flag, let confirmed):
      let figures = evaluation.figures.flags[flag]
      return evaluation.shortfalls.isEmpty && figures.isRaised
        && figures.isConfirmed == confirmed
    case .stage(let stage):
      return result.test.settings.contains { scorecard.isAbout(stage, $0) }
    case .require(let index):
      return evaluation.shortfalls.contains { shortfall in
        if case .raters(_, _, _, let demand) = shortfall { demand == index } else { false }
      }
    case .missing:
      return evaluation.shortfalls.contains { TestReason(demand: $0) == .missing }
    }
  }

  /// The condition, when its rule is reached and it is what settles the rule.
  private func settles(rule: Int, index: Int, holds: Bool) -> AtomTrace? {
    guard result.evaluation.reaches(rule) else { return nil }
    let condition = result.evaluation.rules[rule].condition
    let atom = condition.atoms[index]
    return atom.truth == Truth(holds) && condition.isSettled(byAtom: index) ? atom : nil
  }

  private mutating func meets(
    _ threshold: Threshold, rule: Int, index: Int, holds: Bool
  ) -> Bool {
    guard let atom = settles(rule: rule, index: index, holds: holds) else { return false }
    for (number, reading) in atom.readings.enumerated() where threshold.bounds(reading) {
      if atom.isSettled(byReading: number), nearest.isNearest(reading, in: atom.atom.test) {
        return true
      }
    }
    return false
  }

  private func gives(_ level: Int) -> Bool {
    result.evaluation.figures.criteria.contains { criterion in
      criterion.raters.contains { $0.levels.contains { $0.level == level } }
    }
  }
}

extension Scorecard {
  /// Whether a setting singles out cards of the stage: somebody who takes part is absent or named
  /// with a level, or the criteria that are set are not those of the whole scorecard.
  fileprivate func isAbout(_ stage: Int, _ setting: TestSetting) -> Bool {
    let stage = stages[stage]
    switch setting {
    case .absent(let panellist): return stage.panellists.contains(panellist)
    case .levels(_, let named, let panellist):
      guard named.contains(where: stage.criteria.contains) else { return false }
      if let panellist { return stage.panellists.contains(panellist) }
      return named.count < criteria.count
    case .flag(let flag, _, let panellist):
      guard stage.criteria.contains(flags[flag].criterion) else { return false }
      return panellist.map(stage.panellists.contains) ?? false
    case .pay, .references: return false
    }
  }
}
