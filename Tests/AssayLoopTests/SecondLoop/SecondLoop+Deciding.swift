import AssayLanguage
import AssayLoop

extension SecondLoop {
  /// What the rules say once no card is owed; without a fit the guard changes nothing.
  var outcome: String? {
    guard isRunning, owed.isEmpty else { return nil }
    return SecondInterpreter(scorecard, evidence).answer.outcome
  }

  func standing(_ outcome: String?) -> String { isRunning ? outcome ?? "open" : phase }

  /// Whether the decider may record a decision now, with a reason.
  func mayDecide(_ decision: Decision, on outcome: String?) -> Bool {
    guard isRunning, !couldStillSubmit(opening.decider) else { return false }
    let isWithoutOutcome = outcome == nil || outcome == "incomplete"
    let departs: Bool
    switch decision {
    case .hire:
      if isWithoutOutcome && !overriders.contains(opening.decider) { return false }
      departs = isWithoutOutcome || outcome == "no hire"
    case .noHire: departs = outcome == "hire"
    }
    return (!departs || isDepartureAgreed) && isQuorumMet
  }

  /// Who recorded an override since the loop was last opened.
  private var overriders: [String] {
    let opened = last { $0.eventType == .reopened } ?? 0
    return events[opened...].filter { $0.payload.eventType == .overridden }.map(\.author)
  }

  private var isDepartureAgreed: Bool {
    let agreeing = Set(overriders + [opening.decider])
    return scorecard.panel.departureNeeds.allSatisfy { role in
      !agreeing.isDisjoint(with: persons(in: role))
    }
  }

  private var isQuorumMet: Bool {
    guard let quorum = scorecard.panel.quorum else { return true }
    return events.contains { event in
      guard case .debriefed(let present, _) = event.payload else { return false }
      let there = quorum.roles.filter { !Set(persons(in: $0)).isDisjoint(with: present) }
      return there.count >= quorum.count
    }
  }
}
