import AssayLanguage
import AssayText

extension LoopSummary {
  /// Sums up a loop and the evaluation of its evidence.
  public init(_ state: LoopState, _ evaluation: Evaluation) {
    let scorecard = state.scorecard
    id = state.id
    opening = state.opening
    candidate = state.candidate
    openedAt = state.openedAt
    isRunning = state.phase == .running
    searchLimit = state.terms.searchLimit
    stages = zip(scorecard.stages, state.stages).map { declared, stage in
      Stage(name: declared.name, isDone: stage.isDone, cardCount: stage.cardCount)
    }
    owed = state.owed
    standing = Standing(state, evaluation)
    (items, turns) = LoopSummary.course(of: state)
  }

  /// Sums up a loop by its own evidence.
  public init(_ state: LoopState) { self.init(state, state.evaluation) }

  private static func course(of state: LoopState) -> (items: [AgendaItem], turns: [Turn]) {
    var items: [AgendaItem] = []
    var turns: [Turn] = []
    let moments = state.turningMoments
    for from in [moments.first?.adding(seconds: -1) ?? state.latest] + moments {
      let agenda = state.agenda(at: from).map { item in
        var item = item
        item.isOverdue = false
        return item
      }
      let numbers = agenda.map { item in
        if let known = items.firstIndex(of: item) { return known }
        items.append(item)
        return items.count - 1
      }
      let places = state.stages.indices.map { Place(state.status(ofStage: $0, at: from)) }
      if turns.last?.items == numbers, turns.last?.places == places { continue }
      turns.append(Turn(from: from, items: numbers, places: places))
    }
    return (items, turns)
  }
}

extension LoopSummary.Standing {
  fileprivate init(_ state: LoopState, _ evaluation: Evaluation) {
    let standing = state.standing(evaluation)
    word = standing.word
    guard case .outcome = standing else {
      (isOutcome, isOpenToOthers, exceptions) = (false, true, [])
      return
    }
    isOutcome = true
    // Ids of persons are not empty, so nobody is meant by this one.
    let isOpen = state.mayReadEverything("")
    isOpenToOthers = isOpen
    let people = state.assignments.map(\.person) + state.cards.map(\.person)
    let known = Set(people + [state.terms.opening.decider, state.terms.opening.coordinator])
    exceptions = known.filter { state.mayReadEverything($0) != isOpen }.sorted()
  }
}

extension LoopState {
  /// Moments from which the agenda or a stage may read otherwise though no event came, apart from
  /// what is overdue; sorted.
  var turningMoments: [Instant] {
    var moments: Set<Int> = Set(cards.map(\.at.seconds))
    for stage in stages.indices {
      let state = stages[stage]
      let ends = [state.end, state.completed].compactMap { $0 } + cardTimes(ofStage: stage)
      moments.formUnion(([state.start].compactMap { $0 } + ends).map(\.seconds))
      var spans = state.end == nil ? [] : scorecard.panel.alternates.map(\.after)
      if let gap = scorecard.deadlines.gap { spans.append(gap) }
      for end in ends {
        // A limit holds up to and with its last second.
        moments.formUnion(spans.map { terms.deadline($0, after: end).seconds &+ 1 })
      }
    }
    return moments.sorted().map { Instant(seconds: $0) }
  }

  private func cardTimes(ofStage stage: Int) -> [Instant] {
    cards.filter { $0.stage == stage }.map(\.at)
  }
}
