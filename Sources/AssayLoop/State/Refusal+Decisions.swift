import AssayLanguage

extension Refusal {
  static func cardsOwed(_ owed: [LoopState.OwedCard], _ scorecard: Scorecard) -> Refusal {
    var words: [String] = []
    for card in owed {
      let stage = scorecard.stages[card.stage].name
      words.append("`\(card.person ?? card.role)` for `\(stage)`")
    }
    return Refusal(
      .cardsOwed,
      (owed.count == 1 ? "1 card is" : "\(owed.count) cards are") + " still owed: "
        + words.joined(separator: ", "),
      advice: "wait for the cards, name a stand-in, or waive the stage")
  }

  static func decidesUnrated(_ person: String, _ stage: String) -> Refusal {
    Refusal(
      .sealed,
      "`\(person)` still owes a card for `\(stage)` and cannot decide before it is in",
      advice: "submit the card, waive the stage, or step back from the role first")
  }

  static func overrideNeeded(owed: Int) -> Refusal {
    let why =
      switch owed {
      case 0: "the evidence is incomplete"
      case 1: "1 card is still owed"
      default: "\(owed) cards are still owed"
      }
    return Refusal(
      .overrideNeeded, why + ", so no outcome carries a hire",
      advice: "name a stand-in, hold a stage again, or record an override with its reason first")
  }

  static func agreementNeeded(_ outcome: Outcome?, _ roles: [String]) -> Refusal {
    let from = outcome.map { "the outcome \($0.rawValue)" } ?? "a loop without an outcome"
    return Refusal(
      .agreementNeeded, "the decision departs from \(from), which needs \(list(roles)) to agree",
      advice: "let \(list(roles)) record an override with a reason first")
  }

  static func quorumMissing(_ quorum: Quorum) -> Refusal {
    Refusal(
      .agreementNeeded,
      "the decision needs at least \(quorum.count) of \(list(quorum.roles)) at a debrief",
      advice: "hold a debrief with them and record who was there")
  }

  static let notDecided = Refusal(
    .notDecided, "the loop is not decided yet", advice: "record the decision first")

  static let notEnded = Refusal(
    .notDecided, "the loop is running, so there is nothing to reopen",
    advice: "go on with the loop")

  static let rejectingAHire = Refusal(
    .other, "the loop is decided: hire", advice: "reopen it and decide anew before a rejection")

  static func sameScorecard(_ pin: ScorecardPin) -> Refusal {
    Refusal(
      .other, "the loop runs by `\(pin.name)` \(pin.version) of that hash already",
      advice: "nothing more is needed")
  }

  static func erasureOnHold(by person: String) -> Refusal {
    Refusal(
      .other, "a claim recorded by `\(person)` stops the erasure",
      advice: "settle the claim first")
  }
}
