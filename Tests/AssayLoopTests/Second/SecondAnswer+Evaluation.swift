import AssayLanguage
import AssayLoop
import AssayText

extension SecondAnswer {
  /// Restates what the first interpreter says.
  init(_ evaluation: Evaluation) {
    let figures = evaluation.figures
    self.init(
      criterionScores: figures.criteria.map { $0.score.map(Ratio.init(restating:)) },
      criterionDistances: figures.criteria.map {
        $0.spread.map { Ratio(restating: $0.distance) }
      },
      ownMeans: figures.criteria.map { criterion in
        criterion.raters.map { rater in
          OwnMean(
            person: rater.person, mean: Ratio(restating: rater.mean),
            levels: rater.levels.map { StageLevel(stage: $0.stage, level: $0.level) })
        }
      },
      areaScores: figures.areas.map { $0.score.map(Ratio.init(restating:)) },
      areaDistances: figures.areas.map { $0.spread.map { Ratio(restating: $0.distance) } },
      areaCoverages: figures.areas.map { Ratio(restating: $0.coverage) },
      overall: figures.overall.map(Ratio.init(restating:)),
      coverage: Ratio(restating: figures.coverage),
      raisers: figures.flags.map(\.raisedBy),
      confirmers: figures.flags.map(\.confirmedBy),
      flagsRaised: figures.flags.map(\.isRaised),
      flagsConfirmed: figures.flags.map(\.isConfirmed),
      lacks: Set(evaluation.shortfalls.map(Lack.init)),
      rules: evaluation.rules.map { Reply($0.truth) },
      outcome: evaluation.outcome.rawValue,
      reason: Reason(evaluation.reason))
  }
}

extension Ratio {
  init(restating fraction: Fraction) { self.init(fraction.numerator, fraction.denominator) }
}

extension SecondAnswer.Lack {
  fileprivate init(_ shortfall: Shortfall) {
    switch shortfall {
    case .raters(let criterion, let has, let needs, let demand):
      self = .raters(demand: demand, criterion: criterion, has: has, needs: needs)
    case .missing(let area, let share, let limit):
      self = .missing(
        area: area, share: Ratio(restating: share), limit: Ratio(restating: limit))
    case .noScore(let area): self = .noScore(area: area)
    }
  }
}

extension SecondAnswer.Reply {
  init(_ truth: Truth) {
    switch truth {
    case .holds: self = .yes
    case .fails: self = .no
    case .unknown: self = .unknown
    }
  }
}

extension SecondAnswer.Reason {
  init(_ reason: Evaluation.Reason) {
    switch reason {
    case .shortfall: self = .incomplete
    case .rule(let index): self = .rule(index)
    case .otherwise: self = .otherwise
    case .unknownRule(let index, let instead):
      self = .unknownRule(index, instead: instead.rawValue)
    }
  }
}
