public import AssayLanguage

/// What can be done about evidence that is not there.
public enum Remedy: Hashable, Sendable {
  /// Somebody else rates in a stage, by index, in which too few saw enough.
  case substitute(stage: Int)
  /// The stage is held again.
  case holdAgain(stage: Int)
  /// The decider goes on without it; the outcome stays incomplete and can never be a hire.
  case override

  /// What to do, as a sentence without a full stop.
  public func words(_ scorecard: Scorecard) -> String {
    switch self {
    case .substitute(let stage):
      "let a stand-in rate `\(scorecard.stages[stage].name)` and hold it again with them"
    case .holdAgain(let stage): "hold `\(scorecard.stages[stage].name)` again"
    case .override:
      "record an override and decide without it; the outcome cannot become hire by that"
    }
  }
}

extension LoopState {
  /// Where a loop stands as a whole; the one place that says so.
  public enum Standing: Hashable, Sendable {
    /// Cards are owed, so there is no outcome yet.
    case open(owed: [LoopState.OwedCard])
    /// Nothing is owed, and evidence that the scorecard demands is not there.
    case incomplete([Remedy])
    /// What the rules and the guard say; nobody has decided.
    case outcome(Outcome)
    case decided(LoopState.RecordedDecision)
    case withdrawn
    case erased

    /// For programs: `open`, `incomplete`, `no hire`, `debrief`, `hire`, `decided hire`, ...
    public var word: String {
      switch self {
      case .open: "open"
      case .incomplete: "incomplete"
      case .outcome(let outcome): outcome.rawValue
      case .decided(let decision): "decided \(decision.decision.rawValue)"
      case .withdrawn: "withdrawn"
      case .erased: "erased"
      }
    }
  }

  /// Where the loop stands, with the evaluation of its evidence.
  public func standing(_ evaluation: Evaluation) -> Standing {
    switch phase {
    case .erased: return .erased
    case .withdrawn: return .withdrawn
    case .decided: if let decision { return .decided(decision) }
    case .running: break
    }
    guard owed.isEmpty else { return .open(owed: owed) }
    guard evaluation.guarded == .incomplete else { return .outcome(evaluation.guarded) }
    return .incomplete(remedies(for: evaluation))
  }

  /// Where the loop stands by its own evidence.
  public var standing: Standing {
    owed.isEmpty && phase == .running
      ? standing(evaluation) : standingWithoutEvidence
  }

  private var standingWithoutEvidence: Standing {
    switch phase {
    case .erased: .erased
    case .withdrawn: .withdrawn
    case .decided, .running: decision.map { .decided($0) } ?? .open(owed: owed)
    }
  }

  /// What would complete the evidence: the stages that cover what is missing, and the way around.
  public func remedies(for evaluation: Evaluation) -> [Remedy] {
    var short: Set<Int> = []
    for shortfall in evaluation.shortfalls {
      switch shortfall {
      case .raters(let criterion, _, _, _): short.insert(criterion)
      case .missing(let area, _, _), .noScore(let area):
        short.formUnion(
          scorecard.areas[area].criteria.filter { index in
            evaluation.figures.criteria[index].score == nil
              && scorecard.criteria[index].criterion.necessity != .optional
          })
      }
    }
    let stages = scorecard.stages.indices.filter { stage in
      terms.takesCards(stage)
        && scorecard.stages[stage].coveredCriteria.contains(where: short.contains)
    }
    return stages.flatMap { [.substitute(stage: $0), .holdAgain(stage: $0)] } + [.override]
  }
}
