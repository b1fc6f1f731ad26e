public import AssayLanguage
import AssayText

extension Scorecard {
  /// Reads the rules off the evidence, and again with what a fit makes of its scores.
  ///
  /// The guard turns a `hire` into a `debrief` when the calibrated rules say otherwise, or when the
  /// probability of reaching the bar is not above the doubt band. It makes nothing better: floors, red
  /// flags, spread and completeness are read off the raw cards both times.
  public func evaluate(_ evidence: Evidence, fit: Fit?) -> Evaluation {
    var evaluation = evaluate(evidence)
    guard let fit, evaluation.shortfalls.isEmpty,
      fit.suits(areas: areas.count, criteria: criteria.count)
    else { return evaluation }
    let reader = ConditionReader(
      scorecard: self, figures: evaluation.figures.adjusted(by: fit), pay: evidence.pay,
      references: evidence.references, figuresAtFloors: evaluation.figures)
    let traces = rules.indices.map { index in
      let condition = reader.trace(of: rules[index].condition)
      return RuleTrace(rule: index, truth: condition.truth, condition: condition)
    }
    let calibrated = decide(by: traces).0
    evaluation.calibrated = calibrated
    guard evaluation.outcome == .hire else { return evaluation }
    if calibrated != .hire { evaluation.guardReasons.append(.otherOutcome(calibrated)) }
    if let doubt, let probability = fit.overall.probability, probability < doubt.upperBound {
      evaluation.guardReasons.append(.doubt(probability: probability, band: doubt))
    }
    if !evaluation.guardReasons.isEmpty { evaluation.guarded = .debrief }
    return evaluation
  }
}

extension Figures {
  /// The figures with the scores of a fit; what is missing stays missing.
  fileprivate func adjusted(by fit: Fit) -> Figures {
    var figures = self
    for index in figures.criteria.indices where figures.criteria[index].score != nil {
      if let score = fit.criteria[index] { figures.criteria[index].score = score.adjusted }
    }
    for index in figures.areas.indices where figures.areas[index].score != nil {
      figures.areas[index].score = fit.areas[index].adjusted
    }
    if figures.overall != nil { figures.overall = fit.overall.adjusted }
    return figures
  }
}
