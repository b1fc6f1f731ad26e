import AssayLanguage
import AssayLedger
import AssayLoop

extension WorkspaceSession {
  /// Makes a card durable and says so; only then is it said.
  mutating func submit(_ card: Card, _ task: CardTask) throws(CommandFailure) -> ExitStatus {
    let payload = EventPayload.cardSubmitted(
      stage: task.stage.name, role: task.owed.role, card: card)
    let event = try record(payload, in: task.loop, as: task.person)
    let after = try load(task.loop.state.id)
    let output = invocation.output
    output.print(
      "Submitted: \(task.stage.title) of \(task.loop.shownName), as "
        + "\(task.loop.title(ofRole: task.owed.role)).")
    output.print(receipt(event))
    let waiting = after.state.owed.filter { $0.stage == task.owed.stage }
    if waiting.isEmpty {
      output.print("All cards of this stage are in.")
    } else {
      let names = waiting.map { $0.person.map(name) ?? $0.role }.joined(separator: ", ")
      output.print("Sealed until all are in; still owed by \(names).")
    }
    let own = after.state.owed.filter { $0.person == task.person }
    if !own.isEmpty {
      let stages = own.map { after.scorecard.stages[$0.stage].name }.joined(separator: ", ")
      output.print("Still owed by you: \(stages). You read the others' cards after that.")
    }
    return .done
  }

  /// Leads through the prompts and submits what comes of them.
  mutating func prompt(_ task: CardTask, isPlain: Bool) throws(CommandFailure) -> ExitStatus {
    // What one person types for another is no draft of theirs, and theirs is nobody else's to read.
    let owner = task.enteredBy.map { "\(task.person)-by-\($0)" } ?? task.person
    let key = DraftKey(loop: task.loop.state.id, stage: task.stage.name, person: owner)
    let store = LedgerDraftStore(workspace: workspace, key: key)
    let scoring = ScoringTask(
      scorecard: task.loop.scorecard, stageIndex: task.owed.stage, role: task.owed.role,
      candidate: task.loop.shownName, loop: task.loop.state.id, enteredBy: task.enteredBy,
      notes: task.enteredBy == nil ? ownNotes(onStage: task.owed.stage, of: task.loop) : [])
    switch invocation.prompt(scoring, keeping: store, isPlain: isPlain) {
    case .submitted(let card):
      let status = try submit(card, task)
      try ledger { () throws(LedgerError) in try store.discard() }
      return status
    case .conflict(let words):
      let event = try record(
        .conflictDeclared(person: task.person, because: words), in: task.loop, as: task.person)
      try ledger { () throws(LedgerError) in try store.discard() }
      invocation.output.print(receipt(event))
      return .done
    case .failed(let reason): throw .inputOutput(reason)
    case .stopped, .interrupted, .inputEnded: return .unknown
    }
  }
}
