extension Refusal {
  static func blocked(_ stage: String, by stages: [String], isPlan: Bool) -> Refusal {
    let verb = stages.count == 1 ? "is" : "are"
    let message = "`\(stage)` comes after \(list(stages)), which \(verb) not over"
    return isPlan
      ? Refusal(
        .stageBlocked, message + " by then",
        advice: "schedule \(list(stages)) to end before it, or waive it")
      : Refusal(
        .stageBlocked, message,
        advice: "submit its cards or schedule it first, or ask the coordinator to waive it")
  }

  static func stageWaived(_ stage: String, _ what: String) -> Refusal {
    Refusal(
      .stageDone, "`\(stage)` was waived, so it cannot be \(what)",
      advice: "record that the stage is to be held again")
  }

  static func stageComplete(_ stage: String, _ what: String) -> Refusal {
    Refusal(
      .stageDone, "`\(stage)` is complete, so it cannot be \(what)",
      advice: "record that the stage is to be held again")
  }

  static func stageUnderWay(_ stage: String) -> Refusal {
    Refusal(
      .stageDone, "cards for `\(stage)` are in, so it was held already",
      advice: "record that the stage is to be held again")
  }

  static func nothingToRepeat(_ stage: String) -> Refusal {
    Refusal(
      .stageDone, "`\(stage)` was not held yet, so there is nothing to repeat",
      advice: "schedule it")
  }

  static func payNotDisclosed(_ stage: String) -> Refusal {
    Refusal(
      .payNotDisclosed, "the pay band must be told to the candidate before `\(stage)`",
      advice: "tell the candidate, record the disclosure, then schedule the stage")
  }

  static func referencesTooEarly(_ stage: String) -> Refusal {
    Refusal(
      .stageBlocked, "references are asked after `\(stage)`, which is not over",
      advice: "record them once `\(stage)` was held")
  }

  static func takesNoCards(_ stage: String) -> Refusal {
    Refusal(
      .other, "`\(stage)` is not scored and takes no cards",
      advice: "write down what it gave as a note")
  }

  static func notInStage(_ role: String, _ stage: String, _ roles: [String]) -> Refusal {
    Refusal(
      .notAssigned, "`\(role)` takes no part in `\(stage)`, which is held by \(list(roles))",
      advice: "record a substitution if the role was taken over")
  }
}
