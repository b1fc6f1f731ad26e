extension Refusal {
  static func notTheCoordinator(_ person: String, _ opening: Opening) -> Refusal {
    Refusal(
      .notTheCoordinator,
      "`\(person)` neither coordinates nor decides the opening `\(opening.id)`",
      advice: "ask " + people(opening) + " to do it")
  }

  static func noPart(_ person: String, _ opening: Opening) -> Refusal {
    Refusal(
      .notAssigned, "`\(person)` has no part in this loop",
      advice: "ask " + people(opening) + " for a role in it")
  }

  private static func people(_ opening: Opening) -> String {
    opening.coordinator == opening.decider
      ? "`\(opening.coordinator)`" : list([opening.coordinator, opening.decider], "or")
  }

  static func conflict(_ person: String) -> Refusal {
    Refusal(
      .conflictOfInterest, "`\(person)` has declared a conflict of interest with this candidate",
      advice: "give the role to somebody else")
  }

  static func steppedBack(_ person: String, _ role: String) -> Refusal {
    Refusal(
      .conflictOfInterest, "`\(person)` has stepped back as `\(role)` in this loop",
      advice: "give the role to somebody else")
  }

  static func conflictKnown(_ person: String) -> Refusal {
    Refusal(
      .conflictOfInterest, "a conflict of interest of `\(person)` is on record already",
      advice: "nothing more is needed")
  }

  static func speaksForAnother(_ author: String, _ person: String) -> Refusal {
    Refusal(
      .notTheCoordinator, "`\(author)` cannot say this for `\(person)`",
      advice: "let `\(person)` or the coordinator record it")
  }

  static func alreadyHolds(_ person: String, _ role: String) -> Refusal {
    Refusal(
      .alreadyAssigned, "`\(person)` is `\(role)` already", advice: "nothing more is needed")
  }

  static func doesNotHold(_ person: String, _ role: String) -> Refusal {
    Refusal(
      .notAssigned, "`\(person)` is not `\(role)` in this loop",
      advice: "name the person who holds the role")
  }

  static func roleTaken(_ role: String, by holders: [String]) -> Refusal {
    Refusal(
      .alreadyAssigned, "`\(role)` is taken by " + list(holders),
      advice: "record a substitution if somebody else takes over")
  }

  static func notAssigned(
    _ person: String, _ role: String, holders: [String], _ opening: Opening
  ) -> Refusal {
    let who = holders.isEmpty ? "nobody holds it yet" : list(holders) + " does"
    return Refusal(
      .notAssigned, "`\(person)` does not hold the role `\(role)` in this loop: \(who)",
      advice: "ask " + people(opening) + " to assign it")
  }

  static func notTheDecider(_ person: String, _ opening: Opening) -> Refusal {
    Refusal(
      .notTheDecider, "`\(person)` does not decide the opening `\(opening.id)`",
      advice: "ask `\(opening.decider)` to record the decision")
  }

  static func mayNotOverride(_ person: String, _ opening: Opening) -> Refusal {
    Refusal(
      .notTheDecider, "`\(person)` is neither the decider nor asked to agree to a departure",
      advice: "ask `\(opening.decider)` to record the override")
  }

  static func onlyTheCoordinatorOpens(_ person: String, _ opening: Opening) -> Refusal {
    Refusal(
      .notTheCoordinator, "`\(person)` does not coordinate the opening `\(opening.id)`",
      advice: "ask `\(opening.coordinator)` to open the cards")
  }
}
