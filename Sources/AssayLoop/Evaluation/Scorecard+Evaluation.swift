public import AssayLanguage

extension Scorecard {
  /// Reads the rules off the evidence and keeps every step.
  ///
  /// The order of the evidence changes nothing. While the evidence is incomplete no rule is read.
  public func evaluate(_ evidence: Evidence) -> Evaluation {
    let figures = Figures(of: evidence, under: self)
    let shortfalls = self.shortfalls(of: figures)
    guard shortfalls.isEmpty else {
      return Evaluation(
        figures: figures, shortfalls: shortfalls, rules: [], outcome: .incomplete,
        reason: .shortfall)
    }
    let reader = ConditionReader(
      scorecard: self, figures: figures, pay: evidence.pay, references: evidence.references)
    let traces = rules.indices.map { index in
      let condition = reader.trace(of: rules[index].condition)
      return RuleTrace(rule: index, truth: condition.truth, condition: condition)
    }
    let (outcome, reason) = decide(by: traces)
    return Evaluation(
      figures: figures, shortfalls: [], rules: traces, outcome: outcome, reason: reason)
  }

  /// The first rule that holds decides, unless a worse one before it could not be read.
  func decide(by traces: [RuleTrace]) -> (Outcome, Evaluation.Reason) {
    let decisive = traces.firstIndex { $0.truth == .holds }
    let outcome = decisive.map { rules[$0].gives } ?? otherwise.gives
    let unread = traces[..<(decisive ?? traces.count)].first {
      $0.truth == .unknown && rules[$0.rule].gives.isWorse(than: outcome)
    }
    if let unread { return (.debrief, .unknownRule(unread.rule, instead: outcome)) }
    return (outcome, decisive.map { .rule($0) } ?? .otherwise)
  }
}
