import AssayText

extension LoopSummary {
  /// Reads what `bytes` wrote; nothing for bytes that are anything else.
  public init?(_ bytes: [UInt8]) {
    guard var reader = SummaryReader(bytes), let id = reader.text(),
      let opening = reader.text(), let candidate = reader.text(), let openedAt = reader.time(),
      let isRunning = reader.flag(), let limit = reader.optional({ $0.searchLimit() }),
      let stages = reader.list({ $0.stage() }),
      let owed = reader.list({ $0.owedCard(stages.count) }), let standing = reader.standing(),
      let items = reader.list({ $0.item(loop: id, opening: opening, candidate: candidate) }),
      let turns = reader.list({ $0.turn(items.count, stages.count) }), !turns.isEmpty,
      reader.isAtEnd
    else { return nil }
    self.init(
      id: id, opening: opening, candidate: candidate, openedAt: openedAt,
      isRunning: isRunning, searchLimit: limit, stages: stages, owed: owed, standing: standing,
      items: items, turns: turns)
  }
}

extension SummaryReader {
  fileprivate mutating func searchLimit() -> SearchLimit? {
    guard let span = timeSpan(), let counted = timeSpan(), let region = text().flatMap(Region.init)
    else { return nil }
    return SearchLimit(span: span, counted: counted, region: region)
  }

  private mutating func timeSpan() -> TimeSpan? {
    guard let count = number(), let unit = text().flatMap(TimeSpan.Unit.init) else { return nil }
    return TimeSpan(count, unit)
  }

  fileprivate mutating func stage() -> LoopSummary.Stage? {
    guard let name = text(), let isDone = flag(), let cardCount = number() else { return nil }
    return LoopSummary.Stage(name: name, isDone: isDone, cardCount: cardCount)
  }

  fileprivate mutating func owedCard(_ stageCount: Int) -> LoopState.OwedCard? {
    guard let stage = number(below: stageCount), let role = text(),
      let person = optional({ $0.text() }), let due = optional({ $0.time() })
    else { return nil }
    return LoopState.OwedCard(stage: stage, role: role, person: person, due: due)
  }

  fileprivate mutating func standing() -> LoopSummary.Standing? {
    guard let word = text(), let isOutcome = flag(), let isOpenToOthers = flag(),
      let exceptions = list({ $0.text() })
    else { return nil }
    return LoopSummary.Standing(
      word: word, isOutcome: isOutcome, isOpenToOthers: isOpenToOthers, exceptions: exceptions)
  }

  fileprivate mutating func item(
    loop: String, opening: String, candidate: String
  ) -> AgendaItem? {
    guard let what = what(), let stage = optional({ $0.text() }),
      let person = optional({ $0.text() }), let role = optional({ $0.text() }),
      let due = optional({ $0.time() })
    else { return nil }
    return AgendaItem(
      loop: loop, opening: opening, candidate: candidate, what: what, stage: stage,
      person: person, role: role, due: due)
  }

  private mutating func what() -> AgendaItem.What? {
    switch byte() {
    case 0: .submitCard
    case 1: .holdStage
    case 2: .assignRole
    case 3: .scheduleStage
    case 4: .closeGap
    case 5: .disclosePay
    case 6: text().map { .callAlternate($0) }
    case 7: .debrief
    case 8: .decide
    default: nil
    }
  }

  fileprivate mutating func turn(_ itemCount: Int, _ stageCount: Int) -> LoopSummary.Turn? {
    guard let from = time(), let items = list({ $0.number(below: itemCount) }) else { return nil }
    var places: [LoopSummary.Place] = []
    for _ in 0..<stageCount {
      guard let place = place(stageCount) else { return nil }
      places.append(place)
    }
    return LoopSummary.Turn(from: from, items: items, places: places)
  }

  private mutating func place(_ stageCount: Int) -> LoopSummary.Place? {
    switch byte() {
    case 0: list { $0.number(below: stageCount) }.map { .blocked(by: $0) }
    case 1: .ready
    case 2: time().map { .scheduled($0) }
    case 3: .running
    case 4: .submitted
    case 5: .waived
    default: nil
    }
  }

  private mutating func number(below limit: Int) -> Int? {
    number().flatMap { $0 < limit ? $0 : nil }
  }
}
