import AssayLanguage
import AssayLoop
import AssayText

extension SecondLoop {
  /// Every card that is owed, by stage and panel.
  var owed: [LoopAnswer.Owed] {
    guard isRunning else { return [] }
    return scorecard.stages.indices.filter { takesCards($0) && !isDone($0) }.flatMap { stage in
      let asked = asked(stage)
      return roles(stage).filter(asked.contains).flatMap { owed(stage, $0) }
    }
  }

  /// The roles that are asked for a card of a stage: those that somebody holds come first.
  private func asked(_ stage: Int) -> [String] {
    let open = roles(stage).filter { !isFull($0, stage) }
    let isEnough = rolesNeeded(stage) - (roles(stage).count - open.count)
    let held = open.filter { !holders($0).isEmpty }
    let vacant = open.filter { holders($0).isEmpty }
    return Array((held + vacant).prefix(isEnough))
  }

  private func owed(_ stage: Int, _ role: String) -> [LoopAnswer.Owed] {
    let submitters = cardsOfThisRound(stage).filter { $0.role == role }.map(\.person)
    var waiting = holders(role).filter { !submitters.contains($0) }
    return (submitters.count..<seats(role)).map { _ in
      LoopAnswer.Owed(
        stage: stage, role: role, person: waiting.isEmpty ? nil : waiting.removeFirst(),
        due: due(stage))
    }
  }

  /// Whether a person could still submit some card; wider than owing one.
  func couldStillSubmit(_ person: String) -> Bool {
    guard isRunning else { return false }
    return scorecard.stages.indices.contains { stage in
      guard takesCards(stage), !isDone(stage) else { return false }
      return roles(stage).contains { role in
        holders(role).contains(person) && !isFull(role, stage)
          && !cardsOfThisRound(stage).contains { $0.role == role && $0.person == person }
      }
    }
  }

  func isSealLifted(_ stage: Int) -> Bool { isDone(stage) || isOpenedEarly(stage) }

  /// Whether a person may read what others submitted for a stage.
  func mayRead(_ stage: Int, _ viewer: String) -> Bool {
    let circle = scorecard.stages[stage].confidentialTo
    if !circle.isEmpty && !circle.contains(where: { persons(in: $0).contains(viewer) }) {
      return false
    }
    return !isRunning || (!couldStillSubmit(viewer) && isSealLifted(stage))
  }

  func visibleCards(_ viewer: String) -> [SecondCard] {
    let readable = scorecard.stages.indices.filter { mayRead($0, viewer) }
    return cards.filter { $0.person == viewer || readable.contains($0.stage) }
  }

  func isVisible(_ flag: RedFlag, to viewer: String) -> Bool {
    func raises(_ card: SecondCard) -> Bool { card.card.flags.contains { $0.flag == flag.name } }
    if visibleCards(viewer).contains(where: raises) { return true }
    guard let role = flag.opensAtOnceTo else { return false }
    return persons(in: role).contains(viewer) && cards.contains(where: raises)
  }
}
