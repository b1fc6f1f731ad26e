extension Refusal {
  static func owesACard(_ person: String, _ stage: String, wants what: String) -> Refusal {
    Refusal(
      .sealed, "`\(person)` still owes a card for `\(stage)` and cannot \(what) before it is in",
      advice: "submit the card first")
  }

  static func stillSealed(_ stage: String, waitingFor roles: [String]) -> Refusal {
    Refusal(
      .sealed, "the cards of `\(stage)` are sealed until \(list(roles)) submitted",
      advice: "wait for them, or ask the coordinator to open the cards with a reason")
  }

  static func confidential(_ stage: String, to roles: [String]) -> Refusal {
    Refusal(
      .sealed, "the cards of `\(stage)` are confidential to \(list(roles))",
      advice: "ask one of them")
  }

  static let mayQuoteSealedCard = Refusal(
    .sealed, "the reason may quote a sealed card",
    advice: "read it once no card of the loop is sealed")

  static func noCards(_ stage: String) -> Refusal {
    Refusal(
      .other, "no card for `\(stage)` is in, so there is nothing to open",
      advice: "wait for the first card")
  }

  static func alreadyOpen(_ stage: String) -> Refusal {
    Refusal(
      .stageDone, "the cards of `\(stage)` are open already", advice: "nothing more is needed")
  }
}
