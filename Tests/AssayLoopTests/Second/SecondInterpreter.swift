import AssayLanguage
import AssayLoop
import AssayText

/// The meaning of a scorecard, written from section 6 of the language reference and from nothing
/// else: slow, obvious, and apart from the first interpreter, which must agree with it.
struct SecondInterpreter {
  let scorecard: Scorecard
  let evidence: Evidence
  /// Per criterion: its raters and each one's own mean.
  let ownMeans: [[SecondAnswer.OwnMean]]
  /// Point 1, per criterion.
  let scores: [Ratio?]

  init(_ scorecard: Scorecard, _ evidence: Evidence) {
    self.scorecard = scorecard
    self.evidence = evidence
    ownMeans = scorecard.criteria.indices.map { criterion in
      let ratings = evidence.ratings.filter { $0.criterion == criterion }
      var raters: [SecondAnswer.OwnMean] = []
      for person in Set(ratings.map(\.person)).sorted() {
        let own = ratings.filter { $0.person == person }.sorted { $0.stage < $1.stage }
        if let mean = Ratio.mean(own.map { Ratio($0.level) }) {
          let levels = own.map { SecondAnswer.StageLevel(stage: $0.stage, level: $0.level) }
          raters.append(SecondAnswer.OwnMean(person: person, mean: mean, levels: levels))
        }
      }
      return raters
    }
    scores = ownMeans.map { Ratio.mean($0.map(\.mean)) }
  }

  var answer: SecondAnswer {
    let lacks = self.lacks
    let rules = lacks.isEmpty ? scorecard.rules.map { reply(to: $0.condition) } : []
    let (outcome, reason) = lacks.isEmpty ? decision(by: rules) : (.incomplete, .incomplete)
    return SecondAnswer(
      criterionScores: scores,
      criterionDistances: scorecard.criteria.indices.map(distance(onCriterion:)),
      ownMeans: ownMeans,
      areaScores: scorecard.areas.indices.map(score(ofArea:)),
      areaDistances: scorecard.areas.indices.map(distance(onArea:)),
      areaCoverages: scorecard.areas.indices.map(coverage(ofArea:)),
      overall: overall,
      coverage: coverage,
      raisers: scorecard.flags.indices.map(raisers),
      confirmers: scorecard.flags.indices.map(confirmers),
      flagsRaised: scorecard.flags.indices.map(isRaised),
      flagsConfirmed: scorecard.flags.indices.map(isConfirmed),
      lacks: lacks,
      rules: rules,
      outcome: outcome.rawValue,
      reason: reason)
  }

  /// Point 8: the first rule that holds, unless a worse one before it is unknown.
  private func decision(by replies: [SecondAnswer.Reply]) -> (Outcome, SecondAnswer.Reason) {
    var raw = scorecard.otherwise.gives
    var reason = SecondAnswer.Reason.otherwise
    var before = scorecard.rules.count
    for index in scorecard.rules.indices where replies[index] == .yes {
      raw = scorecard.rules[index].gives
      reason = .rule(index)
      before = index
      break
    }
    for index in 0..<before where replies[index] == .unknown {
      if rank(scorecard.rules[index].gives) < rank(raw) {
        return (.debrief, .unknownRule(index, instead: raw.rawValue))
      }
    }
    return (raw, reason)
  }

  /// From worst to best.
  private func rank(_ outcome: Outcome) -> Int {
    switch outcome {
    case .noHire: 1
    case .debrief: 2
    case .hire: 3
    case .incomplete: preconditionFailure("no rule gives incomplete")
    }
  }
}
