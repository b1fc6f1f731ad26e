import AssayText

extension LoopState {
  /// Brings what follows from the events up to date: statuses and owed cards.
  mutating func refresh() {
    for stage in stages.indices {
      stages[stage].status = status(ofStage: stage, at: latest)
    }
    owed = owedCards()
  }

  /// What is owed as the events so far have it; `owed` may lag behind within a replay.
  func owedCards() -> [OwedCard] {
    phase == .running ? stages.indices.flatMap(owedCards) : []
  }

  /// In a stage by any of several roles, those whose persons are known are asked first.
  private func owedCards(_ stage: Int) -> [OwedCard] {
    guard terms.takesCards(stage), !stages[stage].isDone else { return [] }
    let roles = terms.roles(ofStage: stage)
    let open = roles.filter { submissions(stage, $0).count < terms.seats(of: $0) }
    let needed = terms.rolesNeeded(inStage: stage) - (roles.count - open.count)
    let held = open.filter { role in assignments.contains { $0.role == role } }
    let asked = (held + open.filter { !held.contains($0) }).prefix(max(0, needed))
    return open.filter(asked.contains).flatMap { owedCards(stage, $0) }
  }

  private func owedCards(_ stage: Int, _ role: String) -> [OwedCard] {
    let submitted = submissions(stage, role).map(\.person)
    let waiting = assignments.filter { $0.role == role && !submitted.contains($0.person) }
    let missing = terms.seats(of: role) - submitted.count
    return (0..<max(0, missing)).map { seat in
      OwedCard(
        stage: stage, role: role,
        person: waiting.indices.contains(seat) ? waiting[seat].person : nil,
        due: stages[stage].cardsDue)
    }
  }
}
