public import AssayLanguage
import AssayText

extension LoopState {
  mutating func use(_ fit: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    guard !fit.isBlank else { throw .empty("the fit has no name") }
    self.fit = fit
  }

  mutating func debrief(
    _ present: [String], _ words: String, _ event: Event
  ) throws(Refusal) {
    try requireInsider(event.author)
    guard !present.isEmpty, !present.contains(where: \.isBlank) else {
      throw .empty("nobody is named as present")
    }
    let owed = owedCards()
    guard owed.isEmpty else { throw .cardsOwed(owed, scorecard) }
    debriefs.append(
      Debrief(present: present, words: words, by: event.author, at: event.at))
  }

  /// By the decider, or by those who must agree when a decision departs from the outcome.
  mutating func override(_ because: String, _ event: Event) throws(Refusal) {
    let mayAgree = scorecard.panel.departureNeeds.contains {
      persons(in: $0).contains(event.author)
    }
    guard event.author == terms.opening.decider || mayAgree else {
      throw .mayNotOverride(event.author, terms.opening)
    }
    try require(reason: because, for: "an override")
    overrides.append(PersonReason(person: event.author, because: because, at: event.at))
  }

  mutating func decide(
    _ decision: Decision, _ because: String, _ event: Event
  ) throws(Refusal) {
    guard event.author == terms.opening.decider else {
      throw .notTheDecider(event.author, terms.opening)
    }
    try require(reason: because, for: "a decision")
    if let debt = firstDebt(of: event.author) {
      throw .decidesUnrated(event.author, scorecard.stages[debt].name)
    }
    let owed = owedCards()
    let outcome = owed.isEmpty ? evaluation.guarded : nil
    if decision == .hire, outcome == nil || outcome == .incomplete {
      guard overrides.contains(where: { $0.person == event.author }) else {
        throw .overrideNeeded(owed: owed.count)
      }
    }
    if LoopState.departs(decision, from: outcome) {
      let silent = rolesThatDoNotAgree(decider: event.author)
      guard silent.isEmpty else { throw .agreementNeeded(outcome, silent) }
    }
    try requireQuorum()
    self.decision = RecordedDecision(
      decision: decision, because: because, by: event.author, at: event.at, event: event.id,
      outcome: outcome)
    phase = .decided(decision)
  }

  /// Whether a decision goes against what the rules say. `debrief` leaves both open.
  public static func departs(_ decision: Decision, from outcome: Outcome?) -> Bool {
    switch (decision, outcome) {
    case (.hire, .noHire), (.hire, .incomplete), (.hire, nil), (.noHire, .hire): true
    case (.hire, .hire), (.hire, .debrief), (.noHire, .noHire), (.noHire, .debrief),
      (.noHire, .incomplete), (.noHire, nil):
      false
    }
  }

  /// The decider agrees by deciding; the others by an override.
  private func rolesThatDoNotAgree(decider: String) -> [String] {
    scorecard.panel.departureNeeds.filter { role in
      !persons(in: role).contains { person in
        person == decider || overrides.contains { $0.person == person }
      }
    }
  }

  private func requireQuorum() throws(Refusal) {
    guard let quorum = scorecard.panel.quorum else { return }
    let isMet = debriefs.contains { debrief in
      let present = quorum.roles.filter { role in
        persons(in: role).contains { debrief.present.contains($0) }
      }
      return present.count >= quorum.count
    }
    guard isMet else { throw .quorumMissing(quorum) }
  }

  mutating func reopen(_ because: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    guard phase != .running else { throw .notEnded }
    try require(reason: because, for: "reopening a loop")
    if let decision { formerDecisions.append(decision) }
    decision = nil
    withdrawal = nil
    overrides = []
    rejectedOn = nil
    reopenings.append(PersonReason(person: event.author, because: because, at: event.at))
    phase = .running
  }
}
