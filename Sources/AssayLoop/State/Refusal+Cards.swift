import AssayLanguage

extension Refusal {
  static func secondSubmission(_ person: String, _ role: String, _ stage: String) -> Refusal {
    Refusal(
      .secondSubmission, "`\(person)` has submitted the card for `\(stage)` as `\(role)` already",
      advice: "amend the card that is there, with a reason")
  }

  static func seatFilled(_ role: String, _ stage: String, by persons: [String]) -> Refusal {
    Refusal(
      .secondSubmission, "the card of `\(role)` for `\(stage)` is in already, by \(list(persons))",
      advice: "record that the stage is to be held again if it must be rated anew")
  }

  static func noSuchCard(_ stage: String) -> Refusal {
    Refusal(
      .notYourCard, "there is no such card for `\(stage)` in this loop",
      advice: "name the card that you submitted")
  }

  static func notYourCard(_ person: String) -> Refusal {
    Refusal(
      .notYourCard, "the card was submitted by `\(person)`",
      advice: "ask `\(person)` to amend it")
  }

  static func otherCard(_ stage: String) -> Refusal {
    Refusal(
      .notYourCard, "that card was submitted for another stage or role than `\(stage)`",
      advice: "amend it under the stage and role it was submitted for")
  }

  static func notRatedHere(_ criterion: String, _ stage: String) -> Refusal {
    Refusal(
      .unknownCriterion, "`\(criterion)` is not rated in `\(stage)`",
      advice: "leave it out; another stage covers it")
  }

  static func ratedTwice(_ criterion: String) -> Refusal {
    Refusal(
      .incompleteCard, "`\(criterion)` stands twice on the card", advice: "keep one of the two")
  }

  static func incompleteCard(_ criteria: [String]) -> Refusal {
    Refusal(
      .incompleteCard, "the card says nothing of \(list(criteria))",
      advice: "give a level, or say why there is none")
  }

  static func unknownLevel(
    _ level: Int, _ criterion: String, among levels: [Scale.Level]
  ) -> Refusal {
    Refusal(
      .unknownLevel, "\(level) on `\(criterion)` is no level of the scale",
      advice: "choose "
        + levels.map { "\($0.number) (\($0.name))" }.joined(separator: ", ") + " or not observed")
  }

  static func ratedNobody(_ criterion: String) -> Refusal {
    Refusal(
      .other, "the candidate did not come, so `\(criterion)` cannot have a level",
      advice: "say that it was not asked")
  }

  static func countsNothing(_ criterion: String) -> Refusal {
    Refusal(
      .incompleteCard, "nothing is counted for `\(criterion)`, and the card holds a count",
      advice: "leave the count out")
  }

  static func evidenceMissing(_ criterion: String) -> Refusal {
    Refusal(
      .evidenceMissing, "the level on `\(criterion)` has no evidence",
      advice: "write down what was seen or heard, or say that it was not observed")
  }

  static func flagWithoutEvidence(_ flag: String) -> Refusal {
    Refusal(
      .evidenceMissing, "the red flag `\(flag)` has no evidence",
      advice: "write down what was seen or heard; a flag without evidence does not count")
  }

  static func raisedTwice(_ flag: String) -> Refusal {
    Refusal(
      .incompleteCard, "the red flag `\(flag)` stands twice on the card",
      advice: "keep one of the two")
  }

  static func ownFlag(_ flag: String) -> Refusal {
    Refusal(
      .ownFlag, "the red flag `\(flag)` was raised by you",
      advice: "let somebody else who saw it confirm it")
  }

  static func flagNotRaised(_ flag: String) -> Refusal {
    Refusal(
      .unknownFlag, "no red flag `\(flag)` is in view in this loop",
      advice: "raise it on your own card if you saw it")
  }

  static func confirmedTwice(_ flag: String) -> Refusal {
    Refusal(
      .other, "you have confirmed the red flag `\(flag)` already",
      advice: "nothing more is needed")
  }
}
