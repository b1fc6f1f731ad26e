import AssayLanguage
import AssayLoop
import AssayText

/// What one panellist wrote in one place of a card.
public struct EvidenceView: Hashable, Sendable {
  /// Who wrote it.
  public var person: PlainText
  /// The role it was written in.
  public var role: PlainText
  /// The stage it was written for.
  public var stage: PlainText
  /// `3 Solid`, `not asked`; nothing for impressions and flags.
  public var rating: PlainText?
  /// What was counted in a work sample: `gaps-found: 9`.
  public var count: PlainText?
  /// When the card was submitted.
  public var at: PlainText
  /// The words.
  public var text: PlainText
  /// What a reader must know: amended later, entered by somebody else, an earlier sitting.
  public var remarks: [PlainText]
}

extension PacketBuilder {
  func makeEvidence(for criterion: String) -> [EvidenceView] {
    guard input.audience.showsRatings else { return [] }
    return readableCards.flatMap { card in
      card.card.entries.filter { $0.criterion == criterion }.map { entry in
        makeEvidence(
          on: card, rating: rating(entry.rating), count: count(of: entry), text: entry.evidence,
          remarks: amendments(of: card, on: criterion))
      }
    }
  }

  func makeImpressions() -> [EvidenceView] {
    guard input.audience.showsRatings else { return [] }
    return readableCards.compactMap { card in
      card.card.impression.map { makeEvidence(on: card, rating: nil, text: $0, remarks: []) }
    }
  }

  func makeEvidence(
    on card: LoopState.SubmittedCard, rating: PlainText?, count: PlainText? = nil, text: String,
    remarks: [PlainText]
  ) -> EvidenceView {
    var remarks = remarks
    if let typist = card.card.enteredBy, typist != card.person {
      remarks.append("entered by \(naming.person(typist))")
    }
    if card.round < state.stages[card.stage].round {
      remarks.append("from an earlier sitting of the stage")
    }
    switch card.card.course {
    case .whole: break
    case .cutShort: remarks.append("the interview was cut short")
    case .noShow: remarks.append("the candidate did not come")
    }
    return EvidenceView(
      person: naming.person(card.person), role: roleTitle(card.role),
      stage: stageTitle(card.stage), rating: rating, count: count, at: time(card.at),
      text: naming.said(text),
      remarks: remarks)
  }

  /// A card from before a move may hold a count of what is no longer counted.
  private func count(of entry: Card.Entry) -> PlainText? {
    let criterion = scorecard.criteria.first { $0.qualifiedName == entry.criterion }?.criterion
    guard let count = entry.count else { return nil }
    return "\(criterion?.grading?.name ?? "counted"): \(count)"
  }

  func rating(_ rating: Card.Rating) -> PlainText {
    switch rating {
    case .level(let level): levelName(level)
    case .notObserved(let reason): "not observed: \(reason.rawValue)"
    }
  }

  /// What amendments changed on one criterion.
  private func amendments(of card: LoopState.SubmittedCard, on criterion: String) -> [PlainText] {
    var remarks: [PlainText] = []
    for (index, amendment) in card.amendments.enumerated() {
      let after =
        index + 1 < card.amendments.count ? card.amendments[index + 1].before : card.card
      let old = amendment.before.entries.first { $0.criterion == criterion }
      guard let old, old != after.entries.first(where: { $0.criterion == criterion }) else {
        continue
      }
      let when: PlainText =
        amendment.isAfterOpening ? "after the cards were opened" : "before the cards were opened"
      remarks.append(
        "amended \(when), before: \(rating(old.rating)), because \(naming.said(amendment.because))")
    }
    return remarks
  }
}
