import AssayLanguage
import AssayLoop
import AssayText

/// A red flag that was raised, with what was seen and what the candidate replied.
public struct FlagView: Hashable, Sendable {
  /// What was observed.
  public var text: PlainText
  /// The criterion that declares it.
  public var criterion: PlainText
  /// Whether two distinct persons stand behind it.
  public var isConfirmed: Bool
  /// What was seen, by whom; empty for audiences that do not read single cards.
  public var evidence: [EvidenceView]
  /// Persons who confirmed it without having raised it, and what they saw.
  public var confirmations: [PlainText]
  /// The candidate's replies.
  public var replies: [PlainText]
}

extension PacketBuilder {
  func makeFlags() -> [FlagView] {
    guard showsFigures else { return [] }
    return scorecard.flags.indices.compactMap { index in
      let flag = scorecard.flags[index]
      guard figures.flags[index].isRaised, isVisible(flag.flag) else { return nil }
      return FlagView(
        text: PlainText(flag.flag.text), criterion: criterionTitle(flag.criterion),
        isConfirmed: figures.flags[index].isConfirmed,
        evidence: evidence(of: flag.flag.name),
        confirmations: confirmations(of: flag.flag.name),
        replies: state.replies.filter { $0.flag == flag.flag.name }.map {
          "\(time($0.at)): \(naming.said($0.words))"
        })
    }
  }

  /// A sealed card still holds a flag only where the flag opens at once to the reader.
  private func isVisible(_ flag: RedFlag) -> Bool {
    flag.opensAtOnceTo != nil
      || readableCards.contains { $0.card.flags.contains { $0.flag == flag.name } }
  }

  private func evidence(of flag: String) -> [EvidenceView] {
    guard input.audience.showsRatings else { return [] }
    return state.cards.flatMap { card in
      card.card.flags.filter { $0.flag == flag }.map {
        makeEvidence(on: card, rating: nil, text: $0.evidence, remarks: [])
      }
    }
  }

  private func confirmations(of flag: String) -> [PlainText] {
    guard input.audience.showsRatings else { return [] }
    return state.confirmations.filter { $0.flag == flag }.map {
      "Confirmed by \(naming.person($0.person)), \(time($0.at)): \(naming.said($0.evidence))"
    }
  }
}
