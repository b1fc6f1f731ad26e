extension Refusal {
  static func openingExists(_ id: String) -> Refusal {
    Refusal(
      .alreadyOpened, "there is an opening `\(id)` already",
      advice: "choose another name for the new one")
  }

  static func practisedTwice(_ answer: String) -> Refusal {
    Refusal(
      .other, "the practice answer `\(answer)` was scored twice in one run",
      advice: "give each answer one level")
  }

  static func noSeats(_ id: String) -> Refusal {
    Refusal(.other, "the opening `\(id)` has no seats", advice: "say how many people are hired")
  }

  static func unknownOpening(_ id: String, among ids: [String]) -> Refusal {
    Refusal(
      .other, "there is no opening `\(id)`",
      advice: ids.isEmpty ? "open it first" : "choose " + list(ids, "or"))
  }

  static func openingClosed(_ id: String) -> Refusal {
    Refusal(
      .alreadyOpened, "the opening `\(id)` is closed already", advice: "nothing more is needed")
  }
}
