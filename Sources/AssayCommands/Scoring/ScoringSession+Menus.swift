import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// Asks which red flag; a criterion's own come first, those of the stage on demand.
  mutating func chooseFlag(_ origin: CardDraft.Origin) {
    if task.flags(of: nil).isEmpty {
      return stay(saying: [
        .note(
          "this stage declares no red flag. Put what you saw into the evidence, and tell the "
            + "coordinator if it cannot wait")
      ])
    }
    go(to: .flags(origin, all: flagChoices(origin, all: false).isEmpty))
  }

  /// The flags among which is chosen.
  func flagChoices(_ origin: CardDraft.Origin, all: Bool) -> [RedFlag] {
    if case .criterion(let name) = origin, !all { return task.flags(of: name) }
    return all ? task.flags(of: nil) : []
  }

  mutating func receiveFlag(_ key: String, _ origin: CardDraft.Origin, all: Bool) {
    let choices = flagChoices(origin, all: all)
    if let number = WholeNumber.read(key), choices.indices.contains(number - 1) {
      return go(to: .writing(CardDraft.Writing(.flag(choices[number - 1].name, origin))))
    }
    switch key {
    case "a" where !all: go(to: .flags(origin, all: true))
    case "b": lead(back: origin, saying: [])
    default: refuse(key, expecting: "the number of a red flag, b or q")
    }
  }

  /// Asks which question was not put; there is nothing to choose when there is one.
  mutating func chooseQuestion(_ name: String) {
    let choices = questionChoices(name)
    switch choices.count {
    case 0: stay(saying: [.note("this criterion has no question to skip")])
    case 1: go(to: .skipping(.criterion(name), question: choices[0].reference))
    default: go(to: .questions(name))
    }
  }

  /// The questions that are still put.
  func questionChoices(_ name: String) -> [Question] {
    task.criterion(name)?.criterion.questions.filter { $0.voided == nil } ?? []
  }

  mutating func receiveQuestion(_ key: String, _ name: String) {
    let choices = questionChoices(name)
    if let number = WholeNumber.read(key), choices.indices.contains(number - 1) {
      return go(
        to: .skipping(.criterion(name), question: choices[number - 1].reference))
    }
    switch key {
    case "b": lead(back: .criterion(name), saying: [])
    default: refuse(key, expecting: "the number of a question, b or q")
    }
  }

  mutating func skip(_ question: String, because reason: String, _ origin: CardDraft.Origin) {
    if reason.isEmpty {
      return lead(back: origin, saying: [.text("Nothing was skipped.")])
    }
    draft.skip(question, because: reason)
    lead(back: origin, saying: [.text("Kept: the question counts as skipped.")])
  }

  mutating func receiveCourse(_ key: String, _ origin: CardDraft.Origin) {
    switch key {
    case "1":
      draft.course = .cutShort
      lead(back: origin, saying: [.text("Kept: the interview was cut short.")])
    case "2":
      draft.course = .cutShort
      closeRest()
    case "3":
      guard !draft.entries.contains(where: \.hasLevel) else {
        return stay(saying: [
          .note(
            "some criteria have a level already, so the candidate was there; take those back first")
        ])
      }
      draft.course = .noShow
      closeRest()
    case "4":
      draft.course = .whole
      lead(back: origin, saying: [.text("Kept: the interview was held as planned.")])
    case "b": lead(back: origin, saying: [])
    default: refuse(key, expecting: "1 to 4, b or q")
    }
  }

  /// Marks everything that is still open as not asked, and goes to the summary.
  private mutating func closeRest() {
    for name in draft.owed {
      draft.change(name) { $0.rating = .notObserved(.notAsked) }
    }
    draft.isReviewing = true
    go(to: .summary)
  }
}

extension CardDraft.Entry {
  /// Whether a level was given.
  var hasLevel: Bool {
    if case .level? = rating { true } else { false }
  }
}
