import AssayLanguage
import AssayLoop
import AssayText

/// Something that is missing and what mends it.
public struct MissingView: Hashable, Sendable {
  /// How much it holds up.
  public enum Kind: String, Hashable, Sendable {
    /// A card that is owed.
    case owed
    /// Cards that are in and may not be read yet.
    case sealed
    /// A demand of the scorecard that is not met.
    case shortfall
    /// A level that a panellist did not give; no demand is broken by it alone.
    case notObserved = "not observed"
    /// A stage that was left out on purpose.
    case waived
    /// An event that could not be applied.
    case refused
  }

  /// How much it holds up.
  public var kind: Kind
  /// What is missing.
  public var sentence: PlainText
  /// What mends it, if anything is needed.
  public var remedy: PlainText?
}

extension PacketBuilder {
  func makeMissing() -> [MissingView] {
    sealedCards + owedCards + shortfalls + notObserved + waivedStages + refusedEvents
  }

  private var sealedCards: [MissingView] {
    sealedStages.sorted().map { stage in
      MissingView(
        kind: .sealed, sentence: "\(stageTitle(stage)): sealed, \(cardsIn(ofStage: stage))",
        remedy:
          "They open once all are in, or when the coordinator opens them with a reason; until then no figure reads them."
      )
    }
  }

  private var owedCards: [MissingView] {
    state.owed.map { owed in
      let due = owed.due.map { ", due \(time($0))" as PlainText } ?? ""
      guard let person = owed.person else {
        return MissingView(
          kind: .owed,
          sentence:
            "\(stageTitle(owed.stage)): nobody is assigned as \(roleTitle(owed.role))\(due)",
          remedy: "Assign somebody to the role, or waive the stage with a reason.")
      }
      return MissingView(
        kind: .owed,
        sentence:
          "\(stageTitle(owed.stage)): the card of \(naming.person(person)), \(roleTitle(owed.role))\(due)",
        remedy: "The panellist submits the card, or a substitute is named.")
    }
  }

  private var shortfalls: [MissingView] {
    let remedy: PlainText =
      "Ask a substitute, hold the stage again, or record an override, which can never yield hire."
    // While cards are sealed or owed, what is not there is no shortfall yet.
    guard sealedStages.isEmpty else { return [] }
    return evaluation.shortfalls.map { shortfall in
      MissingView(kind: .shortfall, sentence: sentence(for: shortfall), remedy: remedy)
    }
  }

  func sentence(for shortfall: Shortfall) -> PlainText {
    switch shortfall {
    case .raters(let criterion, let has, let needs, _):
      "\(criterionTitle(criterion)) has \(has) of the \(counted(needs, "rater")) that the scorecard demands"
    case .missing(let area, let share, let atMost):
      "\(areaTitle(area)) has no level on \(share.percentage) of its weight; at most \(atMost.percentage) is allowed"
    case .noScore(let area): "\(areaTitle(area)) has no level at all"
    }
  }

  private var notObserved: [MissingView] {
    guard input.audience.showsRatings else { return [] }
    return readableCards.flatMap { card in
      card.card.entries.compactMap { entry in
        guard case .notObserved(let reason) = entry.rating else { return nil }
        let title =
          scorecard.criteria.first { $0.qualifiedName == entry.criterion }?.criterion.title
          ?? entry.criterion
        return MissingView(
          kind: .notObserved,
          sentence:
            "\(title): \(naming.person(card.person)) gave no level in \(stageTitle(card.stage)) (\(reason.rawValue))",
          remedy: nil)
      }
    }
  }

  private var waivedStages: [MissingView] {
    state.stages.enumerated().compactMap { index, stage in
      guard case .waived(let because) = stage.status else { return nil }
      return MissingView(
        kind: .waived, sentence: "\(stageTitle(index)) was waived: \(naming.said(because))",
        remedy: nil)
    }
  }

  private var refusedEvents: [MissingView] {
    guard input.audience.namesPeople else { return [] }
    return state.refused.map {
      MissingView(
        kind: .refused,
        sentence:
          "Not applied: \($0.words) by \(naming.person($0.author)), \(time($0.at)): \($0.refusal.message)",
        remedy: PlainText($0.refusal.advice))
    }
  }
}
