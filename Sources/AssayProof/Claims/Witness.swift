public import AssayLanguage
public import AssayLoop

/// Cards that people could fill in, with what the interpreter makes of them.
public struct Witness: Hashable, Sendable {
  /// The cards.
  public let evidence: Evidence
  /// The trace of the interpreter.
  public let evaluation: Evaluation

  /// Has the interpreter read the cards.
  public init(_ evidence: Evidence, under scorecard: Scorecard) {
    self.evidence = evidence
    evaluation = scorecard.evaluate(evidence)
  }

  /// The rule that decides, by index; the number of rules for `otherwise`.
  func decidingRule(in scorecard: Scorecard) -> Int? {
    switch evaluation.reason {
    case .rule(let index): index
    case .otherwise: scorecard.rules.count
    case .shortfall, .unknownRule: nil
    }
  }
}

extension ScorecardSpace {
  /// The cards of a form; what the interpreter makes of them must be as `expected` says.
  ///
  /// That the two differ would be a mistake of the prover, never of the scorecard.
  func witness(_ form: Form, expecting expected: (Witness) -> Bool) -> Witness {
    let witness = Witness(evidence(of: form), under: scorecard)
    precondition(expected(witness), "the interpreter confirms every witness")
    return witness
  }
}
