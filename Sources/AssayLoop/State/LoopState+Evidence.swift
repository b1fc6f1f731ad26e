public import AssayLanguage

extension LoopState {
  /// What an evaluation reads.
  ///
  /// Of a stage that was held again only the last round with a card counts for levels; a red flag
  /// counts in whatever round it was raised.
  public var evidence: Evidence {
    var indexOfCriterion: [String: Int] = [:]
    for (index, criterion) in scorecard.criteria.enumerated() {
      indexOfCriterion[criterion.qualifiedName] = index
    }
    var evidence = Evidence(pay: expectation, references: referenceStatus)
    for card in cards where card.round == countedRound(ofStage: card.stage) {
      for entry in card.card.entries {
        // A card from before a move may name criteria and levels that are gone.
        guard case .level(let level) = entry.rating,
          scorecard.scale.levels.contains(where: { $0.number == level }),
          let index = indexOfCriterion[entry.criterion]
        else { continue }
        evidence.ratings.append(
          Evidence.Rating(
            person: card.person, criterion: index, stage: card.stage, level: level))
      }
    }
    evidence.flags = flagReports
    return evidence
  }

  /// The round of a stage whose cards count.
  public func countedRound(ofStage stage: Int) -> Int {
    let rounds =
      cards.filter { $0.stage == stage }.map(\.round)
      + erasedCards.filter { $0.stage == stage }.map(\.round)
    return rounds.max() ?? stages[stage].round
  }

  /// What the references come to: a concern if one says so, clear once enough do, otherwise open.
  /// What a referee said last counts.
  public var referenceStatus: ReferenceStatus {
    var latest: [String: ReferenceStatus] = [:]
    for reference in references { latest[reference.referee] = reference.status }
    if latest.values.contains(.concern) { return .concern }
    let needed = max(1, scorecard.references?.count ?? 1)
    return latest.values.count { $0 == .clear } >= needed ? .clear : .open
  }

  private var flagReports: [Evidence.FlagReport] {
    var reports: [Evidence.FlagReport] = []
    for (index, flag) in scorecard.flags.enumerated() {
      let name = flag.flag.name
      let raising = cards.filter { card in
        card.card.flags.contains { $0.flag == name && !$0.evidence.isBlank }
      }
      for card in raising {
        let report = Evidence.FlagReport(flag: index, person: card.person, confirms: false)
        if !reports.contains(report) { reports.append(report) }
      }
      for confirmation in confirmations where confirmation.flag == name {
        reports.append(
          Evidence.FlagReport(flag: index, person: confirmation.person, confirms: true))
      }
    }
    return reports
  }
}
