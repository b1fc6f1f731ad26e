import AssayLanguage
public import AssayText

extension LoopState {
  /// The fit that the loop cites, when its record is at hand and was made from the cards that count.
  public var fitInUse: Fit? {
    guard scorecard.calibrates, let fit, let record = terms.fits[fit], record.loop == id,
      record.scorecard == pin.hash, record.cards == cardsAtOpening.map(\.event).sorted()
    else { return nil }
    return record
  }

  /// Whether a fit is cited that is not in use: its record is missing, or cards came after it.
  public var hasStaleFit: Bool { scorecard.calibrates && fit != nil && fitInUse == nil }

  /// One card as it stood when others could read it.
  public struct OpeningCard: Hashable, Sendable {
    /// The event that last changed it before that.
    public var event: String
    /// Index of the stage.
    public var stage: Int
    /// Who rated.
    public var person: String
    /// When it was submitted.
    public var at: Instant
    /// What it said.
    public var card: Card
  }

  /// The cards that count, of stages whose cards are all in, without what changed after a debrief
  /// or after others could read them.
  public var cardsAtOpening: [OpeningCard] {
    let sealed = Set(sealedStages)
    return cards.compactMap { submitted in
      guard !sealed.contains(submitted.stage),
        submitted.round == countedRound(ofStage: submitted.stage)
      else { return nil }
      let late = submitted.amendments.firstIndex(where: \.isAfterOpening)
      let early = submitted.amendments[..<(late ?? submitted.amendments.count)]
      return OpeningCard(
        event: early.last?.event ?? submitted.event, stage: submitted.stage,
        person: submitted.person, at: submitted.at,
        card: late.map { submitted.amendments[$0].before } ?? submitted.card)
    }
  }

  /// The evaluation of the loop's own evidence, behind the guard of the fit in use.
  public var evaluation: Evaluation { scorecard.evaluate(evidence, fit: fitInUse) }
}
