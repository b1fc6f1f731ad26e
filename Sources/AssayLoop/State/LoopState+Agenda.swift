import AssayLanguage
public import AssayText

extension LoopState {
  /// Everything that is due in this loop, soonest first.
  public func agenda(at now: Instant) -> [AgendaItem] {
    guard phase == .running else { return [] }
    return
      (cardItems(at: now) + vacancyItems(at: now) + planningItems(at: now) + gapItems(at: now)
      + closingItems(at: now)).sorted()
  }

  private func item(
    _ what: AgendaItem.What, stage: Int? = nil, person: String?, role: String? = nil,
    due: Instant? = nil, at now: Instant
  ) -> AgendaItem {
    AgendaItem(
      loop: id, opening: opening, candidate: candidate, what: what,
      stage: stage.map { scorecard.stages[$0].name }, person: person, role: role, due: due,
      isOverdue: due.map { now > $0 } ?? false)
  }

  /// Interviews to hold and, from their start on, cards to submit.
  private func cardItems(at now: Instant) -> [AgendaItem] {
    var items: [AgendaItem] = []
    for card in owed {
      guard let start = stages[card.stage].start ?? latestStart(card.stage) else { continue }
      if start > now {
        items.append(
          item(
            .holdStage, stage: card.stage, person: card.person, role: card.role, due: start,
            at: now))
        continue
      }
      items.append(
        item(
          .submitCard, stage: card.stage, person: card.person, role: card.role, due: card.due,
          at: now))
      items += alternateItems(for: card, at: now)
    }
    return items
  }

  /// A stage that was never scheduled is known to be held once a card is in.
  private func latestStart(_ stage: Int) -> Instant? {
    cards.last { $0.stage == stage && $0.round == stages[stage].round }?.at
  }

  private func alternateItems(for card: OwedCard, at now: Instant) -> [AgendaItem] {
    guard let end = stages[card.stage].end else { return [] }
    return scorecard.panel.alternates.compactMap { alternate in
      guard alternate.standsInFor == card.role,
        terms.deadline(alternate.after, after: end) < now
      else { return nil }
      let name = persons(in: alternate.name).first ?? alternate.name
      return item(
        .callAlternate(name), stage: card.stage, person: terms.opening.coordinator,
        role: card.role, due: terms.deadline(alternate.after, after: end), at: now)
    }
  }

  private func vacancyItems(at now: Instant) -> [AgendaItem] {
    var roles: [String] = []
    for card in owed where card.person == nil && !roles.contains(card.role) {
      roles.append(card.role)
    }
    return roles.map { role in
      let stage = owed.first { $0.role == role && $0.person == nil }?.stage
      return item(
        .assignRole, stage: stage, person: terms.opening.coordinator, role: role,
        due: stage.flatMap { stages[$0].start }, at: now)
    }
  }

  private func planningItems(at now: Instant) -> [AgendaItem] {
    var items: [AgendaItem] = []
    let gapEnd = gapClocks(at: now).map(\.until).min()
    for stage in stages.indices where status(ofStage: stage, at: now) == .ready {
      items.append(
        item(
          .scheduleStage, stage: stage, person: terms.opening.coordinator, due: gapEnd, at: now))
    }
    if let stage = scorecard.pay.discloseBefore, stages.indices.contains(stage),
      disclosure == nil, !stages[stage].isDone
    {
      items.append(
        item(
          .disclosePay, stage: stage, person: terms.opening.coordinator,
          due: stages[stage].start, at: now))
    }
    return items
  }

  private func gapItems(at now: Instant) -> [AgendaItem] {
    gapClocks(at: now).filter { $0.isOver(at: now) }.map { clock in
      item(.closeGap, person: terms.opening.coordinator, due: clock.until, at: now)
    }
  }

  private func closingItems(at now: Instant) -> [AgendaItem] {
    guard owed.isEmpty, !cards.isEmpty else { return [] }
    if isReadyForDebrief, scorecard.deadlines.debrief != nil {
      return [item(.debrief, person: terms.opening.coordinator, due: debriefDue, at: now)]
    }
    let due = terms.opening.by.map { terms.calendar.endOfDay($0) }
    return [item(.decide, person: terms.opening.decider, due: due, at: now)]
  }
}
