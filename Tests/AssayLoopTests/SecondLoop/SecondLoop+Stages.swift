import AssayLanguage
import AssayLoop
import AssayText

extension SecondLoop {
  func takesCards(_ stage: Int) -> Bool {
    scorecard.stages[stage].isScored && !scorecard.stages[stage].panellists.isEmpty
  }

  /// The roles of a stage, in the order of the panel.
  func roles(_ stage: Int) -> [String] {
    let part = Set(scorecard.stages[stage].panellists)
    return part.sorted().map { scorecard.panel.panellists[$0].name }
  }

  func rolesNeeded(_ stage: Int) -> Int {
    let all = roles(stage).count
    let enough = scorecard.stages[stage].enough
    return enough >= 1 && enough <= all ? enough : all
  }

  /// Events since the stage was last to be held again, with their places in the whole list.
  private func thisRound(_ stage: Int) -> [(offset: Int, element: Event)] {
    let name = scorecard.stages[stage].name
    let start = last { if case .stageRepeated(name, _) = $0 { true } else { false } }
    return Array(events.enumerated().filter { $0.offset > start ?? -1 })
  }

  func round(_ stage: Int) -> Int {
    let name = scorecard.stages[stage].name
    return events.filter { event in
      if case .stageRepeated(name, _) = event.payload { true } else { false }
    }.count
  }

  func cardsOfThisRound(_ stage: Int) -> [SecondCard] {
    let round = round(stage)
    return cards.filter { $0.stage == stage && $0.round == round }
  }

  func isWaived(_ stage: Int) -> Bool {
    let name = scorecard.stages[stage].name
    return thisRound(stage).contains { _, event in
      if case .stageWaived(name, _) = event.payload { true } else { false }
    }
  }

  func isOpenedEarly(_ stage: Int) -> Bool {
    let name = scorecard.stages[stage].name
    return thisRound(stage).contains { _, event in
      if case .cardsOpened(name, _) = event.payload { true } else { false }
    }
  }

  /// Whether a role has submitted one card for each of its seats.
  func isFull(_ role: String, _ stage: Int) -> Bool {
    cardsOfThisRound(stage).filter { $0.role == role }.count >= seats(role)
  }

  func isComplete(_ stage: Int) -> Bool {
    if takesCards(stage) {
      return roles(stage).filter { isFull($0, stage) }.count >= rolesNeeded(stage)
    }
    let name = scorecard.stages[stage].name
    return thisRound(stage).contains { index, event in
      guard case .noted(name, _) = event.payload else { return false }
      let then = before(index)
      return isCoordinating(event.author)
        || roles(stage).contains { then.persons(in: $0).contains(event.author) }
    }
  }

  func isDone(_ stage: Int) -> Bool { isWaived(stage) || isComplete(stage) }

  /// The last start that was planned in this round.
  func start(_ stage: Int) -> Instant? {
    let name = scorecard.stages[stage].name
    var start: Instant?
    for (_, event) in thisRound(stage) {
      if case .scheduled(name, let moment) = event.payload { start = moment }
    }
    return start
  }

  func end(_ stage: Int) -> Instant? {
    start(stage).map { calendar.adding(scorecard.stages[stage].duration, to: $0) }
  }

  /// When the cards of a stage are due.
  func due(_ stage: Int) -> Instant? {
    guard let end = end(stage), var span = scorecard.deadlines.cards else { return nil }
    guard let code = scorecard.deadlines.workingDaysRegion else {
      return calendar.adding(span, to: end)
    }
    if span.unit == .day { span.unit = .workingDay }
    let region = Region(rawValue: code)
    return (region.map(WorkingCalendar.init(region:)) ?? calendar).adding(span, to: end)
  }

  func wasHeld(_ stage: Int, by moment: Instant) -> Bool {
    if isDone(stage) || !cardsOfThisRound(stage).isEmpty { return true }
    guard let end = end(stage) else { return false }
    return end <= moment
  }

  func blockers(_ stage: Int, at moment: Instant) -> [Int] {
    switch scorecard.stages[stage].start {
    case .open: []
    case .afterAll(let earlier): earlier.filter { !wasHeld($0, by: moment) }
    case .afterAny(let earlier): earlier.contains { wasHeld($0, by: moment) } ? [] : earlier
    }
  }

  /// As of the latest time in the loop.
  func status(_ stage: Int) -> String {
    if isWaived(stage) { return "waived" }
    if isComplete(stage) { return "submitted" }
    if !cardsOfThisRound(stage).isEmpty { return "running" }
    if let start = start(stage) { return start <= latest ? "running" : "scheduled" }
    let blockers = blockers(stage, at: latest)
    return blockers.isEmpty ? "ready" : "blocked by \(blockers)"
  }
}
