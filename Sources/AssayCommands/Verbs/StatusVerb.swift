import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay status`: where every loop stands, or one loop stage by stage.
struct StatusVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where every loop stands, or one loop stage by stage.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    if let loop {
      stages(of: try session.loop(loop), session)
    } else {
      try all(session)
    }
    return .done
  }

  private func all(_ session: WorkspaceSession) throws(CommandFailure) {
    let output = session.invocation.output
    let loops = try session.allLoops()
    if loops.isEmpty {
      output.print("No loops yet. Next: assay open \"Candidate Name\" --for OPENING")
      return
    }
    var table = Table(columns: [
      Table.Column("candidate", least: 10), Table.Column("loop", least: 10),
      Table.Column("stages"), Table.Column("cards owed"), Table.Column("stands at", least: 10),
    ])
    for loop in loops {
      let done = loop.state.stages.count(where: \.isDone)
      table.rows.append([
        loop.name, loop.state.id, "\(done) of \(loop.state.stages.count)",
        String(loop.state.owed.count), standing(loop, session),
      ])
    }
    output.write(table.text(session.invocation.pageFormat))
  }

  /// An outcome is shown to those who owe no card in the loop; others read that it is there.
  private func standing(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    let standing = loop.state.standing(loop.evaluation)
    if case .outcome = standing, session.me.map({ loop.state.sightRefusal(of: $0) == nil }) != true
    {
      return "complete; outcome not for you yet"
    }
    return standing.word
  }

  private func stages(of loop: LoadedLoop, _ session: WorkspaceSession) {
    let output = session.invocation.output
    let now = session.invocation.clock()
    output.print(
      "\(VisibleText.line(loop.name, limit: 80)), \(loop.scorecard.title), \(loop.state.id)")
    output.print("Stands at: \(standing(loop, session))")
    output.print()
    var table = Table(columns: [
      Table.Column("stage", least: 10), Table.Column("where it is", least: 16),
      Table.Column("cards"), Table.Column("still owed by", least: 10),
    ])
    for (index, stage) in loop.scorecard.stages.enumerated() {
      let owed = loop.state.owed.filter { $0.stage == index }
      let names = owed.map { $0.person.map(session.name) ?? "\($0.role), nobody yet" }
      table.rows.append([
        stage.name, words(loop.state.status(ofStage: index, at: now), loop, session),
        stage.isScored ? String(loop.state.stages[index].cardCount) : "-",
        names.joined(separator: ", "),
      ])
    }
    output.write(table.text(session.invocation.pageFormat))
    for refused in loop.state.refused {
      output.print()
      output.print(
        "Not applied: \(refused.words) by \(session.name(of: refused.author)); "
          + "\(refused.refusal.message).")
    }
    if case .incomplete(let remedies) = loop.state.standing(loop.evaluation) {
      output.print()
      output.print("What would complete it:")
      for remedy in remedies { output.print("  \(remedy.words(loop.scorecard))") }
    }
  }

  private func words(
    _ status: LoopState.StageState.Status, _ loop: LoadedLoop, _ session: WorkspaceSession
  ) -> String {
    switch status {
    case .blocked(let by):
      "after \(by.map { loop.scorecard.stages[$0].name }.joined(separator: ", "))"
    case .ready: "ready to be scheduled"
    case .scheduled(let start): "scheduled \(session.time(start))"
    case .running: "held, cards are due"
    case .submitted: "done"
    case .waived: "waived"
    }
  }
}
