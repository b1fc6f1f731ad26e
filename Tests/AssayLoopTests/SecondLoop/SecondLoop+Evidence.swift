import AssayLanguage
import AssayLoop

extension SecondLoop {
  /// The cards of the last round in which their stage has one.
  var countingCards: [SecondCard] {
    cards.filter { card in
      !cards.contains { $0.stage == card.stage && $0.round > card.round }
    }
  }

  var ratings: [Evidence.Rating] {
    countingCards.flatMap { card in
      card.card.entries.compactMap { entry in
        guard case .level(let level) = entry.rating,
          scorecard.scale.levels.map(\.number).contains(level),
          let criterion = scorecard.criteria.firstIndex(where: {
            $0.qualifiedName == entry.criterion
          })
        else { return nil }
        return Evidence.Rating(
          person: card.person, criterion: criterion, stage: card.stage, level: level)
      }
    }
  }

  /// Who raised a flag with evidence.
  func raisers(_ flag: RedFlag) -> Set<String> {
    let raising = cards.filter { card in
      card.card.flags.contains { raised in
        raised.flag == flag.name && raised.evidence.contains { !$0.isWhitespace }
      }
    }
    return Set(raising.map(\.person))
  }

  func confirmers(_ flag: RedFlag) -> Set<String> {
    let confirming = events.filter { event in
      if case .flagConfirmed(flag.name, _) = event.payload { true } else { false }
    }
    return Set(confirming.map(\.author))
  }

  var pay: PayStatus {
    for event in events.reversed() {
      if case .expectationRecorded(let status, _) = event.payload { return status }
    }
    return .unstated
  }

  var references: ReferenceStatus {
    var heard: Set<String> = []
    var statuses: [ReferenceStatus] = []
    for event in events.reversed() {
      guard case .referenceRecorded(let referee, let status, _) = event.payload else { continue }
      if heard.insert(referee).inserted { statuses.append(status) }
    }
    if statuses.contains(.concern) { return .concern }
    let clear = statuses.filter { $0 == .clear }.count
    return clear >= max(scorecard.references?.count ?? 1, 1) ? .clear : .open
  }

  var evidence: Evidence {
    var reports: [Evidence.FlagReport] = []
    for (index, flag) in scorecard.flags.enumerated() {
      for person in raisers(flag.flag).sorted() {
        reports.append(Evidence.FlagReport(flag: index, person: person, confirms: false))
      }
      for person in confirmers(flag.flag).sorted() {
        reports.append(Evidence.FlagReport(flag: index, person: person, confirms: true))
      }
    }
    return Evidence(ratings: ratings, flags: reports, pay: pay, references: references)
  }
}
