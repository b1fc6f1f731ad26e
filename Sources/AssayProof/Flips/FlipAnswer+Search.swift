public import AssayLanguage
public import AssayLoop

extension FlipAnswer {
  /// How many sets of cards are looked at for one loop: a few seconds at most.
  public static let evaluations = 10_000_000

  /// Looks for the fewest steps that change the outcome of complete evidence.
  public init(
    for evidence: Evidence, under scorecard: Scorecard,
    within evaluations: Int = FlipAnswer.evaluations
  ) {
    let present = scorecard.evaluate(evidence).outcome
    guard present != .incomplete, let rated = RatedLoop(evidence, under: scorecard),
      var search = FlipSearch(rated)
    else {
      self = .noOutcome
      return
    }
    self = search.answer(within: evaluations)
  }
}
